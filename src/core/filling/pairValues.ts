import { scorePair } from "./scorePair";
import { findCandidates } from "./findCandidates";
import type { Described, DescribedRow } from "./describeRows";
import type { RowIndex } from "./rowIndex";

/** A value beside a row it may belong to. */
export interface Pair {
  /** Place in the list of values. */
  readonly value: number;
  readonly row: DescribedRow;
  /** By name, unit and place. */
  readonly score: number;
  /** Whether their numbers are the same; null where one of the two has none. */
  readonly sameNo: boolean | null;
}

/** A value with a name, and its place in the list. */
export interface NamedValue {
  readonly value: number;
  readonly described: Described;
}

/** Rows less alike are no candidates. */
export const leastScore = 0.3;

/** A name as it stands in the table: nothing else can come near. */
const sameName = 0.97;
const mostAlike = 40;

function pairsAt(index: RowIndex, named: NamedValue, places: readonly number[]): readonly Pair[] {
  const { value, described } = named;
  return places
    .flatMap((place) => index.rows[place] ?? [])
    .map((row) => ({
      value,
      row,
      score: scorePair(described, row, index.weight),
      sameNo: row.no === null || described.no === null ? null : row.no === described.no,
    }))
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score || one.row.row - other.row.row);
}

/** The rows a value may belong to, the likeliest first. */
export function pairValue(
  index: RowIndex,
  named: NamedValue,
  shorts: ReadonlySet<string>,
): readonly Pair[] {
  const alike = index.byKey.get(`=${named.described.name.folded}`) ?? [];
  if (alike.length > 0 && alike.length <= mostAlike) {
    const pairs = pairsAt(index, named, alike);
    if ((pairs[0]?.score ?? 0) > sameName) return pairs;
  }
  return pairsAt(index, named, findCandidates(index, named.described, shorts));
}
