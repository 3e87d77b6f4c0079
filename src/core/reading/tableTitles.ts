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

/** An office, or a plan that the table reports on ("tình hình thực hiện kế hoạch"): its years are results, not plans. */
const reportedPlan =
  /\b(?:thuc hien|hoan thanh|ket qua|tinh hinh|danh gia|so ket|tong ket|so lieu|theo|so|phong|ban|bo|cuc|vu|tai chinh)(?: [a-z]+){0,3} ?[-–,]? ?ke hoach\b/g;
const officeBehind = /\bke hoach ?(?:[-–,&]|va)? ?(?:dau tu|tai chinh)\b/g;

/** Whether a folded text says that what it names is a plan. */
function namesPlan(folded: string): boolean {
  return /\bke hoach\b/.test(folded.replace(officeBehind, "").replace(reportedPlan, ""));
}

/** More texts in a row are headings. */
const mostTitlesInRow = 3;

function textsOfRow(grid: SheetGrid, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    const text = grid.folded(row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** Whether the sheet's name or a title in its first rows says that it holds a plan; “chỉ tiêu” alone may be any statistics. */
export function speaksOfPlan(grid: SheetGrid, sheet: string): boolean {
  const end = Math.min(grid.lastRow, grid.area.row + mostTitleRows);
  if (/ke ?hoach/.test(sheet) && !/thuc hien|ket qua/.test(sheet)) return true;
  for (let row = grid.area.row; row <= end; row += 1) {
    const texts = textsOfRow(grid, row);
    if (texts.length <= mostTitlesInRow && texts.some(namesPlan)) return true;
  }
  return false;
}
