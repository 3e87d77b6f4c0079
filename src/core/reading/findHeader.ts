import { readColumnHeadings, type ColumnHeading, type HeaderRows } from "./columnHeadings";
import {
  readColumnMeaning,
  resultKinds,
  type ColumnMeaning,
  type HeadingKind,
} from "./columnMeaning";
import { beginsWithFeature, hasFeature, isFeature, paddedWords } from "./headerFeatures";
import { foldHeading } from "./foldText";
import { parseOutlineLabel } from "./outlineLabel";
import { parsePeriodWords } from "./periodWords";
import type { SheetGrid } from "./sheetGrid";

/** A header as it stands in the sheet, with what its columns say. */
export interface Header {
  readonly rows: HeaderRows;
  readonly headings: readonly ColumnHeading[];
  readonly meanings: readonly ColumnMeaning[];
  readonly score: number;
}

const mostHeaderRows = 4;
const longestHeading = 160;
const longestTitleWord = 60;

const kindScores: Readonly<Record<HeadingKind, number>> = {
  no: 1,
  name: 3,
  unit: 1,
  note: 1,
  remaining: 2,
  plan: 3,
  actual: 2,
  samePeriod: 2,
  vsPlan: 3,
  vsSamePeriod: 2,
  ratio: 1,
  period: 0.1,
  other: -0.5,
  none: 0,
};
/** A second column of the same kind says less than the first one. */
const repeatedScore = 0.25;

const titleBeginnings =
  /^(?:bieu|bang|bao cao|phu luc|tong hop|tinh hinh|ket qua thuc hien (?:cac )?chi tieu|danh gia tinh hinh|ke hoach phat trien)\b/;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

interface RowTexts {
  readonly texts: readonly string[];
  readonly hasFigures: boolean;
}

function readRowTexts(grid: SheetGrid, row: number): RowTexts {
  const texts: string[] = [];
  let hasFigures = false;
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    const value = grid.value(row, column);
    if (typeof value === "number" && !isYear(value)) hasFigures = true;
    else if (typeof value === "string" || typeof value === "number") {
      const text = grid.text(row, column);
      if (text !== "") texts.push(text);
    }
  }
  return { texts, hasFigures };
}

function isFigureText(text: string): boolean {
  return /^[-+]?[\d.,]+ ?%?$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
}

/** "Đơn vị tính: Triệu đồng" or "Tỷ đồng" alone in its row: the unit of the whole table. */
export function isUnitLine(folded: string): boolean {
  return (
    /^\(?(?:don vi(?: tinh)?|dvt) ?:/.test(folded) ||
    /^\(?(?:ty|trieu|nghin|ngan|tr\.?) ?(?:dong|d)\)?$/.test(folded)
  );
}

function isTitle(text: string): boolean {
  const folded = foldHeading(text);
  return text.length > longestTitleWord || titleBeginnings.test(folded) || isUnitLine(folded);
}

/** A row that begins with a number alone ("I", "1", "-") is one of the table, not of its header. */
function beginsWithNumber(texts: readonly string[]): boolean {
  const [first = ""] = texts;
  return texts.length > 1 && parseOutlineLabel(first)?.rest === "";
}

/** Whether the row can be a row of a header: words, no figures, no long sentences, and not a title alone in its row. */
function mayBeHeader({ texts, hasFigures }: RowTexts): boolean {
  const [first = ""] = texts;
  if (texts.length === 0 || hasFigures || beginsWithNumber(texts)) return false;
  if (texts.some((text) => text.length > longestHeading || isFigureText(text))) return false;
  return texts.length > 1 || !isTitle(first);
}

const tellingFeatures = ["plan", "actual", "samePeriod", "comparison"] as const;
const tellingWords = ["unit", "no"] as const;

function saysRole(text: string): boolean {
  const words = paddedWords(foldHeading(text));
  return (
    beginsWithFeature(words, "name") ||
    tellingFeatures.some((feature) => hasFeature(words, feature)) ||
    tellingWords.some((feature) => isFeature(words, feature)) ||
    isTimeHeading(words)
  );
}

/** Whether a word of the row is one that headings of plan tables use. */
function saysSomething(texts: readonly string[]): boolean {
  return texts.some((text) => text.length <= longestHeading && saysRole(text));
}

function isTimeHeading(words: string): boolean {
  const { months, month, years } = parsePeriodWords(words.trim());
  return months !== null || month !== null || years.length > 0;
}

function filledColumns(grid: SheetGrid, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    if (grid.text(row, column) !== "") columns.push(column);
  }
  return columns;
}

/** A text alone in its row is a parent heading only where the headings below begin left of it. */
function isTitleRow(grid: SheetGrid, row: number): boolean {
  const [column, ...more] = filledColumns(grid, row);
  if (column === undefined || more.length > 0) return false;
  for (let below = row + 1; below < row + mostHeaderRows; below += 1) {
    const [first, second] = filledColumns(grid, below);
    if (first !== undefined && second !== undefined) return column <= first;
  }
  return true;
}

