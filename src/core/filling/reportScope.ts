import type { Period } from "../model/period";
import type { ReportStatement } from "../model/reportStatement";

/** Whether a statement speaks of the table's own months and year, as far as the two say: not of June alone, last year or the whole of this one. */
export function isInPeriod({ scope, role }: ReportStatement, period: Period): boolean {
  if (scope === null) return true;
  const { months, year, isSingle } = scope;
  if (isSingle && period.months !== 1) return false;
  if (months !== null && period.months !== null && months !== period.months) return false;
  return role === "samePeriod" || year === null || period.year === null || year === period.year;
}
