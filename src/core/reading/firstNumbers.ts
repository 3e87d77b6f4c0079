import { readingsAt } from "./cellReadings";
import type { SheetGrid } from "./sheetGrid";

/** The first figure of a row that is a number, in its smallest reading; null where none is. */
export type FirstNumber = (row: number) => number | null;

/** The smallest number a cell may stand for; null where it stands for none. */
function smallestNumberAt(grid: SheetGrid, row: number, column: number): number | null {
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

function firstNumberIn(grid: SheetGrid, row: number, columns: readonly number[]): number | null {
  for (const column of columns) {
    const number = smallestNumberAt(grid, row, column);
    if (number !== null) return number;
  }
  return null;
}

/** Tells the first number of each row among these columns; every row of the stretch is read once. */
export function firstNumbers(
  grid: SheetGrid,
  columns: readonly number[],
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): FirstNumber {
  // With room for all rows at once: the last one is asked for first.
  const known = new Array<number | null | undefined>(Math.max(0, lastRow - firstRow + 1));
  return (row) => {
    if (row < firstRow || row > lastRow) return firstNumberIn(grid, row, columns);
    const found = known[row - firstRow];
    if (found !== undefined) return found;
    const number = firstNumberIn(grid, row, columns);
    known[row - firstRow] = number;
    return number;
  };
}
