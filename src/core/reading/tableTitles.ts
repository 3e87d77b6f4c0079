import { isUnitLine } from "./findHeader";
import type { SheetGrid } from "./sheetGrid";

/** The texts above a table, folded, and the unit they state for the whole table. */
export interface TableTitles {
  readonly texts: readonly string[];
  /** "Đơn vị: Triệu đồng" as typed, without the word before the colon; null where it is not said. */
  readonly unit: string | null;
}

/** How many rows above a header can belong to it. */
const mostTitleRows = 20;

function unitOf(text: string): string {
  return text
    .slice(text.indexOf(":") + 1)
    .replace(/^[( ]+/, "")
    .replace(/[) ]$/, "");
}

/** The titles of a table whose header begins at `headerTop`; `first` is the row below the table above it. */
export function readTitles(grid: SheetGrid, first: number, headerTop: number): TableTitles {
  const texts: string[] = [];
  let unit: string | null = null;
  for (let row = Math.max(first, headerTop - mostTitleRows); row < headerTop; row += 1) {
    for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
      if (typeof grid.value(row, column) !== "string") continue;
      const folded = grid.folded(row, column);
      if (folded !== "") texts.push(folded);
      if (isUnitLine(folded)) unit = unitOf(grid.text(row, column));
    }
  }
  return { texts, unit };
}

/** Whether the sheet's name or a text in its first rows speaks of a plan. */
export function speaksOfPlan(grid: SheetGrid, sheet: string): boolean {
  const end = Math.min(grid.lastRow, grid.area.row + mostTitleRows);
  if (/ke ?hoach|chi ?tieu/.test(sheet)) return true;
  for (let row = grid.area.row; row <= end; row += 1) {
    for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
      if (/\bke hoach\b/.test(grid.folded(row, column))) return true;
    }
  }
  return false;
}
