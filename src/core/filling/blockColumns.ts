import { foldText } from "../model/foldText";
import { isFigureText, isUnitText } from "./figureText";
import { isValueText } from "./isValueText";
import type { BlockGrid } from "./parseBlock";

/** Which column of a copied block holds what. */
export interface BlockColumns {
  readonly no: number | null;
  readonly name: number | null;
  readonly unit: number | null;
  readonly value: number;
}

/** Share of its cells that tells what a column holds; headings and blanks stand in the others. */
const usualShare = 0.4;
const rowNumber = /^\(?(?:\d{1,3}(?:[.,]\d{1,2}){0,3}|[ivxIVX]{1,5}|[a-zA-Z]|[-+*•–])[.)]?$/;
const resultWords = /\b(?:thuc hien|ket qua|th|so lieu|gia tri|uoc|luy ke|thuc te)\b/;
const numberWords = /^(?:tt|stt|so tt|so thu tu|so|ms|ma so|no|n o)$/;
const nameWords = /\b(?:chi tieu|noi dung|ten|danh muc|tieu chi)\b/;

interface ColumnCounts {
  readonly column: number;
  readonly filled: number;
  readonly figures: number;
  /** Figures, and words that stand for one. */
  readonly values: number;
  readonly numbers: number;
  readonly units: number;
  readonly letters: number;
}

function countColumn(grid: BlockGrid, column: number): ColumnCounts {
  const cells = grid.map((row) => row[column] ?? "").filter((cell) => cell !== "");
  const count = (is: (cell: string) => boolean): number => cells.filter(is).length;
  return {
    column,
    filled: cells.length,
    figures: count(isFigureText),
    values: count(isValueText),
    numbers: count((cell) => rowNumber.test(cell)),
    units: count((cell) => !isFigureText(cell) && isUnitText(cell)),
    letters: cells.reduce((sum, cell) => sum + (cell.match(/\p{L}/gu)?.length ?? 0), 0),
  };
}

function headingOf(grid: BlockGrid, column: number): string {
  return foldText(grid.find((row) => (row[column] ?? "") !== "")?.[column] ?? "");
}

/** Rows are numbered upwards from a small number: 1, 2, 3 or 13, 14, 16; figures are not. */
function isAscending(counted: readonly number[]): boolean {
  return counted.every((each, at) => at === 0 || each > (counted[at - 1] ?? 0) || each === 1);
}

/** Slips come in any order and one row may come twice: the heading says so, or there is none and hardly a number is there twice. */
function isUnordered(top: string, counted: readonly number[]): boolean {
  if (numberWords.test(foldText(top))) return true;
  return rowNumber.test(top) && new Set(counted).size >= counted.length / 2;
}

function isNumbering(grid: BlockGrid, { column, numbers, filled }: ColumnCounts): boolean {
  const cells = grid.map((row) => (row[column] ?? "").replace(/[.)]$/, ""));
  const top = cells.find((cell) => cell !== "") ?? "";
  const heading = rowNumber.test(top) ? 0 : 1;
  if (numbers === 0 || numbers < (filled - heading) * 0.7) return false;
  const counted = cells.filter((cell) => /^\d{1,3}$/.test(cell)).map(Number);
  return isAscending(counted) || isUnordered(top, counted);
}

function nameColumn(grid: BlockGrid, columns: readonly ColumnCounts[]): ColumnCounts | null {
  const all = columns.filter(
    ({ filled, values, units }) => values < filled / 2 && units < filled * 0.7,
  );
  const others = all.filter(({ column }) => !resultWords.test(headingOf(grid, column)));
  const texts = others.length > 0 ? others : all;
  const longest = texts.reduce<ColumnCounts | null>(
    (best, each) => (best === null || each.letters > best.letters ? each : best),
    null,
  );
  return longest === null || longest.letters < longest.filled * 2 ? null : longest;
}

/** Of several columns of figures the one whose heading says it holds results; null where nothing tells. */
function valueColumn(grid: BlockGrid, columns: readonly ColumnCounts[]): number | null {
  const figures = columns.filter(({ values, filled }) => values >= filled * usualShare);
  const [only, second] = figures;
  if (only !== undefined && second === undefined) return only.column;
  // A column of other words is one of values only where its heading says so.
  const named = (only === undefined ? columns : figures).filter(({ column }) =>
    resultWords.test(headingOf(grid, column)),
  );
  return named.length === 1 ? (named[0]?.column ?? null) : null;
}

function numberColumn(
  grid: BlockGrid,
  columns: readonly ColumnCounts[],
  name: number | null,
): number | null {
  const [first, ...others] = columns;
  if (first === undefined || others.length === 0) return null;
  const isFirst =
    name === null || (first.column < name && others.some(({ column }) => column !== name));
  return isFirst && isNumbering(grid, first) ? first.column : null;
}

function unitColumn(columns: readonly ColumnCounts[], value: number): number | null {
  const found = columns.find(
    ({ column, units, filled }) => column !== value && units >= filled * usualShare,
  );
  return found?.column ?? null;
}

/** Tells the columns of a block apart by what stands in them; null where no column of values is found. */
export function blockColumns(grid: BlockGrid): BlockColumns | null {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => countColumn(grid, column)).filter(
    ({ filled }) => filled > 0,
  );
  const name = nameColumn(grid, columns)?.column ?? null;
  const no = numberColumn(grid, columns, name);
  const isLabelled = name !== null || no !== null || columns.length < 2;
  const rest = columns.filter(({ column }) => column !== no && column !== name);
  const value = isLabelled ? valueColumn(grid, rest) : null;
  if (value === null) return null;
  return { no, name, unit: unitColumn(rest, value), value };
}

/** Whether a row is the heading of its columns rather than a value. */
export function isHeadingRow(row: readonly string[], columns: BlockColumns): boolean {
  const value = row[columns.value] ?? "";
  const name = columns.name === null ? "" : (row[columns.name] ?? "");
  if (isFigureText(value)) return false;
  return (
    resultWords.test(foldText(value)) ||
    (value !== "" && nameWords.test(foldText(name)) && name.length < 24)
  );
}
