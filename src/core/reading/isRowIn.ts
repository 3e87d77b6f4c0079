import type { SheetGrid } from "./sheetGrid";

/** Whether the row reads, cell by cell, as this text; looks no further than the first cell that differs. */
function readsAs(grid: SheetGrid, row: number, text: string): boolean {
  let at = 0;
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    const cell = grid.folded(row, column);
    if (!text.startsWith(cell, at)) return false;
    at += cell.length;
    const isEnd = column === grid.lastColumn ? at === text.length : text[at] === "|";
    if (!isEnd) return false;
    at += 1;
  }
  return at > 0;
}

/** Whether the row is one of these texts (cells joined with "|"). */
export function isRowIn(grid: SheetGrid, row: number, texts: Iterable<string>): boolean {
  for (const text of texts) if (readsAs(grid, row, text)) return true;
  return false;
}
