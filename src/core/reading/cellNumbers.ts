import { readingsAt } from "./cellReadings";
import type { SheetGrid } from "./sheetGrid";

/** The smallest number a cell may stand for; null where it stands for none. */
export function smallestNumberAt(grid: SheetGrid, row: number, column: number): number | null {
  const value = grid.value(row, column);
  if (value === null) return null;
  // Most cells are plain numbers: nothing of them needs a reading.
  if (typeof value === "number" && grid.numberFormat(row, column) === "General") return value;
  let smallest: number | null = null;
  for (const reading of readingsAt(grid, row, column)) {
    if (smallest === null || reading.value < smallest) smallest = reading.value;
  }
  return smallest;
}

/** The first number of the row among these columns, in its smallest reading; null where none holds one. */
export function firstNumberIn(
  grid: SheetGrid,
  row: number,
  columns: readonly number[],
): number | null {
  for (const column of columns) {
    const number = smallestNumberAt(grid, row, column);
    if (number !== null) return number;
  }
  return null;
}