function scoreMeanings(meanings: readonly ColumnMeaning[]): number {
  const seen = new Set<HeadingKind>();
  let score = 0;
  for (const { kind } of meanings) {
    const repeated = Math.min(kindScores[kind], repeatedScore);
    score += seen.has(kind) ? repeated : kindScores[kind];
    seen.add(kind);
  }
  return score;
}

/** A second name column begins a second table beside the first: only the better one is kept. */
function splitSideBySide(
  meanings: readonly ColumnMeaning[],
): readonly (readonly ColumnMeaning[])[] {
  const starts = meanings.flatMap(({ kind }, index) => (kind === "name" ? [index] : []));
  const cuts = starts.slice(1).flatMap((start) => {
    const hasNumberColumn = meanings[start - 1]?.kind === "no";
    const begin = hasNumberColumn ? start - 1 : start;
    const before = meanings.slice(0, begin);
    return before.some(({ kind }) => kind === "plan" || kind === "actual") ? [begin] : [];
  });
  const edges = [0, ...cuts, meanings.length];
  return edges.slice(1).map((end, index) => meanings.slice(edges[index] ?? 0, end));
}

function bestOf(parts: readonly (readonly ColumnMeaning[])[]): readonly ColumnMeaning[] {
  return parts.reduce((best, part) => (scoreMeanings(part) > scoreMeanings(best) ? part : best));
}

function readHeader(grid: SheetGrid, rows: HeaderRows): Header {
  const headings = readColumnHeadings(grid, rows);
  const meanings = bestOf(splitSideBySide(headings.map(readColumnMeaning)));
  return { rows, headings, meanings, score: scoreMeanings(meanings) };
}

const planKinds: readonly HeadingKind[] = ["plan", "vsPlan", "ratio"];

/**
 * Whether the headings alone make a plan table: a plan or a percentage of it, and in another column something it is compared with –
 * one text alone may be a row's name ("Tỷ lệ hộ dùng nước sạch").
 */
function looksLikePlanTable(meanings: readonly ColumnMeaning[], speaksOfPlan: boolean): boolean {
  const kinds = meanings.map(({ kind }) => kind);
  const plans = kinds.filter((kind) => planKinds.includes(kind));
  const results = kinds.filter((kind) => resultKinds.includes(kind));
  const said = kinds.filter((kind) => kind === "plan" || resultKinds.includes(kind));
  if (plans.length > 0) return results.length > 0 && said.length > 1;
  return speaksOfPlan && kinds.filter((kind) => kind === "period").length > 1;
}

/** A header printed again on the next page, word for word. */
function isRepeated(header: Header, above: Header | undefined): boolean {
  return (
    above !== undefined &&
    header.headings.every((heading, index) => heading.leaf === above.headings[index]?.leaf)
  );
}

/** All headers of the sheet from top to bottom; none overlaps another, none repeats the one above. */
export function findHeaders(grid: SheetGrid, speaksOfPlan: boolean): readonly Header[] {
  const headers: Header[] = [];
  let row = grid.area.row;
  while (row <= grid.lastRow) {
    const header = bestHeaderFrom(grid, row, speaksOfPlan);
    if (header !== null && !isRepeated(header, headers.at(-1))) headers.push(header);
    row = header === null ? row + 1 : header.rows.bottom + 1;
  }
  return headers;
}

/** The best header that begins at this row or at one of the next three, so that a title above never hides it. */
function bestHeaderFrom(grid: SheetGrid, top: number, speaksOfPlan: boolean): Header | null {
  let best = bestHeaderAt(grid, top, speaksOfPlan);
  if (best === null) return null;
  for (let next = top + 1; next < top + mostHeaderRows && next <= grid.lastRow; next += 1) {
    const other = bestHeaderAt(grid, next, speaksOfPlan);
    if (other !== null && other.score > best.score) best = other;
  }
  return best;
}

/** Whether the row goes on with the headings of figure columns: it has words there and none under the name. */
function goesOn(grid: SheetGrid, row: number, meanings: readonly ColumnMeaning[]): boolean {
  const filled = filledColumns(grid, row);
  const name = meanings.find(({ kind }) => kind === "name")?.column;
  return filled.length > 0 && (name === undefined || !filled.includes(name));
}

function isBetter(grid: SheetGrid, header: Header, best: Header | null): boolean {
  if (best === null || header.score > best.score) return true;
  return header.score === best.score && goesOn(grid, header.rows.bottom, header.meanings);
}

function mayBeginHeader(grid: SheetGrid, row: number): boolean {
  const texts = readRowTexts(grid, row);
  return mayBeHeader(texts) && saysSomething(texts.texts) && !isTitleRow(grid, row);
}

function bestHeaderAt(grid: SheetGrid, top: number, speaksOfPlan: boolean): Header | null {
  if (!mayBeginHeader(grid, top)) return null;
  let best: Header | null = null;
  for (let bottom = top; bottom < top + mostHeaderRows && bottom <= grid.lastRow; bottom += 1) {
    if (!mayBeHeader(readRowTexts(grid, bottom))) break;
    const header = readHeader(grid, { top, bottom });
    const isPlanTable = looksLikePlanTable(header.meanings, speaksOfPlan);
    if (isPlanTable && isBetter(grid, header, best)) best = header;
  }
  return best;
}
