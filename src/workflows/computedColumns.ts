import { computedRoles, type ComputedRole, type TableColumns } from "../core/model/columnRole";

/** The computed columns the table has, with where they stand (0-based). */
export function computedColumns(
  columns: TableColumns,
): readonly (readonly [ComputedRole, number])[] {
  return computedRoles.flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [[role, column] as const];
  });
}
