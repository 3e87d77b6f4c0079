import type { ColumnHeading, HeaderRows } from "./columnHeadings";
import type { ColumnMeaning, HeadingKind } from "./columnMeaning";
import type { SheetGrid } from "./sheetGrid";

function isSameRow(grid: SheetGrid, left: number, right: number): boolean {
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    if (grid.folded(left, column) !== grid.folded(right, column)) return false;
  }
  return true;
}

/** Whether the rows of a header stand word for word at another row. */
export function isPrintedAt(grid: SheetGrid, { top, bottom }: HeaderRows, row: number): boolean {
  if (row + bottom - top > grid.lastRow) return false;
  for (let each = top; each <= bottom; each += 1) {
    if (!isSameRow(grid, each, row + each - top)) return false;
  }
  return true;
}

interface Headed {
  readonly headings: readonly ColumnHeading[];
  readonly meanings: readonly ColumnMeaning[];
}

/** Kinds that say what a column holds, in whatever words: "ĐVT" is "Đơn vị tính". */
const wordedKinds: readonly HeadingKind[] = ["no", "name", "unit", "note"];

/** Whether a header is another one printed again: the same words, but for other words for number, name, unit and note. */
export function isRepeated({ headings, meanings }: Headed, above: Headed | undefined): boolean {
  return (
    above !== undefined &&
    headings.every((heading, index) => {
      const [kind, other] = [meanings[index]?.kind, above.meanings[index]?.kind];
      if (heading.leaf === above.headings[index]?.leaf) return true;
      return kind !== undefined && kind === other && wordedKinds.includes(kind);
    })
  );
}
