import { areaHolds } from "../model/area";
import type { CellValue } from "../model/cell";
import type { SheetSnapshot } from "../model/sheetSnapshot";

/** One cell of a snapshot; outside the used area every cell is blank. */
export interface SheetCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

const blankCell: SheetCell = { value: null, formula: null, numberFormat: "General" };

/** The cell at a 0-based sheet row and column. */
export function sheetCell(snapshot: SheetSnapshot, row: number, column: number): SheetCell {
  const { used, values, formulas, numberFormats } = snapshot;
  if (used === null || !areaHolds(used, row, column)) return blankCell;
  const gridRow = row - used.row;
  const gridColumn = column - used.column;
  return {
    value: values[gridRow]?.[gridColumn] ?? null,
    formula: formulas[gridRow]?.[gridColumn] ?? null,
    numberFormat: numberFormats[gridRow]?.[gridColumn] ?? blankCell.numberFormat,
  };
}

/** Whether the cell lies under a merged area without being its first cell: nothing can be written there. */
export function isUnderMerge(snapshot: SheetSnapshot, row: number, column: number): boolean {
  return (snapshot.merges ?? []).some(
    (merge) => areaHolds(merge, row, column) && (merge.row !== row || merge.column !== column),
  );
}

/** Whether the cell shows nothing. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** Whether the format turns what is typed into text; a formula in such a cell would be shown, not calculated. */
export function isTextFormat(format: string): boolean {
  return format.trim() === "@";
}

/** Whether nobody has chosen a format. */
export function isPlainFormat(format: string): boolean {
  return format.trim() === "" || format.trim().toLowerCase() === "general";
}
