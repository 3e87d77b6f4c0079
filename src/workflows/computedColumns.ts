import { computedRoles, type ComputedRole, type FigureRole } from "../core/model/columnRole";
import type { IndicatorTable } from "../core/model/indicatorTable";

/** The figures each computed column is made from. */
export const operandRoles: Readonly<Record<ComputedRole, readonly FigureRole[]>> = {
  vsSamePeriod: ["actual", "samePeriod"],
  vsPlan: ["actual", "plan"],
  remaining: ["actual", "plan"],
};

/** The columns Tính lại computes in this table, with where they stand (0-based); one that states growth is the person's. */
export function computedColumns({
  columns,
  statesGrowth,
}: IndicatorTable): readonly (readonly [ComputedRole, number])[] {
  return computedRoles.flatMap((role) => {
    const column = columns[role];
    const isTyped = role === "vsSamePeriod" && statesGrowth === true;
    return column === undefined || isTyped ? [] : [[role, column] as const];
  });
}
