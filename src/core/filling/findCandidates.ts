import type { Described } from "./describeRows";
import { keysOf, type RowIndex } from "./rowIndex";

/** Rows looked at per key and per value: beyond that many alike nothing could be told apart anyway. */
const mostPerKey = 100;
const mostVisited = 400;
const mostCompared = 20;
/** Rows that share much less than the likeliest one are left out. */
const leastShare = 0.4;

/** How much a shared key says; whole names come first whatever they are made of. */
function keyWeight(index: RowIndex, key: string): number {
  if (key.startsWith("==")) return 20;
  if (key.startsWith("=")) return 10;
  return key.startsWith("#") ? 1 : index.weight(key);
}

/** Places of the rows that share the rarest words with a value, the likeliest first. */
export function findCandidates(
  index: RowIndex,
  value: Described,
  shorts: ReadonlySet<string>,
): readonly number[] {
  const postings = [...keysOf(value, shorts)]
    .map((key) => ({ key, places: index.byKey.get(key) ?? [] }))
    .filter(({ places }) => places.length > 0)
    .sort((one, other) => one.places.length - other.places.length);
  const gained = new Map<number, number>();
  let visited = 0;
  for (const { key, places } of postings) {
    if (visited > mostVisited) break;
    const weight = keyWeight(index, key);
    for (const place of places.slice(0, mostPerKey)) {
      gained.set(place, (gained.get(place) ?? 0) + weight);
    }
    visited += Math.min(places.length, mostPerKey);
  }
  const most = Math.max(0, ...gained.values());
  return [...gained]
    .filter(([, gain]) => gain >= most * leastShare || gained.size <= mostCompared)
    .sort(([one, gain], [other, gain2]) => gain2 - gain || one - other)
    .slice(0, mostCompared)
    .map(([place]) => place);
}
