import type { CountedAs, ReportedCount } from "../model/reportCheck";
import { countAt } from "../model/standing";
import type { Summary } from "../model/summary";
import { keysAfter, keysBefore, keysOf, reportTokens } from "./reportTokens";
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
type Meanings = readonly (readonly [CountedAs, RegExp])[];

/** Those that are not held against anything. */
const unmeasured: Meanings = [
  ["missing", keyPattern("chưa (?:có|báo cáo) (?:số liệu|kết quả)? ?")],
  ["notStarted", keyPattern("chưa (?:được )?(?:thực hiện|triển khai) ")],
  ["yearEnd", keyPattern("(?:cuối năm|chưa (?:đủ điều kiện |được |đến kỳ )?đánh giá) ")],
];
/** Against the threshold. */
const byThreshold: Meanings = [
  ["below", keyPattern("(?:dưới|chưa đạt|không đạt|đạt thấp|chưa đến) ")],
  ["reached", keyPattern("(?:đạt|hoàn thành) ")],
];
/** Against the plan, when the year is over. */
const byPlan: Meanings = [
  [
    "notMet",
    keyPattern("(?:dưới|chưa đạt|không đạt|chưa hoàn thành|không hoàn thành|đạt thấp|chưa đến) "),
  ],
  [
    "metOrExceeded",
    keyPattern(
      "(?:đạt (?:kế hoạch )?(?:(?:và|hoặc) (?:[^ ]+ )*)?vượt|hoàn thành (?:kế hoạch )?(?:và|hoặc) (?:[^ ]+ )*vượt|(?:đạt|vượt) (?:[^ ]+ )*trở lên) ",
    ),
  ],
  ["exceeded", keyPattern("vượt ")],
  ["met", keyPattern("(?:đạt|hoàn thành) ")],
];
const percentIn = keyPattern("(?:^| )(\\d{1,3}(?:[.,]\\d{1,2})?) % ");
const wholePlan = 100;
const mostWords = 14;

/** What a count is made by: the whole plan where the year is over, else the threshold of the summary; null where by something else. */
function measuredBy(after: string, { threshold, yearResults }: Summary): Meanings | null {
  const stated = percentIn.exec(after)?.[1];
  const percent = stated === undefined ? wholePlan : Number(stated.replace(",", "."));
  if (percent === wholePlan && yearResults !== undefined) return byPlan;
  return percent === Number(threshold.toFixed(2)) ? byThreshold : null;
}

function meaningOf(after: string, summary: Summary): CountedAs | null {
  const known = [...unmeasured, ...(measuredBy(after, summary) ?? [])];
  return known.find(([, pattern]) => pattern.test(after))?.[0] ?? null;
}

function isCount({ kind, number }: SentenceFigure): boolean {
  const isPlain = number.unit === null || indicatorWord.test(phraseKey(number.unit));
  return kind === "value" && isPlain && /^\d{1,4}$/.test(number.text);
}

/** What the counts of one sentence say; nothing where it counts those of one group only. */
function countsIn(
  tokens: Tokens,
  summary: CountedTable,
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
    const meaning = isSum ? "total" : meaningOf(keysAfter(words), summary);
    const whole = figure.second === null ? [] : [countOf(figure.second, "total")];
    return meaning === null ? whole : [countOf(figure.number, meaning), ...whole];
  });
  const isOfGroup = figures.some(({ to }) =>
    ofOneGroup.test(keysAfter(tokens.slice(to, to + mostWords))),
  );
  const isGroup = isOfGroup || namesGroup(tokens.slice(0, figures[0]?.from), summary);
  return isGroup ? [] : withoutOverlap(counts);
}

/** “Về kinh tế: có 12 chỉ tiêu”: the words before the first count are the name of a group. */
function namesGroup(before: Tokens, { groupNames = [] }: CountedTable): boolean {
  const said = ` ${keysOf(before.filter(({ kind }) => kind === "word"))}`;
  return groupNames.some((name) => {
    const words = keysOf(reportTokens(name).filter(({ kind }) => kind === "word"));
    return words !== "" && said.includes(` ${words}`);
  });
}

/** “Đạt” is without “vượt” only where the same sentence counts these apart. */
function withoutOverlap(counts: readonly StatedCount[]): readonly StatedCount[] {
  if (counts.some(({ counted }) => counted === "exceeded")) return counts;
  return counts.map((count) =>
    count.counted === "met" ? { ...count, counted: "metOrExceeded" } : count,
  );
}

function countInTable(counted: CountedAs, summary: Summary): number {
  if (counted === "total") return summary.total;
  return counted === "metOrExceeded"
    ? countAt("met", summary) + countAt("exceeded", summary)
    : countAt(counted, summary);
}

function countOf(
  { text, start, end, readings }: SentenceFigure["number"],
  counted: CountedAs,
): StatedCount {
  return { start, end, text, counted, said: readings[0] ?? 0 };
}

/** What the counts are held against. */
interface CountedTable extends Summary {
  /** What the groups of the table are called: counts in a sentence about one of them are not of the whole. */
  readonly groupNames?: readonly string[];
}

/** The counts of indicators in a report beside those of the summary. */
export function reportCounts(
  text: string,
  summary: CountedTable,
  readings: NumberReadings,
): readonly ReportedCount[] {
  return sentencePieces(text).flatMap((sentence) => {
    const tokens = sentence.pieces.flatMap((piece) => piece.tokens);
    const speaksOf = tokens.some(({ key }, at) =>
      indicatorWord.test(`${key} ${tokens[at + 1]?.key ?? ""}`),
    );
    if (!speaksOf) return [];
    return countsIn(tokens, summary, readings).map((count) => ({
      ...count,
      inTable: countInTable(count.counted, summary),
    }));
  });
}
