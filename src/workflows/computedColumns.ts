import {
  computedRoles,
  type ComputedRole,
  type FigureRole,
  type TableColumns,
} from "../core/model/columnRole";

/** The figures each computed column is made from. */
export const operandRoles: Readonly<Record<ComputedRole, readonly FigureRole[]>> = {
  vsSamePeriod: ["actual", "samePeriod"],
  vsPlan: ["actual", "plan"],
  remaining: ["actual", "plan"],
};

/** The computed columns the table has, with where they stand (0-based). */
export function computedColumns(
  columns: TableColumns,
): readonly (readonly [ComputedRole, number])[] {
  return computedRoles.flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [[role, column] as const];
  });
}
