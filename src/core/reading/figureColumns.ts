import type { ColumnMeaning, HeadingKind } from "./columnMeaning";
import { evidenceWeight, type Evidence, type FindEvidence } from "./columnEvidence";
import type { NumberRow } from "./numberRow";

/** The columns of figures as far as they could be told. */
export interface FigureColumns {
  readonly plan: number | null;
  readonly actual: number | null;
  readonly samePeriod: number | null;
  readonly vsPlan: number | null;
  readonly vsSamePeriod: number | null;
  /** Whether vsSamePeriod states the change (2,68) instead of the ratio (102,68). */
  readonly isGrowth: boolean;
}

/** What the roles are decided from. */
export interface RoleHints {
  readonly meanings: readonly ColumnMeaning[];
  /** Year the table reports on; null where no heading or title says. */
  readonly reportYear: number | null;
  readonly numberRow: NumberRow | null;
  readonly findEvidence: FindEvidence;
}

interface Candidate {
  readonly meaning: ColumnMeaning;
  readonly rank: number;
}

/** Below this a column is taken only if figures or the column-number row speak for it. */
const leastRank = 0.6;
const mostCandidates = 10;
const numberRowWeight = 2;

type Rank = (meaning: ColumnMeaning) => number | null;

function candidates(hints: RoleHints, rank: Rank): readonly Candidate[] {
  const ranked = hints.meanings.flatMap((meaning) => {
    const value = rank(meaning);
    return value === null ? [] : [{ meaning, rank: value }];
  });
  return ranked.sort((left, right) => right.rank - left.rank).slice(0, mostCandidates);
}

const kindRank = (
  ranks: Readonly<Partial<Record<HeadingKind, number>>>,
  meaning: ColumnMeaning,
): number | null => ranks[meaning.kind] ?? null;

function yearOf(meaning: ColumnMeaning): number | null {
  return meaning.period.years.length === 0 ? null : Math.max(...meaning.period.years);
}

function isEarlier(meaning: ColumnMeaning, reportYear: number | null): boolean {
  const year = yearOf(meaning);
  return year !== null && reportYear !== null && year < reportYear;
}

function isSingleMonth({ period }: ColumnMeaning): boolean {
  return period.month !== null && period.months === null;
}

/** The cumulative figure of the longest time is the actual; a month or a mere estimate stands back. */
function actualRank(hints: RoleHints): Rank {
  return (meaning) => {
    const base = kindRank({ actual: 3, period: 0.5, other: -1 }, meaning);
    if (base === null || isEarlier(meaning, hints.reportYear)) return null;
    const { isCumulative, isEstimate, period } = meaning;
    const scope = isCumulative ? 1 : isSingleMonth(meaning) ? -1 : 0;
    return base + scope - (isEstimate ? 0.1 : 0) + 0.1 * (period.months ?? 0);
  };
}

function planRank(hints: RoleHints): Rank {
  return (meaning) => {
    const base = kindRank({ plan: 3, period: -1, other: -1 }, meaning);
    if (base === null) return null;
    const year = yearOf(meaning);
    const isOther = year !== null && hints.reportYear !== null && year !== hints.reportYear;
    const isPart = meaning.period.months !== null && meaning.period.months < 12;
    return base - (isOther ? 0.5 : 0) - (isPart ? 0.5 : 0);
  };
}

/** How well a column's time fits the actual's: last year's whole year beside six months is no same period. */
function periodFit(meaning: ColumnMeaning, actual: ColumnMeaning): number {
  const { months } = meaning.period;
  const wanted = actual.period.months;
  if (isSingleMonth(meaning)) return isSingleMonth(actual) ? 0 : -2;
  if (wanted === null) return 0;
  if (months !== null) return months === wanted ? 0.5 : -2;
  return wanted < 12 && !/ (?:cung|ck) /.test(meaning.words) ? -1.5 : 0;
}

function samePeriodRank(hints: RoleHints, actual: ColumnMeaning | null): Rank {
  return (meaning) => {
    const isLastYear = isEarlier(meaning, hints.reportYear);
    const result = isLastYear ? { actual: 2, period: 1 } : { actual: -2, period: -2 };
    const base = kindRank({ samePeriod: 3, other: -1, ...result }, meaning);
    return base === null ? null : base + (actual === null ? 0 : periodFit(meaning, actual));
  };
}

/** "% KH 6 tháng": of a plan for part of the year only. */
const partPlan = / (?:kh|hoach|toan|tieu) (?:\d{1,2} thang|\d{1,2}t|quy) /;

function percentRank(kind: "vsPlan" | "vsSamePeriod"): Rank {
  return (meaning) => {
    const others = {
      ratio: kind === "vsPlan" ? 1.5 : 0.5,
      other: -2,
      vsPlan: -2,
      vsSamePeriod: -2,
    };
    const base = kindRank({ ...others, [kind]: 3 }, meaning);
    if (base === null) return null;
    const isMonth = isSingleMonth(meaning) && !meaning.isCumulative;
    if (partPlan.test(meaning.words)) return base - 1;
    return base + (meaning.isCumulative ? 0.5 : 0) - (isMonth ? 0.5 : 0);
  };
}

