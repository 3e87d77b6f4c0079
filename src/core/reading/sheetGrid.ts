import type { Area } from "../model/area";
import type { CellValue } from "../model/cell";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import { decodeTcvn3 } from "./decodeTcvn3";
import { cleanText, foldText } from "./foldText";

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

function remember(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const computed = compute(text);
    known.set(text, computed);
    return computed;
  };
}

function indexMerges(merges: readonly Area[], used: Area): ReadonlyMap<string, Area> {
  const index = new Map<string, Area>();
  for (const merge of merges) {
    const rowEnd = Math.min(merge.row + merge.rowCount, used.row + used.rowCount);
    const columnEnd = Math.min(merge.column + merge.columnCount, used.column + used.columnCount);
    for (let row = merge.row; row < rowEnd; row += 1) {
      for (let column = merge.column; column < columnEnd; column += 1) {
        index.set(`${row},${column}`, merge);
      }
    }
  }
  return index;
}

function plainText(value: CellValue): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return "";
}

/** The grid of a snapshot whose used area is known. */
export function readGrid(snapshot: SheetSnapshot, used: Area): SheetGrid {
  const clean = remember((text) => cleanText(decodeTcvn3(text)));
  const fold = remember((text) => foldText(clean(text)));
  const merges = indexMerges(snapshot.merges ?? [], used);
  const value = (row: number, column: number): CellValue =>
    snapshot.values[row - used.row]?.[column - used.column] ?? null;
  return {
    area: used,
    lastRow: used.row + used.rowCount - 1,
    lastColumn: used.column + used.columnCount - 1,
    value,
    text: (row, column) => clean(plainText(value(row, column))),
    folded: (row, column) => fold(plainText(value(row, column))),
    numberFormat: (row, column) =>
      snapshot.numberFormats[row - used.row]?.[column - used.column] ?? "General",
    mergeAt: (row, column) => merges.get(`${row},${column}`) ?? null,
    knowsMerges: snapshot.merges !== null && snapshot.merges.length > 0,
  };
}
