import { resultKinds, type ColumnMeaning } from "./columnMeaning";
import { parseOutlineLabel } from "./outlineLabel";
import type { SheetGrid } from "./sheetGrid";

/** The columns that hold words. `labels` are all columns a row's name may stand in: names are indented over columns. */
export interface TextColumns {
  readonly no: number | null;
  readonly name: number;
  readonly labels: readonly number[];
  readonly unit: number | null;
  readonly note: number | null;
}

interface ColumnContents {
  readonly texts: number;
  readonly numbers: number;
  readonly outlineLabels: number;
}

function countContents(grid: SheetGrid, rows: readonly number[], column: number): ColumnContents {
  const contents = { texts: 0, numbers: 0, outlineLabels: 0 };
  for (const row of rows) {
    const text = grid.text(row, column);
    if (text === "") continue;
    if (parseOutlineLabel(text)?.rest === "") contents.outlineLabels += 1;
    else if (/\p{L}/u.test(text)) contents.texts += 1;
    else contents.numbers += 1;
  }
  return contents;
}

const figureKinds: ReadonlySet<string> = new Set(["plan", ...resultKinds]);

function firstOf(meanings: readonly ColumnMeaning[], kind: string): number | null {
  return meanings.find((meaning) => meaning.kind === kind)?.column ?? null;
}

/** Columns without a heading beside `start` (and it) that hold words: names run over them. */
function labelColumns(
  headless: ReadonlyMap<number, ColumnContents>,
  start: number,
): readonly number[] {
  const columns: number[] = headless.has(start) || start >= 0 ? [start] : [];
  const isLabels = (column: number): boolean => {
    const contents = headless.get(column);
    return contents !== undefined && contents.texts > contents.numbers + contents.outlineLabels;
  };
  for (let column = start - 1; isLabels(column); column -= 1) columns.unshift(column);
  for (let column = start + 1; isLabels(column); column += 1) columns.push(column);
  return columns;
}

/** Where no heading says "Chỉ tiêu": the column without a heading that holds most words, left of the figures. */
function findUnheadedName(
  headless: ReadonlyMap<number, ColumnContents>,
  firstFigure: number,
): number | null {
  const candidates = [...headless].filter(
    ([column, { texts, numbers }]) => column < firstFigure && texts > numbers,
  );
  candidates.sort(([, left], [, right]) => right.texts - left.texts);
  return candidates[0]?.[0] ?? null;
}

type Contents = (column: number) => ColumnContents;

/** Of several headed as names ("Nội dung", "Chỉ tiêu") the first that holds words; the other holds the plan. */
function findHeadedName(meanings: readonly ColumnMeaning[], contentsOf: Contents): number | null {
  const headed = meanings.filter(({ kind }) => kind === "name").map(({ column }) => column);
  const worded = headed.find((column) => contentsOf(column).texts > contentsOf(column).numbers);
  return worded ?? headed[0] ?? null;
}

/** "Trường", "Thôn": whatever heads the words left of the figures. */
function findOtherName(
  meanings: readonly ColumnMeaning[],
  firstFigure: number,
  contentsOf: Contents,
): number | null {
  const isName = ({ kind, column, words }: ColumnMeaning): boolean => {
    if (kind !== "other" || words === "" || column >= firstFigure) return false;
    const { texts, numbers, outlineLabels } = contentsOf(column);
    return texts > numbers + outlineLabels;
  };
  return meanings.find(isName)?.column ?? null;
}

/** "Đơn vị" heads the names where the rows are units (xã, phòng) and nothing else could be the name. */
function findName(
  meanings: readonly ColumnMeaning[],
  headless: ReadonlyMap<number, ColumnContents>,
  contentsOf: Contents,
): number | null {
  const headed = findHeadedName(meanings, contentsOf);
  if (headed !== null) return headed;
  const firstFigure = meanings.find(({ kind }) => figureKinds.has(kind))?.column ?? 0;
  const unheaded = findUnheadedName(headless, firstFigure);
  if (unheaded !== null) return unheaded;
  const units = meanings.find(({ kind, words }) => kind === "unit" && words === " don vi ");
  return units?.column ?? findOtherName(meanings, firstFigure, contentsOf);
}

/** Numbers without a heading stand directly left of the names. */
function findNumbers(
  meanings: readonly ColumnMeaning[],
  headless: ReadonlyMap<number, ColumnContents>,
  firstLabel: number,
): number | null {
  const headed = firstOf(meanings, "no");
  if (headed !== null) return headed;
  const contents = headless.get(firstLabel - 1);
  if (contents === undefined) return null;
  return contents.outlineLabels > contents.texts + contents.numbers ? firstLabel - 1 : null;
}

/** Beside "ĐVT", "Đơn vị" says who is responsible. */
function findUnit(meanings: readonly ColumnMeaning[]): number | null {
  const units = meanings.filter(({ kind }) => kind === "unit");
  return (units.find(({ words }) => words !== " don vi ") ?? units[0])?.column ?? null;
}

/** The columns of words; null where nothing can be the name. */
export function findTextColumns(
  grid: SheetGrid,
  rows: readonly number[],
  meanings: readonly ColumnMeaning[],
): TextColumns | null {
  const headless = new Map(
    meanings
      .filter(({ kind }) => kind === "none")
      .map(({ column }) => [column, countContents(grid, rows, column)]),
  );
  const contentsOf = (column: number): ColumnContents =>
    headless.get(column) ?? countContents(grid, rows, column);
  const start = findName(meanings, headless, contentsOf);
  if (start === null) return null;
  const labels = labelColumns(headless, start);
  const textCount = (column: number): number => contentsOf(column).texts;
  const name = labels.reduce(
    (best, column) => (textCount(column) > textCount(best) ? column : best),
    start,
  );
  const unit = findUnit(meanings);
  const note = meanings.find(({ kind, words }) => kind === "note" && words.includes(" ghi chu "));
  return {
    no: findNumbers(meanings, headless, labels[0] ?? start),
    name,
    labels,
    unit: unit === name ? null : unit,
    note: note?.column ?? firstOf(meanings, "note"),
  };
}
