import type { NumberReading } from "./readingsOfDigits";

/** Differences of binary fractions, relative to the figure. */
const noise = 1e-9;

/** One unit of the last digit, by the number of decimals. */
const units = [1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8];

function isNear(expected: number, typed: NumberReading): boolean {
  // Authors round or cut off the last digit: both stay within one of its units.
  const unit = units[typed.decimals] ?? noise;
  return Math.abs(expected - typed.value) <= unit + noise * Math.abs(expected);
}

/** Whether typed = of / to × 100, or that less 100 where the column states growth. Null where `to` is no denominator. */
export function percentageHolds(
  typed: NumberReading,
  parts: { readonly of: number; readonly to: number; readonly isGrowth: boolean },
): boolean | null {
  if (parts.to === 0) return null;
  const expected = (parts.of / parts.to) * 100 - (parts.isGrowth ? 100 : 0);
  return isNear(expected, typed);
}

/** Whether typed = from − less. */
export function differenceHolds(typed: NumberReading, from: number, less: number): boolean {
  const unit = units[typed.decimals] ?? Math.pow(10, -typed.decimals);
  return Math.abs(from - less - typed.value) <= 0.5 * unit + noise * Math.abs(from);
}
