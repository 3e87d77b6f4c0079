import { evidenceWeight, verdictOf, type Evidence } from "./columnEvidence";
import type { ColumnMeaning } from "./columnMeaning";
import { measureWeight, percentWeights } from "./likeHeadings";
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
  readonly actual: ColumnMeaning | null;
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

/** What each row is worth that tells two columns of origin apart. */
const tellingRow = 0.5;

function failsOf({ compared, held }: Evidence): number {
  return compared - held;
}

/** Where the percentage recomputes from two columns, the rows that tell them apart decide, not the share of all rows. */
function rivalPenalty(
  hints: RoleHints,
  { percent, of, to }: PercentageColumns,
  bases: readonly Candidate[],
): number {
  const find = (column: number): Evidence =>
    hints.findEvidence({ percent, of, to: column, isGrowth: false });
  const own = find(to);
  if (verdictOf(own) !== "holds" || failsOf(own) === 0) return 0;
  const rivals = bases
    .map(({ meaning }) => find(meaning.column))
    .filter((each) => each.held >= own.held);
  return tellingRow * (failsOf(own) - Math.min(...rivals.map(failsOf), failsOf(own)));
}

function alone({ meaning, rank }: Candidate, side: "base" | "percent"): FigurePair {
  const none = { base: null, percent: null };
  const isGrowth = side === "percent" && meaning.isGrowth;
  return { ...none, [side]: meaning.column, isGrowth, score: rank - leastRank };
}

interface WeighedRequest extends PairRequest {
  /** What the words of two columns that go together are worth. */
  readonly likeness: (base: Candidate, percent: Candidate) => number;
}

function weighPair(
  hints: RoleHints,
  request: WeighedRequest,
  { base, percent }: { readonly base: Candidate; readonly percent: Candidate },
): FigurePair {
  const columns = { base: base.meaning.column, percent: percent.meaning.column };
  const rank = base.rank + percent.rank - 2 * leastRank + request.likeness(base, percent);
  const saysGrowth = percent.meaning.isGrowth;
  const { actual, mayGrow } = request;
  if (actual === null) return { ...columns, isGrowth: saysGrowth, score: rank };
  const parts = { percent: columns.percent, of: actual.column, to: columns.base };
  const support = supportOf(hints, parts, mayGrow);
  const isGrowth = mayGrow && (support.isGrowth || (saysGrowth && support.weight <= 0));
  const penalty = isGrowth ? 0 : rivalPenalty(hints, parts, request.bases);
  return { ...columns, isGrowth, score: rank + support.weight - penalty };
}

const noPair: FigurePair = { base: null, percent: null, isGrowth: false, score: 0 };

/** Every pair worth having, the best first; the last resort is none. */
export function findPairs(hints: RoleHints, request: PairRequest): readonly FigurePair[] {
  const { actual } = request;
  const isFree = ({ meaning }: Candidate): boolean => meaning.column !== actual?.column;
  const ofMeasure = (base: Candidate): Candidate => ({
    ...base,
    rank: base.rank + measureWeight(base.meaning, actual),
  });
  const bases = request.bases.filter(isFree).map(ofMeasure);
  const percents = request.percents.filter(isFree);
  const weigh = percentWeights(hints.meanings);
  const likeness: WeighedRequest["likeness"] = (base, percent) =>
    weigh(base.meaning, percent.meaning);
  const weighed = { ...request, bases, likeness };
  const both = percents.flatMap((percent) =>
    bases
      .filter((base) => base.meaning.column !== percent.meaning.column)
      .map((base) => weighPair(hints, weighed, { base, percent })),
  );
  const pairs = [
    noPair,
    ...bases.map((base) => alone(base, "base")),
    ...percents.map((percent) => alone(percent, "percent")),
    ...both,
  ];
  return pairs.filter(({ score }) => score >= 0).sort((left, right) => right.score - left.score);
}
