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
  /** Whether title or sheet name speak of a plan: then columns headed by nothing but years are plans. */
  readonly speaksOfPlan: boolean;
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
    const base = kindRank({ actual: 3, period: hints.speaksOfPlan ? 0 : 0.5, other: -1 }, meaning);
    if (base === null || isEarlier(meaning, hints.reportYear)) return null;
    const cumulative = meaning.isCumulative ? 1 : 0;
    const single = isSingleMonth(meaning) && !meaning.isCumulative ? 1 : 0;
    const estimate = meaning.isEstimate ? 0.1 : 0;
    return base + cumulative - single - estimate + 0.1 * (meaning.period.months ?? 0);
  };
}

function planRank(hints: RoleHints): Rank {
  return (meaning) => {
    const base = kindRank({ plan: 3, period: hints.speaksOfPlan ? 1.5 : -1, other: -1 }, meaning);
    if (base === null) return null;
    const year = yearOf(meaning);
    const isOther = year !== null && hints.reportYear !== null && year !== hints.reportYear;
    const isPart = meaning.period.months !== null && meaning.period.months < 12;
    return base - (isOther ? 0.5 : 0) - (isPart ? 0.5 : 0);
  };
}

/** Last year's figure must cover the same months; a whole year beside six months is no same period. */
function samePeriodRank(hints: RoleHints, actual: ColumnMeaning | null): Rank {
  return (meaning) => {
    const isLastYear = isEarlier(meaning, hints.reportYear);
    const ranks = {
      samePeriod: 3,
      actual: isLastYear ? 2 : -2,
      period: isLastYear ? 1 : -2,
      other: -1,
    };
    const base = kindRank(ranks, meaning);
    if (base === null || meaning.column === actual?.column) return null;
    const months = meaning.period.months;
    const wanted = actual?.period.months ?? null;
    if (months !== null && wanted !== null) return base + (months === wanted ? 0.5 : -2);
    if (isSingleMonth(meaning)) return base - (actual !== null && isSingleMonth(actual) ? 0 : 2);
    const isWholeYear = wanted !== null && wanted < 12 && !/ (?:cung|ck) /.test(meaning.words);
    return base - (isWholeYear ? 1.5 : 0);
  };
}

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

/** The best column of origin (plan or same period) with its percentage column, given the actual. */
function bestPair(
  hints: RoleHints,
  actual: number | null,
  options: { bases: readonly Candidate[]; percents: readonly Candidate[]; mayGrow: boolean },
): Pair {
  let best: Pair = { base: null, percent: null, isGrowth: false, score: 0 };
  const consider = (pair: Pair): void => {
    if (pair.score > best.score + 1e-9) best = pair;
  };
  for (const base of options.bases) {
    consider({
      base: base.meaning.column,
      percent: null,
      isGrowth: false,
      score: base.rank - leastRank,
    });
  }
  for (const percent of options.percents) {
    const alone = { percent: percent.meaning.column, isGrowth: percent.meaning.isGrowth };
    consider({ base: null, ...alone, score: percent.rank - leastRank });
    for (const base of options.bases) {
      if (actual === null || base.meaning.column === percent.meaning.column) {
        consider({
          base: base.meaning.column,
          ...alone,
          score: base.rank + percent.rank - 2 * leastRank,
        });
        continue;
      }
      const columns = { percent: alone.percent, of: actual, to: base.meaning.column };
      const support = pairSupport(hints, columns, options.mayGrow);
      consider({
        base: base.meaning.column,
        percent: alone.percent,
        isGrowth: support.isGrowth || (alone.isGrowth && support.weight <= 0),
        score: base.rank + percent.rank - 2 * leastRank + support.weight,
      });
    }
  }
  return best;
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
