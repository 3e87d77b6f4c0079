import type { FigureRole, TableColumns } from "../model/columnRole";

/** The columns of figures a table has. */
export type FigureColumnMap = Pick<TableColumns, FigureRole>;

/** The roles whose columns carry figures, in a fixed order. */
export const figureRoles: readonly FigureRole[] = [
  "plan",
  "samePeriod",
  "actual",
  "vsSamePeriod",
  "vsPlan",
  "remaining",
];

/** Role and column of each figure column, in a fixed order. */
export function figureRolesOf(
  columns: FigureColumnMap,
): readonly (readonly [FigureRole, number])[] {
  return figureRoles.flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [[role, column] as const];
  });
}
