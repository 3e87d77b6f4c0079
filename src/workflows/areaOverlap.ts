import type { Area } from "../core/model/area";

/** How many cells two areas have in common. */
export function areaOverlap(one: Area, other: Area): number {
  const rows = common([one.row, one.rowCount], [other.row, other.rowCount]);
  return rows * common([one.column, one.columnCount], [other.column, other.columnCount]);
}

/** How many places two stretches (first, count) have in common. */
function common(
  [first, count]: readonly [number, number],
  [second, length]: readonly [number, number],
): number {
  return Math.max(0, Math.min(first + count, second + length) - Math.max(first, second));
}
