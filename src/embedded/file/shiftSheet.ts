import type { Area } from "../../core/model/area";
import type { FileSheet } from "./fileModel";
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

/** Where row or column `index` comes to lie; null when it is deleted. */
function shiftIndex(index: number, { kind, first, count }: StructureChange): number | null {
  if (index < first) return index;
  if (kind === "insertRows" || kind === "insertColumns") return index + count;
  return index < first + count ? null : index - count;
}

/** An area grows with what is inserted inside it and shrinks with what is deleted. */
function shiftArea(area: Area, change: StructureChange): Area | null {
  const isRows = change.kind === "insertRows" || change.kind === "deleteRows";
  const [start, length] = isRows ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const kept = Array.from({ length }, (_, at) => shiftIndex(start + at, change)).filter(
    (index) => index !== null,
  );
  const [first] = kept;
  const last = kept[kept.length - 1];
  if (first === undefined || last === undefined) return null;
  return isRows
    ? { ...area, row: first, rowCount: last - first + 1 }
    : { ...area, column: first, columnCount: last - first + 1 };
}
