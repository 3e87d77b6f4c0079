import { evidenceWeight, type Evidence } from "./columnEvidence";
import { leastRank, type Candidate, type RoleHints } from "./roleRanks";

/** A column of origin (plan or same period) with the percentage of it; either may be missing. */
export interface FigurePair {
  readonly base: number | null;
  readonly percent: number | null;
  readonly isGrowth: boolean;
  readonly score: number;
}

/** Which columns may make a pair with this actual. */
export interface PairRequest {
  readonly actual: number | null;
  readonly bases: readonly Candidate[];
  readonly percents: readonly Candidate[];
  /** Whether the percentage may be a change instead of a ratio. */
  readonly mayGrow: boolean;
}

/** "percent = of / to × 100". */
export interface PercentageColumns {
  readonly percent: number;
  readonly of: number;
  readonly to: number;
}

const numberRowWeight = 2;

/** Whether the column-number row states just this percentage. */
export function numberRowStates(
  { numberRow }: Pick<RoleHints, "numberRow">,
  { percent, of, to }: PercentageColumns,
): boolean {
  const formula = numberRow?.formulas.get(percent)?.formula;
  if (formula?.kind !== "ratio") return false;
  return numberRow?.columns.get(formula.of) === of && numberRow.columns.get(formula.to) === to;
}

function statesChange({ numberRow }: RoleHints, percent: number): boolean {
  const formula = numberRow?.formulas.get(percent)?.formula;
  return formula?.kind === "ratio" && formula.isGrowth;
}

const noEvidence: Evidence = { compared: 0, held: 0 };

/** What figures and column-number row say for the percentage. */
function supportOf(
  hints: RoleHints,
  columns: PercentageColumns,
  mayGrow: boolean,
): { readonly weight: number; readonly isGrowth: boolean } {
  const ratio = hints.findEvidence({ ...columns, isGrowth: false });
  const growth = mayGrow ? hints.findEvidence({ ...columns, isGrowth: true }) : noEvidence;
  const isStated = numberRowStates(hints, columns);
  const saysChange = isStated && statesChange(hints, columns.percent) && ratio.held === 0;
  const isGrowth = growth.held > ratio.held || (mayGrow && saysChange);
  const stated = isStated ? numberRowWeight : 0;
  return { weight: evidenceWeight(isGrowth ? growth : ratio) + stated, isGrowth };
}

function alone({ meaning, rank }: Candidate, side: "base" | "percent"): FigurePair {
  const none = { base: null, percent: null };
  const isGrowth = side === "percent" && meaning.isGrowth;
  return { ...none, [side]: meaning.column, isGrowth, score: rank - leastRank };
}

function weighPair(
  hints: RoleHints,
  request: PairRequest,
  { base, percent }: { readonly base: Candidate; readonly percent: Candidate },
): FigurePair {
  const columns = { base: base.meaning.column, percent: percent.meaning.column };
  const rank = base.rank + percent.rank - 2 * leastRank;
  const saysGrowth = percent.meaning.isGrowth;
  const { actual, mayGrow } = request;
  if (actual === null) return { ...columns, isGrowth: saysGrowth, score: rank };
  const parts = { percent: columns.percent, of: actual, to: columns.base };
  const support = supportOf(hints, parts, mayGrow);
  const isGrowth = mayGrow && (support.isGrowth || (saysGrowth && support.weight <= 0));
  return { ...columns, isGrowth, score: rank + support.weight };
}

const noPair: FigurePair = { base: null, percent: null, isGrowth: false, score: 0 };

/** Every pair worth having, the best first; the last resort is none. */
export function findPairs(hints: RoleHints, request: PairRequest): readonly FigurePair[] {
  const isFree = ({ meaning }: Candidate): boolean => meaning.column !== request.actual;
  const bases = request.bases.filter(isFree);
  const percents = request.percents.filter(isFree);
  const both = percents.flatMap((percent) =>
    bases
      .filter((base) => base.meaning.column !== percent.meaning.column)
      .map((base) => weighPair(hints, request, { base, percent })),
  );
  const pairs = [
    noPair,
    ...bases.map((base) => alone(base, "base")),
    ...percents.map((percent) => alone(percent, "percent")),
    ...both,
  ];
  return pairs.filter(({ score }) => score >= 0).sort((left, right) => right.score - left.score);
}
