import { foldText, holdsPhrase } from "../model/foldText";
import { yearEndPhrases } from "../model/yearEndNote";

/** Words that stand for a result even where the plan is a number. */
const resultPhrases = [
  "duy trì",
  "đạt",
  "không đạt",
  "vượt",
  "hoàn thành",
  "giữ vững",
  "đảm bảo",
  "bảo đảm",
  "chưa thực hiện",
  "chưa triển khai",
  "không giao",
  "không có",
  "chưa có",
  ...yearEndPhrases,
] as const;

/** Whether people write this word in place of a figure, marks such as “-” and “x” included; one with a figure in it (“Đạt 45”) is rather a figure. */
export function isKnownWord(text: string): boolean {
  const folded = foldText(text);
  if (folded === "" || folded === "x") return true;
  return !/\d/.test(folded) && holdsPhrase(folded, resultPhrases);
}

/** Whether it begins with such a word, as a result does: “Đạt chuẩn”, but not the name “Trường đạt chuẩn”. */
export function beginsWithKnownWord(text: string): boolean {
  const folded = ` ${foldText(text)} `;
  return (
    isKnownWord(text) &&
    (folded.length < 4 || foldedStarts.some((start) => folded.startsWith(start)))
  );
}

const foldedStarts = resultPhrases.map((phrase) => ` ${foldText(phrase)} `);
