import type { IncomingValue, Matching, RowCandidate, UnmatchedValue } from "../model/filling";
import type { DescribedRow } from "./describeRows";
import { numberKey, rowsByNumber } from "./rowsByNumber";

function countKeys(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function reasonFor(found: readonly RowCandidate[], isRepeated: boolean): UnmatchedValue["reason"] {
  if (found.length > 1) return "severalRows";
  return isRepeated ? "severalValues" : "noCandidate";
}

/** Values without a name, by their numbers: only where the number stands for one row of the table and for one value of the source. */
export function matchBareNumbers(
  rows: readonly DescribedRow[],
  bare: readonly (readonly [place: number, value: IncomingValue])[],
  taken: ReadonlySet<number>,
): Matching {
  const find = rowsByNumber(rows);
  const counts = countKeys(bare.map(([, value]) => numberKey(value)));
  const matches: Matching["matches"][number][] = [];
  const unmatched: UnmatchedValue[] = [];
  for (const [value, incoming] of bare) {
    const found = find(incoming.no);
    const isRepeated = (counts.get(numberKey(incoming)) ?? 0) > 1;
    const [only] = found;
    if (only !== undefined && found.length === 1 && !isRepeated && !taken.has(only.row)) {
      matches.push({ ...only, value, by: "no" });
    } else {
      const reason = reasonFor(found, isRepeated || only !== undefined);
      unmatched.push({ value, reason, candidates: found.slice(0, 5) });
    }
  }
  return { matches, unmatched };
}
