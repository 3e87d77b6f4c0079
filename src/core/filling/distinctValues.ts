import type { IncomingValue } from "../model/filling";

/** Everything two values must have in common to be the same line twice, as on a page printed again. */
function contents({ no, name, unit, group, parent, figure }: IncomingValue): string {
  return JSON.stringify([no, name, unit, group, parent, figure]);
}

/** Places of the values without those that repeat an earlier one word for word and figure for figure. */
export function distinctValues(values: readonly IncomingValue[]): readonly number[] {
  const seen = new Set<string>();
  return values.flatMap((value, place) => {
    const key = contents(value);
    if (seen.has(key)) return [];
    seen.add(key);
    return [place];
  });
}
