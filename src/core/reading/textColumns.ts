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
  /** How many different texts. */
  readonly distinct: number;
  readonly numbers: number;
  readonly outlineLabels: number;
}

function countContents(grid: SheetGrid, rows: readonly number[], column: number): ColumnContents {
  const contents = { texts: 0, numbers: 0, outlineLabels: 0 };
  const distinct = new Set<string>();
  for (const row of rows) {
    const text = grid.text(row, column);
    if (text === "") continue;
    if (parseOutlineLabel(text)?.rest === "") contents.outlineLabels += 1;
    else if (/\p{L}/u.test(text)) {
      contents.texts += 1;
      distinct.add(text);
    } else contents.numbers += 1;
  }
  return { ...contents, distinct: distinct.size };
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

const surestName = / (?:chi tieu|noi dung|ten) /;

/** The column that tells its rows apart best; of equals the one headed "Chỉ tiêu", "Nội dung" or "Tên …", else the first. */
function mostTelling(
  columns: readonly ColumnMeaning[],
  contentsOf: Contents,
): ColumnMeaning | undefined {
  const weigh = ({ column, words }: ColumnMeaning): number =>
    contentsOf(column).distinct + (surestName.test(words) ? 0.5 : 0);
  return columns.reduce<ColumnMeaning | undefined>(
    (best, each) => (best === undefined || weigh(each) > weigh(best) ? each : best),
    undefined,
  );
}

/** Of several headed as names ("Nội dung", "Chỉ tiêu") one that holds words; the other holds the plan. */
function findHeadedName(meanings: readonly ColumnMeaning[], contentsOf: Contents): number | null {
  const headed = meanings.filter(({ kind }) => kind === "name");
  const worded = headed.filter(
    ({ column }) => contentsOf(column).texts > contentsOf(column).numbers,
  );
  return mostTelling(worded, contentsOf)?.column ?? headed[0]?.column ?? null;
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
  return mostTelling(meanings.filter(isName), contentsOf)?.column ?? null;
}

/** "Đơn vị" heads the names where the rows are units (xã, phòng) and nothing else could be the name. */
function findLessSureName(
  meanings: readonly ColumnMeaning[],
  firstFigure: number,
  contentsOf: Contents,
): number | null {
  const units = meanings.find(({ kind, words }) => kind === "unit" && words === " don vi ");
  const other = findOtherName(meanings, firstFigure, contentsOf);
  if (units === undefined) return other;
  // What is alike in all rows ("USD") names none of them.
  return contentsOf(units.column).distinct > 1 ? units.column : (other ?? units.column);
}

function findName(
  meanings: readonly ColumnMeaning[],
  headless: ReadonlyMap<number, ColumnContents>,
  contentsOf: Contents,
): number | null {
  const headed = findHeadedName(meanings, contentsOf);
  if (headed !== null) return headed;
  const firstFigure = meanings.find(({ kind }) => figureKinds.has(kind))?.column ?? 0;
  const unheaded = findUnheadedName(headless, firstFigure);
  return unheaded ?? findLessSureName(meanings, firstFigure, contentsOf);
}

/** Numbers without a heading, or under an odd one, stand directly left of the names. */
function findNumbers(
  meanings: readonly ColumnMeaning[],
  firstLabel: number,
  contentsOf: Contents,
): number | null {
  const headed = firstOf(meanings, "no");
  if (headed !== null) return headed;
  const beside = meanings.find(({ column }) => column === firstLabel - 1);
  if (beside === undefined || !["none", "other"].includes(beside.kind)) return null;
  const contents = contentsOf(beside.column);
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
    no: findNumbers(meanings, labels[0] ?? start, contentsOf),
    name,
    labels,
    unit: unit === name ? null : unit,
    note: note?.column ?? firstOf(meanings, "note"),
  };
}
