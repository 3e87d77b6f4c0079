import type { ColumnRole, FigureRole } from "../model/columnRole";
import type { FindEvidence } from "./columnEvidence";
import type { ColumnMeaning, HeadingKind } from "./columnMeaning";
import { beginsWithFeature, hasFeature } from "./headerFeatures";
import type { NumberRow } from "./numberRow";

/** The roles that are decided together: each depends on the others. */
export type LinkedRole = Exclude<FigureRole, "remaining">;

/** What the roles are decided from. */
export interface RoleHints {
  readonly meanings: readonly ColumnMeaning[];
  /** Year the table reports on; null where no heading or title says. */
  readonly reportYear: number | null;
  readonly numberRow: NumberRow | null;
  readonly findEvidence: FindEvidence;
  /** Whether a column holds words and no number at all. */
  readonly holdsWords: (column: number) => boolean;
  /** What a person decided, by column; null where the column shall have no role. */
  readonly fixed: ReadonlyMap<number, ColumnRole | null>;
}

/** A column that may have a role, and how well its heading fits it. */
export interface Candidate {
  readonly meaning: ColumnMeaning;
  readonly rank: number;
}

/** Below this a column is taken only if figures or the column-number row speak for it. */
export const leastRank = 0.6;
const mostCandidates = 10;
/** No sum of other reasons outweighs a person's decision. */
const personRank = 100;

type Rank = (meaning: ColumnMeaning) => number | null;
type KindRanks = Readonly<Partial<Record<HeadingKind, number>>>;

function yearOf(meaning: ColumnMeaning): number | null {
  return meaning.period.years.length === 0 ? null : Math.max(...meaning.period.years);
}

/** Whether the heading names a year before the one reported on. */
export function isEarlier(meaning: ColumnMeaning, reportYear: number | null): boolean {
  const year = yearOf(meaning);
  return year !== null && reportYear !== null && year < reportYear;
}

/** Whether the heading names one month, not the months up to it. */
export function isSingleMonth({ period }: ColumnMeaning): boolean {
  return period.month !== null && period.months === null;
}

/** "Quý II" alone: the months of one quarter, unless something says they are counted from January. */
const quarterAlone = / quy (?:i{1,3}|iv|[1-4]) /;

/** The months since January the figures run over; null where they are of a part of them, infinite where they run up to now. */
function monthsOf({ period, isCumulative, words }: ColumnMeaning): number | null {
  if (period.months === null) return isCumulative ? Infinity : null;
  return quarterAlone.test(words) && !words.includes(" thang ") ? null : period.months;
}

function scopeRank(meaning: ColumnMeaning): number {
  if (monthsOf(meaning) !== null) return 1;
  return isSingleMonth(meaning) ? -1 : 0;
}

/** "Ước thực hiện 12 tháng": what the whole year will bring, not what was achieved so far. */
function isForecast({ isEstimate, period, words }: ColumnMeaning): boolean {
  return isEstimate && (period.months === 12 || words.includes(" ca nam "));
}

function longestMonths({ meanings, reportYear }: RoleHints): number {
  const results = meanings.filter(
    (each) =>
      (each.kind === "actual" || each.kind === "period") &&
      !isEarlier(each, reportYear) &&
      !isForecast(each),
  );
  return Math.max(0, ...results.map((each) => monthsOf(each) ?? 0));
}

/** "Lũy kế đến 15/12" before "TH từ 15/11-15/12". */
const summedRank = 0.5;

/** "Số tiền đã ứng" alone is less than "Thực hiện". */
function doneRank({ words }: ColumnMeaning): number {
  return / daa /.test(words) && !hasFeature(words, "actual") ? leastRank : 0;
}

/** What an estimate is worth less. */
function estimateRank(meaning: ColumnMeaning): number {
  if (isForecast(meaning)) return 1;
  return meaning.isEstimate ? 0.1 : 0;
}

/** The cumulative figure of the longest time is the actual; a month or a mere estimate stands back. */
function actualRank(hints: RoleHints): Rank {
  const ranks: KindRanks = { actual: 3, period: 0.5, other: -1 };
  const longest = longestMonths(hints);
  return (meaning) => {
    const base = ranks[meaning.kind] ?? null;
    if (base === null || isEarlier(meaning, hints.reportYear)) return null;
    const isLongest = longest > 0 && monthsOf(meaning) === longest;
    const longestRank = isLongest ? leastRank + (meaning.isSummed ? summedRank : 0) : 0;
    return base + scopeRank(meaning) - estimateRank(meaning) - doneRank(meaning) + longestRank;
  };
}

/** "KH tháng 6", "Kế hoạch quý": of a plan for part of the year only. */
const partPlan = / (?:kh|hoach|toan|tieu) (?:\d{1,2} thang|\d{1,2}t|thang|quy) /;

function isPartPlan({ words, period }: ColumnMeaning): boolean {
  return (period.months ?? 12) < 12 || period.month !== null || partPlan.test(words);
}

