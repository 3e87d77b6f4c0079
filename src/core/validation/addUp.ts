import type { CalculatedRow } from "../model/calculatedTable";
import type { FigureRole } from "../model/columnRole";
import { figureNumber } from "../model/figure";

/** How the figures of rows compare with what they should come to. */
export interface Addition {
  readonly sum: number;
  /** How many of the rows carry a number. */
  readonly counted: number;
  readonly verdict: "same" | "rounded" | "less" | "more";
}

/** What the column of the row holds as a number; null where it is none. */
export function valueOf({ source }: CalculatedRow, role: FigureRole): number | null {
  return figureNumber(source.figures[role]);
}

function decimalsOf(value: number): number {
  const digits = value.toFixed(6).replace(/0+$/, "");
  return digits.length - digits.indexOf(".") - 1;
}

/** Half a unit of the last digit of each: what rounding can make of a sum. */
function roundingOf(whole: number, parts: readonly number[]): number {
  const decimals = parts.reduce((most, part) => Math.max(most, decimalsOf(part)), 0);
  const own = Math.min(decimals, decimalsOf(whole));
  return parts.length * 0.5 * 10 ** -decimals + 0.5 * 10 ** -own;
}

/** Compares numbers added up with the whole; `rounded`: whole numbers that differ by no more than rounding each may explain. */
export function compareSum(whole: number, parts: readonly number[]): Addition {
  const sum = Number(parts.reduce((total, part) => total + part, 0).toFixed(6));
  const difference = sum - whole;
  const noise = 1e-9 * Math.max(1, Math.abs(whole));
  const rounding = roundingOf(whole, parts) + noise;
  const isWhole = [whole, ...parts].every(Number.isInteger);
  const counted = parts.length;
  if (Math.abs(difference) <= (isWhole ? noise : rounding))
    return { sum, counted, verdict: "same" };
  if (Math.abs(difference) <= rounding) return { sum, counted, verdict: "rounded" };
  return { sum, counted, verdict: difference > 0 ? "more" : "less" };
}

/** Adds up one column of rows; null where a row or the whole has no number there, or fewer than two have. */
export function addUp(
  whole: CalculatedRow,
  parts: readonly CalculatedRow[],
  role: FigureRole,
): Addition | null {
  const target = valueOf(whole, role);
  const values = parts.flatMap((part) => valueOf(part, role) ?? []);
  if (target === null || values.length < 2 || values.length < parts.length) return null;
  return compareSum(target, values);
}
