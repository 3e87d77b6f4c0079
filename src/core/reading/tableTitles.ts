import { foldText } from "./foldText";
import type { SheetGrid } from "./sheetGrid";
import { withoutOutlook } from "./periodWords";
import { mostTitleRows } from "./titleBlock";
import { parseUnitLine, titleWeight } from "./titleLines";

/** The texts above a table, folded, the line that names it, and the unit they state for the whole table. */
export interface TableTitles {
  readonly texts: readonly string[];
  /** The line that names the table, as written; null where none does. */
  readonly title: string | null;
  /** "Đơn vị: Triệu đồng" as typed, without the word before the colon; null where it is not said. */
  readonly unit: string | null;
}

/** Where the titles of a table stand: rows from `first` to before `end`, in its own columns or alone in their row. */
export interface TitlePlace {
  readonly first: number;
  readonly end: number;
  /** A row between them that belongs to the table. */
  readonly except?: number | null;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The titles of a row that belong to the table: those over its columns, or one that stands alone for several tables. */
function titlesOfRow(grid: SheetGrid, row: number, place: TitlePlace): readonly string[] {
  const own: string[] = [];
  const others: string[] = [];
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    if (typeof grid.value(row, column) !== "string") continue;
    const text = grid.text(row, column);
    if (text === "") continue;
    const isOwn = column >= place.firstColumn && column <= place.lastColumn;
    (isOwn ? own : others).push(text);
  }
  return own.length === 0 && others.length === 1 ? others : own;
}

/** The titles at a place of the sheet. */
export function readTitles(grid: SheetGrid, place: TitlePlace): TableTitles {
  const lines: string[] = [];
  for (let row = Math.max(place.first, place.end - mostTitleRows); row < place.end; row += 1) {
    if (row !== place.except) lines.push(...titlesOfRow(grid, row, place));
  }
  const unit = lines.reduce<string | null>((found, line) => parseUnitLine(line) ?? found, null);
  const title = lines.reduce(
    (best, line) => (titleWeight(line) > titleWeight(best) ? line : best),
    "",
  );
  return {
    texts: lines.map((line) => withoutOutlook(foldText(line))),
    title: title === "" ? null : title,
    unit,
  };
}

/** Whether the sheet's name or a text in its first rows speaks of a plan; “chỉ tiêu” alone may be any statistics. */
export function speaksOfPlan(grid: SheetGrid, sheet: string): boolean {
  const end = Math.min(grid.lastRow, grid.area.row + mostTitleRows);
  if (/ke ?hoach/.test(sheet)) return true;
  for (let row = grid.area.row; row <= end; row += 1) {
    for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
      if (/\bke hoach\b/.test(grid.folded(row, column))) return true;
    }
  }
  return false;
}
