import type { Pair } from "./pairValues";
import type { Numbering } from "./settleNumbering";

/** A pair with what its numbers add: `rank` orders, `isEnough` tells whether it may be a match at all. */
export interface RankedPair extends Pair {
  readonly rank: number;
  readonly isEnough: boolean;
}

/** Tuned for precision: a wrong match costs ten times a missing one. */
const enoughByName = 0.8;
const enoughWithNo: Readonly<Record<Numbering, number>> = { shared: 0.5, unknown: 0.6, own: 0.8 };
const noSupport = 0.4;
const otherNoShare = 0.94;

function rankOf(pair: Pair, numbering: Numbering): number {
  if (numbering === "own" || pair.sameNo === null) return pair.score;
  if (pair.sameNo) return pair.score + (1 - pair.score) * noSupport;
  return numbering === "shared" ? pair.score * otherNoShare : pair.score;
}

/** The pairs of one value, the likeliest first. */
export function rankPairs(pairs: readonly Pair[], numbering: Numbering): readonly RankedPair[] {
  return pairs
    .map((pair) => ({
      ...pair,
      rank: rankOf(pair, numbering),
      isEnough: pair.score >= (pair.sameNo === true ? enoughWithNo[numbering] : enoughByName),
    }))
    .sort((one, other) => other.rank - one.rank || one.row.row - other.row.row);
}
