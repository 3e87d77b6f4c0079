import { areaOverlap } from "../../workflows/areaOverlap";
import type { OpenedTable } from "../../workflows/outcomes";

/** Whether two readings are of one table, though rows may have come or gone and its sheet may have been renamed. */
export function isSameTable(one: OpenedTable, other: OpenedTable): boolean {
  const { id, sheet } = one.snapshot;
  const isSameSheet =
    id !== undefined && other.snapshot.id !== undefined
      ? id === other.snapshot.id
      : sheet === other.snapshot.sheet;
  return isSameSheet && areaOverlap(area(one), area(other)) > 0;
}

function area({ assessed }: OpenedTable): Parameters<typeof areaOverlap>[0] {
  return assessed.calculated.table.area;
}
