import type { SheetGrid } from "./sheetGrid";

/** Whether a note below the table begins with this mark: “(2)”. */
export type IsNote = (mark: string) => boolean;

/** “(2) Số liệu ước”; a mark alone explains nothing. */
const note = /^(\(\d\)) ?\S/;

function notesBelow(grid: SheetGrid, lastRow: number): ReadonlySet<string> {
  const marks = new Set<string>();
  for (let row = lastRow + 1; row <= grid.lastRow; row += 1) {
    for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
      const mark = note.exec(grid.text(row, column))?.[1];
      if (mark !== undefined) marks.add(mark);
    }
  }
  return marks;
}

/** The notes below the last of these rows that has a figure; looked for only where a figure has such a mark. */
export function findNotes(
  grid: SheetGrid,
  rows: readonly { readonly row: number }[],
  columns: readonly number[],
): IsNote {
  const lastFigure = (): number => {
    let last = 0;
    for (const { row } of rows) {
      if (columns.some((column) => grid.value(row, column) !== null)) last = row;
    }
    return last;
  };
  let marks: ReadonlySet<string> | null = null;
  return (mark) => (marks ??= notesBelow(grid, lastFigure())).has(mark);
}
