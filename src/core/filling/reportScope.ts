import type { Period } from "../model/period";
import type { ReportStatement } from "../model/reportStatement";

function agrees(said: number | null, of: number | null): boolean {
  return said === null || of === null || said === of;
}

/** Whether a statement speaks of the table's own months and year, as far as the two say: not of June alone, last year or the whole of this one. */
export function isInPeriod({ scope, role }: ReportStatement, period: Period): boolean {
  if (scope === null) return true;
  if (scope.isSingle && period.months !== 1) return false;
  if (!agrees(scope.months, period.months)) return false;
  return role === "samePeriod" || agrees(scope.year, period.year);
}
