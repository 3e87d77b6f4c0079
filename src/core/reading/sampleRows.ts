import { readingsAt } from "./cellReadings";
import type { SheetGrid } from "./sheetGrid";

/** Enough rows to judge columns by; more would cost time and change nothing. */
const sampleRows = 80;

/** Whether nothing stands in the row. */
export function isBlankRow(grid: SheetGrid, row: number): boolean {
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    if (grid.text(row, column) !== "") return false;
  }
  return true;
}

/** The rows that columns are judged by: the first that hold something. */
export function sampleOf(grid: SheetGrid, first: number, last: number): readonly number[] {
  const rows: number[] = [];
  for (let row = first; row <= last && rows.length < sampleRows; row += 1) {
    if (!isBlankRow(grid, row)) rows.push(row);
  }
  return rows;
}

const fewestWords = 2;

/** Tells whether a column of these rows holds words and no number at all; each column is looked at once. */
export function holdsWords(grid: SheetGrid, rows: readonly number[]): (column: number) => boolean {
  const known = new Map<number, boolean>();
  const look = (column: number): boolean => {
    const said = rows.filter((row) => /\p{L}/u.test(grid.text(row, column)));
    return (
      said.length >= fewestWords && rows.every((row) => readingsAt(grid, row, column).length === 0)
    );
  };
  return (column) => {
    const found = known.get(column) ?? look(column);
    known.set(column, found);
    return found;
  };
}
