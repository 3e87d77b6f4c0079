import { hasFeature, beginsWithFeature, isFeature, paddedWords } from "./headerFeatures";
import { foldHeading, foldText } from "./foldText";
import type { HeaderFeature } from "./headerPhrases";
import { parseOutlineLabel } from "./outlineLabel";
import { parsePeriodWords } from "./periodWords";
import type { SheetGrid } from "./sheetGrid";
import { isTitle } from "./titleLines";

/** The words of a row and where they stand; null for a row with figures, which is none of a header. */
export interface RowWords {
  readonly columns: readonly number[];
  readonly texts: readonly string[];
}

/** What can be told of a sheet's rows before a header is looked for. */
export interface HeaderRowScan {
  readonly wordsOf: (row: number) => RowWords | null;
  /** Whether the row can be a row of a header: words, no figures, no long sentences, and no title. */
  readonly mayBeHeader: (row: number) => boolean;
  /** Whether a header may begin here: besides, a word of it (with the row below) is one that headings of plan tables use. */
  readonly mayBeginHeader: (row: number) => boolean;
}

const longestHeading = 160;
const rowsToLookBelow = 4;
/** Rows are looked at from top to bottom; those just passed are asked for again. */
const rowsToRemember = 64;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** Whether a text is a figure typed as text; a year is none. */
export function isFigureText(text: string): boolean {
  return /^[-+]?\d[\d.,]* ?%?$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
}

/** "6" above "tháng" is part of a heading that is broken over rows. */
function isCountOfMonths(grid: SheetGrid, row: number, column: number): boolean {
  const isCount = /^\d{1,2}$/.test(grid.text(row, column));
  return isCount && row < grid.lastRow && grid.folded(row + 1, column).startsWith("thang");
}

function readWords(grid: SheetGrid, row: number): RowWords | null {
  const columns: number[] = [];
  const texts: string[] = [];
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    const value = grid.value(row, column);
    if (typeof value === "number" && !isYear(value)) return null;
    const text = grid.text(row, column);
    if (text === "") continue;
    if (isFigureText(text) && !isCountOfMonths(grid, row, column)) return null;
    columns.push(column);
    texts.push(text);
  }
  return { columns, texts };
}

/** A row that begins with a number alone ("I", "1", "-") is one of the table, not of its header. */
function beginsWithNumber({ texts }: RowWords): boolean {
  const [first = ""] = texts;
  return texts.length > 1 && parseOutlineLabel(first)?.rest === "";
}

const bullet = /^[-+–•*] ?\p{L}/u;
/** "24-24,5", "Khoảng 24", "> 95%": what a figure may be instead of a number; a span of years heads a column. */
const inexactFigure =
  /^(?:(?:khoang|tren|duoi|[<>≤≥]=?) ?\d[\d.,]*|(?!(?:19|20)\d\d)\d[\d.,]* ?[-–] ?\d[\d.,]*) ?%?$/;

/** A text that stands in rows of a table only: a part behind a bullet, a range, a bound. */
function isOfBody(text: string): boolean {
  return bullet.test(text) || inexactFigure.test(foldText(text));
}

function says(text: string, ...features: readonly HeaderFeature[]): boolean {
  const words = paddedWords(foldHeading(text));
  return features.some((feature) => hasFeature(words, feature));
}

/** "I | Chỉ tiêu | Kế hoạch | Thực hiện": a header although its first cell is odd. */
function isHeaderAnyway({ texts }: RowWords): boolean {
  const [, name = "", ...rest] = texts;
  return (
    isFeature(paddedWords(foldHeading(name)), "name") &&
    rest.some((text) => says(text, "plan") && !says(text, "actual", "comparison")) &&
    rest.some((text) => says(text, "actual") && !says(text, "plan", "comparison"))
  );
}

function canBeHeader(words: RowWords | null): boolean {
  if (words === null || words.texts.length === 0) return false;
  if (beginsWithNumber(words) && !isHeaderAnyway(words)) return false;
  if (words.texts.some((text) => text.length > longestHeading || isOfBody(text))) return false;
  return !words.texts.every(isTitle);
}

const tellingFeatures = ["plan", "actual", "samePeriod", "comparison"] as const;
const tellingWords = ["unit", "no"] as const;

function isTimeHeading(words: string): boolean {
  const { months, month, years } = parsePeriodWords(words.trim());
  return months !== null || month !== null || years.length > 0;
}

function saysRole(text: string): boolean {
  const words = paddedWords(foldHeading(text));
  return (
    beginsWithFeature(words, "name") ||
    tellingFeatures.some((feature) => hasFeature(words, feature)) ||
    tellingWords.some((feature) => isFeature(words, feature)) ||
    isTimeHeading(words)
  );
}

/** Words broken over rows ("Kế" above "hoạch") say something together only. */
function saysTogether(words: RowWords, below: RowWords | null): boolean {
  if (below === null || words.texts.length < 3) return false;
  return words.columns.some((column, index) => {
    const next = below.texts[below.columns.indexOf(column)];
    return next !== undefined && saysRole(`${words.texts[index] ?? ""} ${next}`);
  });
}

/** A text alone in its row is a parent heading only where the headings below begin left of it. */
function standsAsTitle(wordsOf: HeaderRowScan["wordsOf"], row: number): boolean {
  const own = wordsOf(row)?.columns[0] ?? 0;
  for (let below = row + 1; below < row + rowsToLookBelow; below += 1) {
    const columns = wordsOf(below)?.columns ?? [];
    if (columns.length > 1) return own <= Math.min(...columns);
  }
  return true;
}

/** What can be told of the rows of a grid; each row is read once or twice. */
export function scanHeaderRows(grid: SheetGrid): HeaderRowScan {
  const known = new Map<number, RowWords | null>();
  const wordsOf = (row: number): RowWords | null => {
    const found = known.get(row);
    if (found !== undefined) return found;
    if (known.size >= rowsToRemember) known.clear();
    const words = row > grid.lastRow ? null : readWords(grid, row);
    known.set(row, words);
    return words;
  };
  const mayBeHeader = (row: number): boolean => canBeHeader(wordsOf(row));
  const mayBeginHeader = (row: number): boolean => {
    const words = wordsOf(row);
    if (words === null || !canBeHeader(words)) return false;
    if (words.texts.length === 1 && standsAsTitle(wordsOf, row)) return false;
    return words.texts.some(saysRole) || saysTogether(words, wordsOf(row + 1));
  };
  return { wordsOf, mayBeHeader, mayBeginHeader };
}