interface Pair {
  readonly base: number | null;
  readonly percent: number | null;
  readonly isGrowth: boolean;
  readonly score: number;
}

function numberRowSays(
  hints: RoleHints,
  percent: number,
  parts: { of: number; to: number },
): boolean {
  const formula = hints.numberRow?.formulas.get(percent)?.formula;
  if (formula?.kind !== "ratio") return false;
  const columns = hints.numberRow?.columns;
  return columns?.get(formula.of) === parts.of && columns.get(formula.to) === parts.to;
}

/** What figures and column-number row say for "percent = actual / base". */
function pairSupport(
  hints: RoleHints,
  columns: { readonly percent: number; readonly of: number; readonly to: number },
  mayGrow: boolean,
): { readonly weight: number; readonly isGrowth: boolean } {
  const ratio: Evidence = hints.findEvidence({ ...columns, isGrowth: false });
  const growth: Evidence = mayGrow
    ? hints.findEvidence({ ...columns, isGrowth: true })
    : { compared: 0, held: 0 };
  const isGrowth = growth.held > ratio.held;
  const stated = numberRowSays(hints, columns.percent, columns) ? numberRowWeight : 0;
  return { weight: evidenceWeight(isGrowth ? growth : ratio) + stated, isGrowth };
}

interface PairOptions {
  readonly bases: readonly Candidate[];
  readonly percents: readonly Candidate[];
  readonly mayGrow: boolean;
}

/** A base column with a percentage column, weighed by the figures where the actual is known. */
function weighPair(
  hints: RoleHints,
  candidate: { readonly base: Candidate; readonly percent: Candidate },
  given: { readonly actual: number | null; readonly mayGrow: boolean },
): Pair {
  const base = candidate.base.meaning.column;
  const percent = candidate.percent.meaning.column;
  const rank = candidate.base.rank + candidate.percent.rank - 2 * leastRank;
  const saysGrowth = candidate.percent.meaning.isGrowth;
  if (given.actual === null) return { base, percent, isGrowth: saysGrowth, score: rank };
  const columns = { percent, of: given.actual, to: base };
  const support = pairSupport(hints, columns, given.mayGrow);
  const isGrowth = support.isGrowth || (saysGrowth && support.weight <= 0);
  return { base, percent, isGrowth, score: rank + support.weight };
}

function allPairs(hints: RoleHints, actual: number | null, options: PairOptions): readonly Pair[] {
  const { bases, percents, mayGrow } = options;
  const alone = bases.map(({ meaning, rank }) => ({
    base: meaning.column,
    percent: null,
    isGrowth: false,
    score: rank - leastRank,
  }));
  const percentAlone = percents.map(({ meaning, rank }) => ({
    base: null,
    percent: meaning.column,
    isGrowth: meaning.isGrowth,
    score: rank - leastRank,
  }));
  const both = percents.flatMap((percent) =>
    bases
      .filter((base) => base.meaning.column !== percent.meaning.column)
      .map((base) => weighPair(hints, { base, percent }, { actual, mayGrow })),
  );
  return [...alone, ...percentAlone, ...both];
}

const noPair: Pair = { base: null, percent: null, isGrowth: false, score: 0 };

/** The best column of origin (plan or same period) with its percentage column, given the actual. */
function bestPair(hints: RoleHints, actual: number | null, options: PairOptions): Pair {
  return allPairs(hints, actual, options).reduce(
    (best, pair) => (pair.score > best.score + 1e-9 ? pair : best),
    noPair,
  );
}

function without(
  list: readonly Candidate[],
  taken: readonly (number | null)[],
): readonly Candidate[] {
  return list.filter(({ meaning }) => !taken.includes(meaning.column));
}

function chooseFor(hints: RoleHints, actual: Candidate | null): FigureColumns & { score: number } {
  const column = actual?.meaning.column ?? null;
  const planPair = bestPair(hints, column, {
    bases: without(candidates(hints, planRank(hints)), [column]),
    percents: without(candidates(hints, percentRank("vsPlan")), [column]),
    mayGrow: false,
  });
  const taken = [column, planPair.base, planPair.percent];
  const samePair = bestPair(hints, column, {
    bases: without(candidates(hints, samePeriodRank(hints, actual?.meaning ?? null)), taken),
    percents: without(candidates(hints, percentRank("vsSamePeriod")), taken),
    mayGrow: true,
  });
  return {
    actual: column,
    plan: planPair.base,
    vsPlan: planPair.percent,
    samePeriod: samePair.base,
    vsSamePeriod: samePair.percent,
    isGrowth: samePair.isGrowth,
    score: (actual === null ? 0 : actual.rank - leastRank) + planPair.score + samePair.score,
  };
}

/**
 * The columns of figures that fit best together: what the headings say, what the column-number row says,
 * and – weighing most – which columns make the typed percentages recompute.
 */
export function findFigureColumns(hints: RoleHints): FigureColumns {
  const actuals: readonly (Candidate | null)[] = [null, ...candidates(hints, actualRank(hints))];
  const choices = actuals.map((actual) => chooseFor(hints, actual));
  return choices.reduce((best, each) => (each.score > best.score + 1e-9 ? each : best));
}
