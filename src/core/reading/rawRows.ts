import { foldText } from "./foldText";
import { readNumberRow } from "./numberRow";
import { parseOutlineLabel, type OutlineLabel } from "./outlineLabel";
import { closingPhrases } from "./rowPhrases";
import type { SheetGrid } from "./sheetGrid";
import type { TextColumns } from "./textColumns";

/** A row of the sheet below the header, before it has a place in the outline. */
export interface RawRow {
  readonly row: number;
  /** Number of the row, from the number column or glued to the name; null where it has none. */
  readonly label: OutlineLabel | null;
  /** Number column as typed, where it is a number and not a bullet. */
  readonly no: string | null;
  readonly name: string;
  /** The name begins with a bullet. */
  readonly isBulleted: boolean;
  readonly unit: string | null;
  /** Whether any figure cell holds something. */
  readonly hasFigures: boolean;
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

/** Number and name of a row: "I. Về kinh tế" may stand in either column, or in both parts. */
function readLabel(
  numberText: string,
  nameText: string,
): Pick<RawRow, "label" | "no" | "name" | "isBulleted"> {
  const inName = parseOutlineLabel(nameText);
  const isBulleted = inName?.kinds[0] === "bullet" && inName.rest !== "";
  const own = numberText === "" ? null : parseOutlineLabel(numberText);
  if (own !== null && (own.rest === "" || nameText === "")) {
    const isBullet = own.kinds[0] === "bullet";
    const name = nameText === "" ? own.rest : isBulleted ? inName.rest : nameText;
    return { label: own, no: isBullet ? null : own.label, name, isBulleted };
  }
  if (numberText !== "") {
    const isSame = nameText === "" || nameText === numberText;
    return { label: null, no: numberText, name: isSame ? numberText : nameText, isBulleted };
  }
  if (inName === null || inName.rest === "") {
    return { label: null, no: null, name: nameText, isBulleted: false };
  }
  return { label: inName, no: isBulleted ? null : inName.label, name: inName.rest, isBulleted };
}

function readRawRow(grid: SheetGrid, layout: BodyLayout, row: number): RawRow | null {
  const { text, figureColumns } = layout;
  const nameText = text.labels
    .filter((column) => column !== text.no)
    .map((column) => grid.text(row, column))
    .filter((each) => each !== "")
    .join(" ");
  const numberText = text.no === null ? "" : grid.text(row, text.no);
  if (nameText === "" && numberText === "") return null;
  return {
    row,
    ...readLabel(numberText, nameText),
    unit: textOrNull(grid, row, text.unit),
    hasFigures: figureColumns.some(
      (column) => grid.value(row, column) !== null && !isBlankText(grid, row, column),
    ),
    note: textOrNull(grid, row, text.note),
  };
}

function isBlankText(grid: SheetGrid, row: number, column: number): boolean {
  return typeof grid.value(row, column) === "string" && grid.text(row, column) === "";
}

function isClosing(grid: SheetGrid, layout: BodyLayout, row: number): boolean {
  const { text } = layout;
  if (text.no !== null && parseOutlineLabel(grid.text(row, text.no)) !== null) return false;
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    if (typeof grid.value(row, column) === "number") return false;
  }
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