function planRank({ reportYear }: RoleHints): Rank {
  const ranks: KindRanks = { plan: 3, period: -1, other: -1 };
  return (meaning) => {
    const base = ranks[meaning.kind] ?? null;
    if (base === null) return null;
    const year = yearOf(meaning);
    const isOther = year !== null && reportYear !== null && year !== reportYear;
    const later = beginsWithFeature(meaning.words, "adjusted") ? 0.4 : 0;
    return base - (isOther ? 0.5 : 0) - (isPartPlan(meaning) ? 0.5 : 0) + later;
  };
}

/** "Lũy kế đến hết năm 2024" may run over many years; "TH năm 2024" is at least that year's. */
function wholeYearFit({ words, isSummed }: ColumnMeaning): number {
  if (/ (?:cung|ck) /.test(words)) return 0;
  return isSummed ? -2 : -1.3;
}

/** How well a column's time fits the actual's: last year's whole year beside six months is no same period. */
function periodFit(meaning: ColumnMeaning, actual: ColumnMeaning): number {
  const { months } = meaning.period;
  const wanted = actual.period.months;
  if (isSingleMonth(meaning)) return isSingleMonth(actual) ? 0 : -2;
  if (wanted === null) return 0;
  if (months !== null) return months === wanted ? 0.5 : -2;
  return wanted < 12 ? wholeYearFit(meaning) : 0;
}

function samePeriodRank({ reportYear }: RoleHints, actual: ColumnMeaning | null): Rank {
  return (meaning) => {
    const isLastYear = isEarlier(meaning, reportYear);
    const result = isLastYear ? { actual: 2, period: 1 } : { actual: -2, period: -2 };
    const ranks: KindRanks = { samePeriod: 3, other: -1, ...result };
    const base = ranks[meaning.kind] ?? null;
    return base === null ? null : base + (actual === null ? 0 : periodFit(meaning, actual));
  };
}

/** A change against the plan is no percentage of it; beside a ratio of the same period it stands back. */
function changePenalty({ isGrowth, isDifference }: ColumnMeaning, role: LinkedRole): number {
  if (isDifference) return 3;
  if (!isGrowth) return 0;
  return role === "vsPlan" ? 3 : leastRank;
}

function percentScope(meaning: ColumnMeaning): number {
  if (partPlan.test(meaning.words)) return -1;
  if (meaning.isCumulative) return 0.5;
  return isSingleMonth(meaning) ? -0.5 : 0;
}

/** "%" alone is a ratio; "Kế hoạch (%)" may be the plan of a rate or a percentage of the plan: the figures tell. */
function percentKind({ kind, words }: ColumnMeaning): HeadingKind | null {
  if (kind === "other" && words === " % ") return "ratio";
  const isAmount = ["plan", "actual", "samePeriod"].includes(kind);
  return isAmount && !words.includes(" % ") ? null : kind;
}

function percentRank(role: "vsPlan" | "vsSamePeriod"): Rank {
  const ranks: KindRanks = {
    ...{ plan: 0, actual: 0, samePeriod: 0 },
    ratio: role === "vsPlan" ? 1.5 : 0.5,
    other: -2,
    vsPlan: -2,
    vsSamePeriod: -2,
    [role]: 3,
  };
  return (meaning) => {
    const kind = percentKind(meaning);
    const base = kind === null ? undefined : ranks[kind];
    if (base === undefined) return null;
    const sign = meaning.words.includes(" % ") ? 0.2 : 0;
    return base + percentScope(meaning) - changePenalty(meaning, role) + sign;
  };
}

function rankFor(hints: RoleHints, role: LinkedRole, actual: ColumnMeaning | null): Rank {
  switch (role) {
    case "plan":
      return planRank(hints);
    case "actual":
      return actualRank(hints);
    case "samePeriod":
      return samePeriodRank(hints, actual);
    case "vsPlan":
    case "vsSamePeriod":
      return percentRank(role);
  }
}

/** The whole comes before its parts ("Trong nước", "Ngoài nước"). */
const whole = / (?:tong|tong sos?|tong cong|chung) $/;

/** "Tổng số" beside its parts. */
export function isWhole({ words }: ColumnMeaning): boolean {
  return whole.test(words);
}

/** Plans and results are figures: a column of words alone is rather a remark. Percentages may be written out: "tăng 4,06%". */
const wordsPenalty = 2;

function adjustment(hints: RoleHints, role: LinkedRole, meaning: ColumnMeaning): number {
  const isRemark = !role.startsWith("vs") && hints.holdsWords(meaning.column);
  return (isWhole(meaning) ? leastRank : 0) - (isRemark ? wordsPenalty : 0);
}

/** The columns that may have the role, the best by heading first; only the person's where one decided. */
export function findCandidates(
  hints: RoleHints,
  role: LinkedRole,
  actual: ColumnMeaning | null = null,
): readonly Candidate[] {
  const chosen = hints.meanings.find(({ column }) => hints.fixed.get(column) === role);
  if (chosen !== undefined) return [{ meaning: chosen, rank: personRank }];
  const rank = rankFor(hints, role, actual);
  const ranked = hints.meanings.flatMap((meaning) => {
    const value = hints.fixed.has(meaning.column) ? null : rank(meaning);
    if (value === null) return [];
    return [{ meaning, rank: value + adjustment(hints, role, meaning) }];
  });
  return ranked.sort((left, right) => right.rank - left.rank).slice(0, mostCandidates);
}
