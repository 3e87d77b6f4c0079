/** Two figures counted in the same decimal unit, so that both are whole: 59,7 and 200 are 597 and 2000 tenths. */
export interface WholeUnits {
  readonly one: number;
  readonly other: number;
  /** How many units make 1. */
  readonly scale: number;
}

const finest = 1e6;
/** A number with more digits is not kept exactly in a cell. */
const largest = 1e15;

/** The two as whole numbers; null where they have more decimals or digits than figures of a plan have. */
export function inWholeUnits(first: number, second: number): WholeUnits | null {
  for (let scale = 1; scale <= finest; scale *= 10) {
    const one = Math.round(first * scale);
    const other = Math.round(second * scale);
    if (Math.abs(one) >= largest || Math.abs(other) >= largest) return null;
    if (one / scale === first && other / scale === second) return { one, other, scale };
  }
  return null;
}
