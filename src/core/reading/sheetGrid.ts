import type { Area } from "../model/area";
import type { CellValue } from "../model/cell";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import { cellDecoder } from "./decodeTcvn3";
import { cleanText, foldClean, isPlainFigure, longestText } from "./foldText";

type CellText = (row: number, column: number) => string;
type TextOf = (text: string, row: number, column: number) => string;

/** A sheet's cells by sheet row and column, with their texts cleaned (Unicode, one space between words). */
export interface SheetGrid {
  readonly area: Area;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly value: (row: number, column: number) => CellValue;
  /** The cell's text as a person reads it; "" for a blank. */
  readonly text: (row: number, column: number) => string;
  /** The same for comparing: lower case, without diacritics. */
  readonly folded: (row: number, column: number) => string;
  readonly numberFormat: (row: number, column: number) => string;
  /** The merged area the cell lies in; null for a cell of its own. */
  readonly mergeAt: (row: number, column: number) => Area | null;
  readonly knowsMerges: boolean;
}

/** So many columns get their room at once. */
const mostColumns = 64;

/** What each cell says; remembered where it holds a text, for rows are asked for their texts many times over. */
function readCells(used: Area, value: SheetGrid["value"], textOf: TextOf): CellText {
  const rows: (string | undefined)[][] = [];
  const width = Math.min(used.columnCount, mostColumns);
  return (row, column) => {
    const held = value(row, column);
    if (typeof held === "number") return String(held);
    if (typeof held !== "string") return "";
    const cells = (rows[row - used.row] ??= new Array<string | undefined>(width));
    return (cells[column - used.column] ??= textOf(held, row, column));
  };
}

type CellArea = (row: number, column: number) => Area | null;

/** Merges never overlap in a sheet; what goes beyond its cells would only cost time. */
function indexMerges(merges: readonly Area[], used: Area): CellArea {
  const index = new Map<number, Area>();
  const rowEnd = used.row + used.rowCount;
  const columnEnd = used.column + used.columnCount;
  const keyOf = (row: number, column: number): number =>
    (row - used.row) * used.columnCount + column - used.column;
  let cellsLeft = used.rowCount * used.columnCount;
  for (const merge of merges) {
    const right = Math.min(merge.column + merge.columnCount, columnEnd);
    const bottom = Math.min(merge.row + merge.rowCount, rowEnd);
    for (let row = Math.max(merge.row, used.row); row < bottom && cellsLeft > 0; row += 1) {
      for (let column = Math.max(merge.column, used.column); column < right; column += 1) {
        index.set(keyOf(row, column), merge);
        cellsLeft -= 1;
      }
    }
  }
  return (row, column) => {
    const isInside = column >= used.column && column < columnEnd;
    return isInside ? (index.get(keyOf(row, column)) ?? null) : null;
  };
}

/** The grid of a snapshot whose used area is known. */
export function readGrid(snapshot: SheetSnapshot, used: Area): SheetGrid {
  const mergeAt = indexMerges(snapshot.merges ?? [], used);
  const value = (row: number, column: number): CellValue =>
    snapshot.values[row - used.row]?.[column - used.column] ?? null;
  const decode = cellDecoder(snapshot.legacyFonts);
  const text = readCells(used, value, (held, row, column) =>
    isPlainFigure(held) ? held : cleanText(decode(held.slice(0, longestText), row, column)),
  );
  return {
    area: used,
    lastRow: used.row + used.rowCount - 1,
    lastColumn: used.column + used.columnCount - 1,
    value,
    text,
    folded: readCells(used, value, (_, row, column) => foldClean(text(row, column))),
    numberFormat: (row, column) =>
      snapshot.numberFormats[row - used.row]?.[column - used.column] ?? "General",
    mergeAt,
    knowsMerges: snapshot.merges !== null && snapshot.merges.length > 0,
  };
}
