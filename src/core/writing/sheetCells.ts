import { areaHolds } from "../model/area";
import type { CellValue } from "../model/cell";
import type { SheetSnapshot } from "../model/sheetSnapshot";

/** One cell of a snapshot; outside the used area every cell is blank. */
export interface SheetCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

function inGrid<T>(grid: readonly (readonly T[])[], row: number, column: number): T | null {
  return grid[row]?.[column] ?? null;
}

/** The cell at a 0-based sheet row and column. */
export function sheetCell(snapshot: SheetSnapshot, row: number, column: number): SheetCell {
  const gridRow = row - (snapshot.used?.row ?? 0);
  const gridColumn = column - (snapshot.used?.column ?? 0);
  return {
    value: inGrid(snapshot.values, gridRow, gridColumn),
    formula: inGrid(snapshot.formulas, gridRow, gridColumn),
    numberFormat: inGrid(snapshot.numberFormats, gridRow, gridColumn) ?? "General",
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
