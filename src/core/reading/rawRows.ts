import { foldText } from "./foldText";
import { readNumberRow } from "./numberRow";
import { readingsAt } from "./cellReadings";
import { parseOutlineLabel, type OutlineKind } from "./outlineLabel";
import { closingPhrases } from "./rowPhrases";
import type { SheetGrid } from "./sheetGrid";
import type { TextColumns } from "./textColumns";

/** Number and name of a row. */
interface RowLabel {
  /** The kinds its number may be of; none where it has no number. */
  readonly kinds: readonly OutlineKind[];
  readonly label: string;
  /** The number as text; null for a bullet or none. */
  readonly no: string | null;
  readonly name: string;
}

/** A row of the sheet below the header, before it has a place in the outline. */
export interface RawRow extends RowLabel {
  readonly row: number;
  readonly unit: string | null;
  /** Whether any figure cell holds something. */
  readonly hasFigures: boolean;
  /** The first figure that is a number, in its smallest reading; null where there is none. */
  readonly amount: number | null;
  readonly note: string | null;
}

/** Where to look for rows and what their columns are. */
export interface BodyLayout {
  readonly text: TextColumns;
  readonly figureColumns: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Texts of the header's rows: the header may be repeated on each page. */
  readonly repeatedHeaders: ReadonlySet<string>;
}

const closings = closingPhrases.map((phrase) => foldText(phrase));
const placeAndDate = /, ngay .{0,12}thang .{0,12}nam/;

function isClosingText(folded: string): boolean {
  return closings.some((closing) => folded.startsWith(closing)) || placeAndDate.test(folded);
}

/** All words of a row in one line, for telling a repeated header. */
export function rowText(grid: SheetGrid, row: number): string {
  const texts: string[] = [];
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    texts.push(grid.folded(row, column));
  }
  return texts.join("|");
}

function textOrNull(grid: SheetGrid, row: number, column: number | null): string | null {
  const text = column === null ? "" : grid.text(row, column);
  return text === "" ? null : text;
}

const unlabelled: Pick<RowLabel, "kinds" | "label" | "no"> = { kinds: [], label: "", no: null };

/** A number glued to the name: "1. Thu ngân sách", "- Lúa". */
function labelInName(nameText: string): RowLabel {
  const found = parseOutlineLabel(nameText);
  if (found === null || found.rest === "") return { ...unlabelled, name: nameText };
  const { kinds, label, rest } = found;
  return { kinds, label, no: kinds.includes("bullet") ? null : label, name: rest };
}

/** "I. Về kinh tế" written across the number column. */
function labelInNumberColumn(numberText: string): RowLabel {
  const found = labelInName(numberText);
  if (found.kinds.length > 0) return found;
  const alone = parseOutlineLabel(numberText);
  return alone === null
    ? found
    : { kinds: alone.kinds, label: alone.label, no: alone.label, name: "" };
}

/** A number in its column beside the name; a bullet before the name makes it a sub-row all the same. */
function labelBesideName(numberText: string, nameText: string): RowLabel {
  const found = parseOutlineLabel(numberText);
  const inName = labelInName(nameText);
  if (inName.kinds.includes("bullet")) {
    return { ...inName, no: found?.kinds.includes("bullet") === true ? null : numberText };
  }
  if (found === null || found.rest !== "") return { ...unlabelled, no: numberText, name: nameText };
  const no = found.kinds.includes("bullet") ? null : found.label;
  return { kinds: found.kinds, label: found.label, no, name: nameText };
}

function readLabel(numberText: string, nameText: string): RowLabel {
  if (numberText === "") return labelInName(nameText);
  if (nameText === "") return labelInNumberColumn(numberText);
  return labelBesideName(numberText, nameText);
}

function isBlank(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return value === null || (typeof value === "string" && grid.text(row, column) === "");
}

function firstAmount(grid: SheetGrid, row: number, columns: readonly number[]): number | null {
  for (const column of columns) {
    const readings = readingsAt(grid, row, column);
    if (readings.length > 0) return Math.min(...readings.map(({ value }) => value));
  }
  return null;
}

function readRawRow(grid: SheetGrid, layout: BodyLayout, row: number): RawRow | null {
  const { text, figureColumns } = layout;
  const nameText = text.labels
    .map((column) => grid.text(row, column))
    .filter((each) => each !== "")
    .join(" ");
  const numberText = text.no === null ? "" : grid.text(row, text.no);
  if (nameText === "" && numberText === "") return null;
  return {
    row,
    ...readLabel(numberText, nameText),
    unit: textOrNull(grid, row, text.unit),
    hasFigures: figureColumns.some((column) => !isBlank(grid, row, column)),
    amount: firstAmount(grid, row, figureColumns),
    note: textOrNull(grid, row, text.note),
  };
}

function isClosing(grid: SheetGrid, layout: BodyLayout, row: number): boolean {
  const { text } = layout;
  if (text.no !== null && parseOutlineLabel(grid.text(row, text.no)) !== null) return false;
  if (layout.figureColumns.some((column) => readingsAt(grid, row, column).length > 0)) return false;
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    if (column !== text.note && isClosingText(grid.folded(row, column))) return true;
  }
  return false;
}

/** The rows that hold something, from the header down to the signatures; blank rows and repeated headers are left out. */
export function readRawRows(grid: SheetGrid, layout: BodyLayout): readonly RawRow[] {
  const rows: RawRow[] = [];
  for (let row = layout.firstRow; row <= layout.lastRow; row += 1) {
    if (isClosing(grid, layout, row)) break;
    if (layout.repeatedHeaders.has(rowText(grid, row)) || readNumberRow(grid, row) !== null)
      continue;
    const raw = readRawRow(grid, layout, row);
    if (raw !== null) rows.push(raw);
  }
  return rows;
}
