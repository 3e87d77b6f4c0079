import type { ReadingChoice } from "../model/readingChoice";
import { readingsAt } from "./cellReadings";
import { readColumnHeadings, type HeaderRows } from "./columnHeadings";
import { readColumnMeaning } from "./columnMeaning";
import type { PossibleTable } from "./findTables";
import { figureRoles } from "./figureColumnMap";
import type { SheetGrid } from "./sheetGrid";
import { readTitles } from "./tableTitles";

const mostHeaderRows = 4;

function isText(grid: SheetGrid, row: number, column: number): boolean {
  return grid.text(row, column) !== "" && readingsAt(grid, row, column).length === 0;
}

/** A row of a header says something about more than one column. */
function isHeaderRow(grid: SheetGrid, row: number): boolean {
  let texts = 0;
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    if (isText(grid, row, column)) texts += 1;
    else if (grid.text(row, column) !== "") return false;
  }
  return texts > 1;
}

/** The last row of words above the first figure of these columns; null where there is none. */
function findBottom(grid: SheetGrid, columns: readonly number[]): number | null {
  let bottom: number | null = null;
  for (let row = grid.area.row; row <= grid.lastRow; row += 1) {
    const isFigure = columns.some((column) => readingsAt(grid, row, column).length > 0);
    if (isFigure && bottom !== null) return bottom;
    if (columns.some((column) => isText(grid, row, column))) bottom = row;
  }
  return bottom;
}

/** The header that ends with the words above the first figure. */
function findRowsOver(grid: SheetGrid, columns: readonly number[]): HeaderRows | null {
  const bottom = findBottom(grid, columns);
  if (bottom === null) return null;
  const highest = Math.max(grid.area.row, bottom - mostHeaderRows + 1);
  let top = bottom;
  while (top > highest && isHeaderRow(grid, top - 1)) top -= 1;
  return { top, bottom };
}

/**
 * The table a person means who pointed at its header, or named columns of figures on a sheet where no heading makes a plan table: below the
 * words that stand over the first figure. Null where neither was done or nothing stands there.
 */
export function findChosenTable(
  grid: SheetGrid,
  { header: pointed, columnRoles = [] }: ReadingChoice,
): PossibleTable | null {
  const figures = columnRoles.filter(({ role }) => figureRoles.some((each) => each === role));
  const columns = figures.map(({ column }) => column);
  const rows = pointed ?? (columns.length === 0 ? null : findRowsOver(grid, columns));
  if (rows === null || rows.top < grid.area.row || rows.bottom > grid.lastRow) return null;
  const headings = readColumnHeadings(grid, rows);
  const header = { rows, headings, meanings: headings.map(readColumnMeaning), score: 0 };
  const place = { firstColumn: grid.area.column, lastColumn: grid.lastColumn };
  const titles = readTitles(grid, { first: grid.area.row, end: rows.top, ...place });
  return { grid, header, titles, lastRow: grid.lastRow, repeatedRows: [], partRows: [] };
}
