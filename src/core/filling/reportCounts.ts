import type { CountedAs, ReportedCount } from "../model/reportCheck";
import type { Summary } from "../model/summary";
import { keysAfter, keysBefore } from "./reportTokens";
import { sentenceFigures, type NumberReadings, type SentenceFigure } from "./sentenceFigures";
import { keyPattern, phraseKey } from "./sentenceKeys";
import { sentencePieces, type MarkedToken } from "./sentencePieces";

type Tokens = readonly MarkedToken[];
type StatedCount = Omit<ReportedCount, "inTable">;

const indicatorWord = keyPattern("^chỉ tiêu ?$");
const sumBefore = keyPattern(
  "(?:^| )(?:trong|tổng|tổng số|trong tổng số|toàn bộ|trên tổng số|giao) $",
);
/** “Trong 12 chỉ tiêu về kinh tế”: of one group only. */
const ofOneGroup = keyPattern(
  "^(?:về|nhóm|thuộc|lĩnh vực|môi trường|an ninh|quốc phòng|văn hóa|xã hội|kinh tế(?! xã hội)(?! và xã hội)) ",
);
const meanings: readonly (readonly [CountedAs, RegExp])[] = [
  ["missing", keyPattern("chưa (?:có|báo cáo) (?:số liệu|kết quả)? ?")],
  ["notStarted", keyPattern("chưa (?:được )?(?:thực hiện|triển khai) ")],
  ["yearEnd", keyPattern("(?:cuối năm|chưa (?:đủ điều kiện |được |đến kỳ )?đánh giá) ")],
  ["below", keyPattern("(?:dưới|chưa đạt|không đạt|đạt thấp|chưa đến) ")],
  ["reached", keyPattern("(?:đạt|hoàn thành) ")],
];
const percentIn = keyPattern("(\\d{1,3}) % ");
const wholeYear = 100;
const mostWords = 14;

/** Whether a count is made by the threshold of the summary: “trên 50%”, or by the whole plan where that is the threshold. */
function isByThreshold(after: string, threshold: number): boolean {
  const stated = percentIn.exec(after)?.[1];
  return stated === undefined ? threshold === wholeYear : Number(stated) === threshold;
}

function meaningOf(after: string, threshold: number): CountedAs | null {
  const [counted] = meanings.find(([, pattern]) => pattern.test(after)) ?? [null];
  if (counted !== "below" && counted !== "reached") return counted;
  return isByThreshold(after, threshold) ? counted : null;
}

function isCount({ kind, number }: SentenceFigure): boolean {
  const isPlain = number.unit === null || indicatorWord.test(phraseKey(number.unit));
  return kind === "value" && isPlain && /^\d{1,4}$/.test(number.text);
}

/** What the counts of one sentence say; nothing where it counts those of one group only. */
function countsIn(
  tokens: Tokens,
  threshold: number,
  readings: NumberReadings,
): readonly StatedCount[] {
  const figures = sentenceFigures(tokens, readings).filter(isCount);
  const counts = figures.flatMap((figure, index): StatedCount[] => {
    const next = figures[index + 1];
    const words = tokens.slice(
      figure.to,
      Math.min(next?.from ?? tokens.length, figure.to + mostWords),
    );
    const isSum = sumBefore.test(
      keysBefore(tokens.slice(Math.max(0, figure.from - mostWords), figure.from)),
    );
    const meaning = isSum ? "total" : meaningOf(keysAfter(words), threshold);
    const whole = figure.second === null ? [] : [countOf(figure.second, "total")];
    return meaning === null ? whole : [countOf(figure.number, meaning), ...whole];
  });
  const isOfGroup = figures.some(({ to }) =>
    ofOneGroup.test(keysAfter(tokens.slice(to, to + mostWords))),
  );
  return isOfGroup ? [] : counts;
}

function countOf(
  { text, start, end, readings }: SentenceFigure["number"],
  counted: CountedAs,
): StatedCount {
  return { start, end, text, counted, said: readings[0] ?? 0 };
}

/** The counts of indicators in a report beside those of the summary. */
export function reportCounts(
  text: string,
  summary: Summary,
  readings: NumberReadings,
): readonly ReportedCount[] {
  return sentencePieces(text).flatMap((sentence) => {
    const tokens = sentence.pieces.flatMap((piece) => piece.tokens);
    const speaksOf = tokens.some(({ key }, at) =>
      indicatorWord.test(`${key} ${tokens[at + 1]?.key ?? ""}`),
    );
    if (!speaksOf) return [];
    return countsIn(tokens, summary.threshold, readings).map((count) => ({
      ...count,
      inTable: count.counted === "total" ? summary.total : summary.counts[count.counted],
    }));
  });
}
