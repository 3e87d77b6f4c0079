import { foldText, holdsPhrase } from "./foldText";

/** What offices write when an indicator is judged at the end of the year only; case and diacritics do not matter. */
export const yearEndPhrases = [
  "cuối năm",
  "kết thúc năm",
  "hết năm",
  "tính theo năm",
  "đánh giá theo năm",
  "chưa đánh giá",
  "chưa đủ điều kiện đánh giá",
  "chưa đủ điều kiện",
  "chưa đủ cơ sở đánh giá",
  "chưa có cơ sở đánh giá",
  "chưa đến kỳ",
  "chưa tới kỳ",
  "chưa đến thời điểm",
  "chưa đến thời gian",
  "chưa bình xét",
  "chưa công nhận",
  "chưa xét",
] as const;

/** Whether a note excuses a missing figure: the indicator is judged at the end of the year. No note excuses nothing. */
export function isYearEndNote(note: string | null): boolean {
  return note !== null && holdsPhrase(foldText(note), yearEndPhrases);
}
