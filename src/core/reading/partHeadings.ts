import type { HeaderRows } from "./columnHeadings";
import { foldText } from "./foldText";
import { isFigureText } from "./headerRows";
import { parseOutlineLabel, type OutlineKind, type OutlineLabel } from "./outlineLabel";
import type { SheetGrid } from "./sheetGrid";
import { isContinued, parseUnitLine } from "./titleLines";

/** A line that may head a part of a table above that part's own header: "II. LĨNH VỰC XÃ HỘI". */
export interface PartHeading {
  readonly row: number;
  readonly text: string;
  /** Its number; null where it begins with none. */
  readonly label: OutlineLabel | null;
}

const partWords =
  /^(?:(?:cac )?(?:chi tieu ve|linh vuc|nganh|nhom|khoi|mang|phan|muc)|ve) (?=[a-z0-9])/;
/** What a table is called, never a part of one. */
const tableWords = /^(?:bieu|bang|bao cao|phu luc|mau)\b/;

/** The texts of a row; null where it holds a figure. */
function textsOf(grid: SheetGrid, row: number): readonly string[] | null {
  const texts: string[] = [];
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    const text = grid.text(row, column);
    if (typeof grid.value(row, column) === "number" || isFigureText(text)) return null;
    if (text !== "") texts.push(text);
    if (texts.length > 2) return null;
  }
  return texts;
}

const partKinds: readonly OutlineKind[] = ["roman", "capital"];

/** "II. Xã hội" in one cell, or "II" beside "Xã hội"; "2" beside a name is rather a row. */
function labelOf([first = "", second = ""]: readonly string[]): OutlineLabel | null {
  const label = parseOutlineLabel(first);
  if (label === null || label.kinds.includes("bullet")) return null;
  if (label.rest !== "") return label;
  const isPart = label.kinds.some((kind) => partKinds.includes(kind));
  return second !== "" && isPart ? { ...label, rest: second } : null;
}

/** The line of a row that stands alone in it, with its number if it has one; null for any other row. */
export function readLine(grid: SheetGrid, row: number): PartHeading | null {
  const texts = textsOf(grid, row);
  if (texts === null || texts.length === 0) return null;
  const label = labelOf(texts);
  const isAlone = texts.length === 1 || label?.rest === texts[1];
  return isAlone ? { row, text: texts.join(" "), label } : null;
}

/** Whether a line says by itself that it heads a part of a table rather than naming one. */
export function headsPart({ text, label }: PartHeading): boolean {
  return label === null ? partWords.test(foldText(text)) : !tableWords.test(foldText(label.rest));
}

const numerals = ["i", "v", "x", "l", "c"];
const values = [1, 5, 10, 50, 100];

function romanValue(label: string): number {
  const digits = label.split("").map((letter) => values[numerals.indexOf(letter)] ?? 0);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}

/** Some lists have Đ, some F. */
const capitals = "abcdđefghiklmnopqrstuvxy";

function valueOf({ label }: OutlineLabel, kind: OutlineKind): number {
  if (kind === "number") return Number(label);
  const lower = label.toLowerCase();
  return kind === "roman" ? romanValue(lower) : capitals.indexOf(lower);
}

/** Whether a numbered line comes after another in one list: "II" after "I", "C" after "B". */
export function isNumberedAfter(label: OutlineLabel, before: OutlineLabel): boolean {
  return label.kinds.some(
    (kind) => before.kinds.includes(kind) && valueOf(label, kind) > valueOf(before, kind),
  );
}

/** Whether a number is none that a list begins with: "II", "C". */
export function isLaterPart(label: OutlineLabel): boolean {
  return !/^(?:i|a|1)$/i.test(label.label);
}

/** How many rows above a header are looked at for the line over it. */
const rowsAbove = 4;

/** The line directly above a header, blank rows and a unit between; null where there is none. */
export function lineAbove(grid: SheetGrid, { top }: HeaderRows): PartHeading | null {
  for (let row = top - 1; row >= Math.max(grid.area.row, top - rowsAbove); row -= 1) {
    const texts = textsOf(grid, row);
    const [first = ""] = texts ?? [];
    if (texts !== null && (/^(?:\(|$)/.test(first) || parseUnitLine(first) !== null)) continue;
    return readLine(grid, row);
  }
  return null;
}

function firstWords(text: string): string {
  return foldText(text).split(" ", 2).join(" ");
}

/** Whether two lines head two parts of one table, the second below the first. */
export function areParts(first: PartHeading, second: PartHeading): boolean {
  if (first.label === null || second.label === null) {
    if (first.label !== second.label) return false;
    return headsPart(first)
      ? headsPart(second)
      : firstWords(first.text) === firstWords(second.text);
  }
  return headsPart(first) && headsPart(second) && isNumberedAfter(second.label, first.label);
}

/** The lines above a header and its repeats, each said once. */
function newLines(grid: SheetGrid, headers: readonly HeaderRows[]): readonly PartHeading[] {
  const lines = new Map<string, PartHeading>();
  for (const rows of headers) {
    const line = lineAbove(grid, rows);
    if (line === null || isContinued(line.text) || lines.has(line.text)) continue;
    lines.set(line.text, line);
  }
  return [...lines.values()];
}

/** Of the lines above a header and its repeats those that head the parts of the table. */
export function findPartRows(grid: SheetGrid, headers: readonly HeaderRows[]): readonly number[] {
  const lines = newLines(grid, headers);
  const isPart = (line: PartHeading, at: number): boolean => {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    if (before !== undefined && areParts(before, line)) return true;
    return after !== undefined && areParts(line, after);
  };
  return lines.filter(isPart).map(({ row }) => row);
}
