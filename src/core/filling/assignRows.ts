import type { UnmatchedValue, ValueMatch } from "../model/filling";
import type { RankedPair } from "./rankPairs";

/** The pairs of one value, the likeliest first. */
export interface Contender {
  readonly value: number;
  /** Nothing would be written: it gives way to a value that has a figure. */
  readonly isBlank: boolean;
  readonly pairs: readonly RankedPair[];
}

type Settled =
  | { readonly kind: "match"; readonly match: ValueMatch }
  | { readonly kind: "unmatched"; readonly unmatched: UnmatchedValue };

const surely = 0.97;
const margin = 0.08;
/** Names that are the same but for case or order need less of a lead. */
const sureMargin = 0.02;
const mostCandidates = 5;

/** How much better than the next a pair must be. */
function leadOf(pair: RankedPair): number {
  return pair.rank >= surely ? sureMargin : margin;
}

/** The rows a person may choose from. */
export function candidatesOf(pairs: readonly RankedPair[]): UnmatchedValue["candidates"] {
  return pairs.slice(0, mostCandidates).map(({ row, rank }) => ({ row: row.row, score: rank }));
}

/** Values and rows that are done with. */
interface Progress {
  readonly settled: Map<number, Settled>;
  readonly closedRows: Set<number>;
}

function openPairs({ pairs }: Contender, { closedRows }: Progress): readonly RankedPair[] {
  return pairs.filter(({ row }) => !closedRows.has(row.row));
}

function unmatched(contender: Contender, reason: UnmatchedValue["reason"]): Settled {
  const { value, pairs } = contender;
  return {
    kind: "unmatched",
    unmatched: { value, reason, candidates: candidatesOf(pairs) },
  };
}

function matched(pair: RankedPair): Settled {
  const by = pair.sameNo === true ? "noAndName" : "name";
  const match: ValueMatch = { value: pair.value, row: pair.row.row, score: pair.rank, by };
  return { kind: "match", match };
}

/** One value for its best row, or several that want the same row. */
function settleRow(
  all: readonly RankedPair[],
  byValue: ReadonlyMap<number, Contender>,
): readonly (readonly [number, Settled])[] {
  const filled = all.filter(({ value }) => byValue.get(value)?.isBlank !== true);
  const claims = filled.length > 0 ? filled : all;
  const best = claims.reduce((one, other) => (other.rank > one.rank ? other : one));
  const rivals = claims.filter(({ rank }) => best.rank - rank < leadOf(best));
  if (rivals.length === 1) return [[best.value, matched(best)] as const];
  return rivals.flatMap(({ value }) => {
    const contender = byValue.get(value);
    return contender === undefined ? [] : [[value, unmatched(contender, "severalValues")] as const];
  });
}

function isAhead(best: RankedPair, second: RankedPair | undefined): boolean {
  return second === undefined || best.rank - second.rank >= leadOf(best);
}

function addClaim(claims: Map<number, RankedPair[]>, pair: RankedPair): void {
  const others = claims.get(pair.row.row);
  if (others === undefined) claims.set(pair.row.row, [pair]);
  else others.push(pair);
}

/** Every open value that is sure enough claims its best row; rows claimed are settled all at once, so that the order of values does not matter. */
function runRound(
  contenders: readonly Contender[],
  progress: Progress,
  isReady: (pair: RankedPair) => boolean,
): void {
  const claims = new Map<number, RankedPair[]>();
  const byValue = new Map(contenders.map((each) => [each.value, each]));
  for (const contender of contenders) {
    if (progress.settled.has(contender.value)) continue;
    const [best, second] = openPairs(contender, progress);
    if (best === undefined || !isReady(best)) continue;
    if (isAhead(best, second)) addClaim(claims, best);
    else progress.settled.set(contender.value, unmatched(contender, "severalRows"));
  }
  for (const [row, all] of claims) {
    progress.closedRows.add(row);
    for (const [value, settled] of settleRow(all, byValue)) progress.settled.set(value, settled);
  }
}

function leftOver(contender: Contender): Settled {
  const isWanted = contender.pairs.some(({ isEnough }) => isEnough);
  return unmatched(contender, isWanted ? "severalValues" : "noCandidate");
}

/** Gives each value the one row that fits it best and that no other value fits as well: first the sure ones, then the rest among what is left. */
export function assignRows(contenders: readonly Contender[]): readonly Settled[] {
  const progress: Progress = { settled: new Map(), closedRows: new Set() };
  runRound(contenders, progress, ({ rank, isEnough }) => isEnough && rank >= surely);
  runRound(contenders, progress, ({ isEnough }) => isEnough);
  return contenders.map(
    (contender) => progress.settled.get(contender.value) ?? leftOver(contender),
  );
}
