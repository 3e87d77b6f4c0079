import type { ColumnHeading } from "./columnHeadings";
import { beginsWithFeature, featureAt, hasFeature, isFeature, paddedWords } from "./headerFeatures";
import { parsePeriodWords, type PeriodWords } from "./periodWords";
import { remember } from "./remember";

/** What a heading says by its words alone. `ratio` is a percentage of something unsaid, `period` nothing but a time, `other` anything else, `none` no heading. */
export type HeadingKind =
  | "no"
  | "name"
  | "unit"
  | "note"
  | "remaining"
  | "plan"
  | "actual"
  | "samePeriod"
  | "vsPlan"
  | "vsSamePeriod"
  | "ratio"
  | "period"
  | "other"
  | "none";

/** Kinds of columns that hold what a plan is compared with. */
export const resultKinds: readonly HeadingKind[] = [
  "actual",
  "samePeriod",
  "vsPlan",
  "vsSamePeriod",
  "remaining",
  "ratio",
  "period",
];

export interface ColumnMeaning {
  readonly column: number;
  readonly kind: HeadingKind;
  /** Which of the heading's parents says the kind, 0 the nearest; null where the leaf says it. */
  readonly saidByParent: number | null;
  /** The leaf as padded words, for telling like columns apart. */
  readonly words: string;
  /** What the leaf says about time, else the nearest parent that says it. */
  readonly period: PeriodWords;
  readonly isCumulative: boolean;
  /** "Lũy kế": says itself that it adds up what went before. */
  readonly isSummed: boolean;
  readonly isEstimate: boolean;
  /** A change ("tăng, giảm") rather than a ratio. */
  readonly isGrowth: boolean;
  /** A difference in the indicator's own unit ("+/-", "chênh lệch"), no percentage. */
  readonly isDifference: boolean;
}

const yearPair = / (?:19|20)\d\d \/ (?:[a-z]+ )?(?:19|20)\d\d /;
/** "TH/KH", "TH 9T/CK", "LK 7 tháng/KH năm": what is compared may say its time. */
const comparedPair =
  / (?:th|uth|lk|ke|kq|hien|kh|\d{1,2}t|thang|(?:19|20)\d\d)(?: (?:\d{1,4}t?|t\d{1,2}|thang|quy|nam|dau|ca|i{1,3}|iv)){0,5} \/ (?=(?:kh|ck|dt|dc|th|ke|du|cung|muc) )/;
/** "so với TH 2024", behind "6T/": what was achieved in another year. */
const resultOfYear = /^ (?:so voi |so )?(?:th|thuc hien) (?:[a-z0-9]+ ){0,4}(?:19|20)\d\d /;
/** "Đã tham gia", "Số hộ đã nộp"; what was assigned is a plan. */
const done = / daa (?!giao |duoc giao |phan bo |bo tri )/;

/** "so" before what is compared with; without its diacritic "số" (number) looks the same. */
const comparedShortly = / so (?=(?:kh|ck|dt|nq|ke|cung|nam|du|muc|nghi|thang|ky|quy|th|chi) )/g;

/** "% KH", "% cùng kỳ", "% thực hiện": the words from the sign on. */
function percentOf(words: string): string | null {
  const percent = words.indexOf(" % ");
  if (percent < 0) return null;
  const isDone = percent === 0 && featureAt(words, "actual") === " %".length;
  return isDone || percent < targetAt(words) ? words.slice(percent) : null;
}

/** The words after the last sign of comparison: what is compared with. Null where nothing is compared. */
function comparedWith(words: string): string | null {
  const pair = comparedPair.exec(words);
  if (pair !== null) return words.slice(pair.index + pair[0].length - 1);
  const shortly = [...words.matchAll(comparedShortly)].at(-1)?.index ?? -1;
  const at = Math.max(words.lastIndexOf(" so voi "), shortly);
  if (at >= 0) return words.slice(at);
  return hasFeature(words, "comparison") ? words : percentOf(words);
}

function targetAt(words: string): number {
  return Math.max(featureAt(words, "plan"), featureAt(words, "samePeriod"));
}

function comparesYears(target: string): boolean {
  return yearPair.test(target) || resultOfYear.test(target);
}

function comparisonKind(target: string): HeadingKind {
  if (hasFeature(target, "previousPeriod")) return "other";
  const samePeriod = featureAt(target, "samePeriod");
  const plan = Math.max(featureAt(target, "plan"), featureAt(target, "adjusted"));
  if (samePeriod >= 0 && (plan < 0 || samePeriod < plan)) return "vsSamePeriod";
  if (plan >= 0) return "vsPlan";
  return comparesYears(target) || hasFeature(target, "growth") ? "vsSamePeriod" : "ratio";
}

function singleKind(words: string): HeadingKind | null {
  if (isFeature(words, "no")) return "no";
  if (isFeature(words, "unit")) return "unit";
  if (beginsWithFeature(words, "note")) return "note";
  if (hasFeature(words, "remaining")) return "remaining";
  return beginsWithFeature(words, "other") ? "other" : null;
}

/** An adjustment up or down is none of the plan as adjusted. */
const changes = / (?:tang|giam|bo sung|\/) /;

