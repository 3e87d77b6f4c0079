import { computedRoles, type FigureRole } from "../core/model/columnRole";
import type { IndicatorTable } from "../core/model/indicatorTable";

const figureRoles: readonly FigureRole[] = ["plan", "samePeriod", "actual", ...computedRoles];

/** The role of a 0-based column that carries figures; null for any other. */
export function roleAt({ columns }: IndicatorTable, column: number): FigureRole | null {
  return figureRoles.find((role) => columns[role] === column) ?? null;
}
