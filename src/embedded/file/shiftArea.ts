import type { Area } from "../../core/model/area";
import type { StructureChange } from "./structureChange";

/** Where row or column `index` comes to lie; null when it is deleted. */
export function shiftIndex(index: number, { kind, first, count }: StructureChange): number | null {
  if (index < first) return index;
  if (kind === "insertRows" || kind === "insertColumns") return index + count;
  return index < first + count ? null : index - count;
}

/** An area grows with what is inserted inside it and shrinks with what is deleted. */
export function shiftArea(area: Area, change: StructureChange): Area | null {
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