function saysAdjusted(words: string): boolean {
  return beginsWithFeature(words, "adjusted") && !changes.test(words);
}

function actualAt(words: string): number {
  const said = featureAt(words, "actual");
  return said < 0 ? words.search(done) : said;
}

/** Plan, actual or same period by the word that comes first; "Thực hiện KH (%)" is a percentage. */
function amountKind(words: string): HeadingKind | null {
  const plan = featureAt(words, "plan");
  const actual = actualAt(words);
  if (Math.min(plan, actual) >= 0 && words.includes(" % ")) return "vsPlan";
  if (hasFeature(words, "samePeriod")) return "samePeriod";
  if (plan === actual) return null;
  const isPlan = actual < 0 || (plan >= 0 && plan < actual);
  return isPlan ? "plan" : "actual";
}

function nameKind(words: string): HeadingKind | null {
  if (words.startsWith(" ten ")) return "name";
  if (!beginsWithFeature(words, "name")) return null;
  const asksForFigures = targetAt(words) >= 0 || parsePeriodWords(words.trim()).years.length > 0;
  return asksForFigures ? null : "name";
}

/** What a text says by itself, or null where it says nothing but a time or a scope. */
function kindOfWords(words: string): HeadingKind | null {
  const single = singleKind(words);
  if (single !== null) return single;
  const target = comparedWith(words) ?? (yearPair.test(words) ? words : null);
  if (target !== null) return comparisonKind(target);
  if (saysAdjusted(words)) return "plan";
  return amountKind(words) ?? nameKind(words);
}

/** A parent of comparison ("So sánh (%)", "Tỷ lệ (%)") turns "KH" and "cùng kỳ" below it into percentages. */
function comparedByParent(kind: HeadingKind, parents: readonly string[]): HeadingKind {
  const compares = parents.some((parent) => comparedWith(parent) !== null);
  if (!compares) return kind;
  if (kind === "plan") return "vsPlan";
  return kind === "samePeriod" ? "vsSamePeriod" : kind;
}

/** What one kind becomes under what stands above it. */
function withinParents(kind: HeadingKind, parents: readonly string[]): HeadingKind {
  const compared = comparedByParent(kind, parents);
  if (compared === "actual" && parents.some((parent) => hasFeature(parent, "samePeriod"))) {
    return "samePeriod";
  }
  if (compared !== "ratio") return compared;
  const target = parents.find((parent) => comparedWith(parent) !== null && targetAt(parent) >= 0);
  return target === undefined ? compared : comparisonKind(target);
}

type Said = Pick<ColumnMeaning, "kind" | "saidByParent">;

/** The leaf decides; where it says nothing but a time, its parents do. */
function headingKind(leaf: string, parents: readonly string[]): Said {
  if (leaf.trim() === "") return { kind: "none", saidByParent: null };
  const own = kindOfWords(leaf);
  if (own !== null) return { kind: withinParents(own, parents), saidByParent: null };
  const kinds = parents.map(kindOfWords);
  const at = kinds.findIndex((kind) => kind !== null && kind !== "name");
  const inherited = kinds[at] ?? null;
  if (inherited !== null) return { kind: withinParents(inherited, parents), saidByParent: at };
  return { kind: isTime(leaf) ? "period" : "other", saidByParent: null };
}

const timeWords = /^(?:nam|thang|quy|t|dau|cuoi|ca|nua|tu|den|va|q|i|ii|iii|iv|\d+|\d+t|t\d+|\/)$/;

function isTime(words: string): boolean {
  return words
    .trim()
    .split(" ")
    .every((word) => timeWords.test(word));
}

/** Time words of the leaf before any comparison, else of the nearest parent that has some. */
function headingPeriod(texts: readonly string[]): PeriodWords {
  const said = texts.map(parsePeriodWords);
  return {
    months: said.find(({ months, month }) => months !== null || month !== null)?.months ?? null,
    month: said.find(({ months, month }) => months !== null || month !== null)?.month ?? null,
    years: said.find(({ years }) => years.length > 0)?.years ?? [],
  };
}

/** What the texts of a heading mean: its own in the first line, those of its parents below. */
const meaningOf = remember((lines): Omit<ColumnMeaning, "column"> => {
  const said = lines.split("\n");
  const [words = "", ...parents] = said.map(paddedWords);
  const period = headingPeriod(said);
  return {
    ...headingKind(words, parents),
    words,
    period,
    isCumulative:
      period.months !== null || [words, ...parents].some((text) => hasFeature(text, "cumulative")),
    isEstimate: hasFeature(words, "estimate"),
    isGrowth: hasFeature(words, "growth"),
    isDifference:
      (beginsWithFeature(words, "difference") || words.endsWith(" / ")) && !words.includes(" % "),
    isSummed: [words, ...parents].some((text) => hasFeature(text, "summed")),
  };
});

/** What one column's heading means by its words. */
export function readColumnMeaning({ column, leaf, parents }: ColumnHeading): ColumnMeaning {
  return { column, ...meaningOf([leaf, ...parents].join("\n")) };
}
