import type { CalculatedRow } from "../model/calculatedTable";

/** Ten times a year's plan within the year is a slip of unit or decimal point, or a plan that was none; up to seven times has been seen. */
const beyondBelief = 1000;

/** Whether a report may name the row as an achievement: its attainment is known, can be believed and is not doubted by a check. */
export function isCredible(
  { source, attainment }: CalculatedRow,
  doubtfulRows: ReadonlySet<number> = new Set(),
): boolean {
  if (attainment === null || doubtfulRows.has(source.row)) return false;
  return source.direction === "lower" || attainment < beyondBelief;
}
