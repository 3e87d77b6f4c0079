import type { CellValue } from "../model/cell";
import type { BodyLayout } from "./closingRows";
import type { OutlineKind } from "./outlineLabel";
import { readRowLabel, type RowLabel } from "./rowLabel";
import type { SheetGrid } from "./sheetGrid";

/** A row of the sheet below the header, before it has a place in the outline. */
export interface RawRow extends RowLabel {
  readonly row: number;
  /** The kind its number is of by itself; null where it has none. */
  readonly kind: OutlineKind | null;
  /** The last row of the sheet it takes up. */
  readonly endRow: number;
  /** How far in its name begins: by column first, then by spaces. */
  readonly indent: number;
  readonly unit: string | null;
  /** How many figure cells hold something. */
  readonly figures: number;
  /** The first figure that is a number, in its smallest reading; null where there is none. */
  readonly amount: number | null;
  readonly note: string | null;
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

function isBlank(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return value === null || (typeof value === "string" && grid.text(row, column) === "");
}

function countFilled(grid: SheetGrid, row: number, columns: readonly number[]): number {
  let filled = 0;
  for (const column of columns) if (!isBlank(grid, row, column)) filled += 1;
  return filled;
}

function nameOf(grid: SheetGrid, row: number, labels: readonly number[]): string {
  let name = "";
  for (const column of labels) {
    const text = grid.text(row, column);
    if (text !== "") name = name === "" ? text : `${name} ${text}`;
  }
  return name;
}

/** More than any indentation by spaces. */
const columnIndent = 100;
/** One space more or less is chance. */
const spacesOfIndent = 2;

function spacesBefore(value: CellValue): number {
  return typeof value === "string" ? value.length - value.trimStart().length : 0;
}

/** How far in a name stands that is written over several columns, or behind spaces. */
function indentOf(grid: SheetGrid, row: number, labels: readonly number[]): number {
  let place = 0;
  while (place < labels.length && grid.text(row, labels[place] ?? 0) === "") place += 1;
  if (place === labels.length) return -columnIndent;
  const spaces = spacesBefore(grid.value(row, labels[place] ?? 0));
  return place * columnIndent + Math.min(Math.floor(spaces / spacesOfIndent), columnIndent - 1);
}

/** Written out field by field, here and for its label: rows of one shape are several times cheaper to look at. */
function readRawRow(grid: SheetGrid, layout: BodyLayout, row: number): RawRow | null {
  const { text, figureColumns } = layout;
  const nameText = nameOf(grid, row, text.labels);
  const numberText = text.no === null ? "" : grid.text(row, text.no);
  const figures = countFilled(grid, row, figureColumns);
  const amount = layout.firstNumber(row);
  if (nameText === "" && numberText === "" && amount === null) return null;
  const { kinds, label, no, name, glued } = readRowLabel(numberText, nameText);
  return {
    kinds,
    label,
    no,
    name,
    glued,
    row,
    kind: kinds[0] ?? null,
    endRow: row,
    indent: indentOf(grid, row, text.labels),
    unit: textOrNull(grid, row, text.unit),
    figures,
    amount,
    note: textOrNull(grid, row, text.note),
  };
}

/** A page number alone in its row is no figure. */
function isPageNumber(raw: RawRow, above: RawRow | undefined): boolean {
  const isNameless = raw.name === "" && raw.no === null;
  return isNameless && raw.figures === 1 && (above === undefined || above.endRow < raw.row - 1);
}

/** The rows that hold something, from the header down to the signatures; blank rows and repeated headers are left out. */
export function readRawRows(
  grid: SheetGrid,
  layout: BodyLayout,
  tableRows: readonly number[],
): readonly RawRow[] {
  const rows: RawRow[] = [];
  for (const row of tableRows) {
    const raw = readRawRow(grid, layout, row);
    if (raw !== null && !isPageNumber(raw, rows.at(-1))) rows.push(raw);
  }
  return rows;
}
