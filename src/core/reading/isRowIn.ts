import type { SheetGrid } from "./sheetGrid";

/** Whether the row reads, cell by cell, as one of these texts (cells joined with "|"); looks no further than the first cell that differs. */
export function isRowIn(grid: SheetGrid, row: number, texts: Iterable<string>): boolean {
  let left = [...texts];
  let at = 0;
  for (let column = grid.area.column; column <= grid.lastColumn && left.length > 0; column += 1) {
    const cell = grid.folded(row, column);
    const end = at + cell.length;
    const isLast = column === grid.lastColumn;
    left = left.filter(
      (text) => text.startsWith(cell, at) && (isLast ? text.length === end : text[end] === "|"),
    );
    at = end + 1;
  }
  return left.length > 0;
}
