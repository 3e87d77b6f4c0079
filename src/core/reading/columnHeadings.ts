import { decodeTcvn3 } from "./decodeTcvn3";
import { foldHeading } from "./foldText";
import { mendBrokenWords } from "./mendWords";
import type { SheetGrid } from "./sheetGrid";

/** The rows of a header, both included. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** The words above a column, folded. `leaf` is what belongs to this column alone (its rows joined downwards); `parents` span several columns, the nearest first. */
export interface ColumnHeading {
  readonly column: number;
  readonly leaf: string;
  readonly parents: readonly string[];
}

/** The column whose heading in this row stands over a blank beside it; undefined where nothing but the place decides. */
export type ParentOf = (row: number, column: number) => number | undefined;

interface HeadingCell {
  readonly text: string;
  /** Equal for cells of one merged area, so that a text is taken once. */
  readonly key: string;
  /** How many columns it stands over. */
  readonly width: number;
  /** Whether it lies under a text that begins in a column further left. */
  readonly isCovered: boolean;
}

const blankCell: HeadingCell = { text: "", key: "", width: 1, isCovered: false };
/** A heading without a merge that stands over its right neighbours: how far is not told. */
const unmergedWidth = 2;

function headingText(grid: SheetGrid, row: number, column: number): string {
  const value = grid.value(row, column);
  const isBroken = typeof value === "string" && value.includes("\n");
  return foldHeading(isBroken ? mendBrokenWords(decodeTcvn3(value)) : grid.text(row, column));
}

function ownCell(grid: SheetGrid, row: number, column: number): HeadingCell {
  const merge = grid.mergeAt(row, column);
  if (merge === null) {
    return { ...blankCell, text: headingText(grid, row, column), key: `${row},${column}` };
  }
  return {
    text: headingText(grid, merge.row, merge.column),
    key: `${merge.row},${merge.column}`,
    width: merge.columnCount,
    isCovered: column > merge.column,
  };
}

/** A row of a header, and the last one. */
interface RowWithin {
  readonly row: number;
  readonly bottom: number;
}

type WithinHeader = RowWithin & { readonly parentOf: ParentOf };

/** Whether the column has a heading below this row of the header. */
export function hasChild(grid: SheetGrid, { row, bottom }: RowWithin, column: number): boolean {
  for (let below = row + 1; below <= bottom; below += 1) {
    if (grid.folded(below, column) !== "") return true;
  }
  return false;
}

/** Where merges are not told, a blank right of a heading is covered by it when both have headings of their own below, unless `parentOf` says more. */
function spreadRow(grid: SheetGrid, rows: WithinHeader, cells: HeadingCell[]): void {
  let parent = -1;
  cells.forEach((cell, index) => {
    const column = grid.area.column + index;
    if (cell.text !== "") {
      parent = hasChild(grid, rows, column) ? index : -1;
      return;
    }
    const told = rows.parentOf(rows.row, column);
    const by = told === undefined ? parent : told - grid.area.column;
    const source = cells[by];
    if (source === undefined || !hasChild(grid, rows, column)) return;
    cells[by] = { ...source, width: unmergedWidth };
    cells[index] = { ...source, width: unmergedWidth, isCovered: true };
  });
}

function headingRow(grid: SheetGrid, within: WithinHeader): readonly HeadingCell[] {
  const { row, bottom } = within;
  const cells: HeadingCell[] = [];
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    cells.push(ownCell(grid, row, column));
  }
  if (!grid.knowsMerges && row < bottom) spreadRow(grid, within, cells);
  return cells;
}

function joinColumn(column: number, cells: readonly HeadingCell[]): ColumnHeading {
  const seen = new Set<string>();
  const said = [...cells].reverse().filter(({ text, key }) => {
    const isNew = text !== "" && !seen.has(key);
    seen.add(key);
    return isNew;
  });
  const lowest = said[0];
  if (lowest === undefined || lowest.isCovered) return { column, leaf: "", parents: [] };
  // From the first heading on that stands over more columns than the lowest one, everything is shared.
  const shared = said.findIndex(({ width }) => width > lowest.width);
  const own = shared < 0 ? said : said.slice(0, shared);
  return {
    column,
    leaf: own
      .map(({ text }) => text)
      .reverse()
      .join(" "),
    parents: shared < 0 ? [] : said.slice(shared).map(({ text }) => text),
  };
}

/** No heading stands over a blank but the one left of it. */
export const byPlaceAlone: ParentOf = () => undefined;

/** The headings of every column of the sheet under these header rows. */
export function readColumnHeadings(
  grid: SheetGrid,
  rows: HeaderRows,
  parentOf: ParentOf = byPlaceAlone,
): readonly ColumnHeading[] {
  const lines: (readonly HeadingCell[])[] = [];
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    lines.push(headingRow(grid, { row, bottom: rows.bottom, parentOf }));
  }
  return Array.from({ length: grid.area.columnCount }, (_, index) =>
    joinColumn(
      grid.area.column + index,
      lines.map((line) => line[index] ?? blankCell),
    ),
  );
}
