import type { FileSheet } from "./fileModel";
import { shiftArea, shiftIndex } from "./shiftArea";
import { shiftCharts } from "./shiftCharts";
import type { StructureChange } from "./structureChange";

/** A sheet as it is after rows or columns were inserted or deleted and nothing else happened. */
export function shiftSheet(sheet: FileSheet, change: StructureChange): FileSheet {
  const isRows = change.kind === "insertRows" || change.kind === "deleteRows";
  const rowAt = (row: number): number | null => (isRows ? shiftIndex(row, change) : row);
  const columnAt = (column: number): number | null =>
    isRows ? column : shiftIndex(column, change);
  return {
    ...sheet,
    cells: sheet.cells.flatMap((cell) => {
      const row = rowAt(cell.row);
      const column = columnAt(cell.column);
      return row === null || column === null ? [] : [{ ...cell, row, column }];
    }),
    merges: sheet.merges.flatMap((area) => shiftArea(area, change) ?? []),
    columns: sheet.columns.flatMap((column) => {
      const at = columnAt(column.first);
      return at === null ? [] : [{ ...column, first: at, last: at + column.last - column.first }];
    }),
    rows: sheet.rows.flatMap((row) => {
      const at = rowAt(row.row);
      return at === null ? [] : [{ ...row, row: at }];
    }),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      areas: format.areas.flatMap((area) => shiftArea(area, change) ?? []),
    })),
    charts: shiftCharts(sheet.charts, change),
  };
}

/** The changes without those that undo the one before them: nothing needs to be replayed for them. */
export function effectiveStructure(
  changes: readonly StructureChange[],
): readonly StructureChange[] {
  const effective: StructureChange[] = [];
  for (const change of changes) {
    const last = effective[effective.length - 1];
    if (last !== undefined && isInverse(last, change)) effective.pop();
    else effective.push(change);
  }
  return effective;
}

function isInverse(one: StructureChange, other: StructureChange): boolean {
  const samePlace =
    one.sheetId === other.sheetId && one.first === other.first && one.count === other.count;
  const kinds = [one.kind, other.kind].sort().join(" ");
  return samePlace && ["deleteRows insertRows", "deleteColumns insertColumns"].includes(kinds);
}
