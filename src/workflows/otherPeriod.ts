import type { Period } from "../core/model/period";
import type { FillPlan, TakenSource } from "./fillOutcomes";

/** What a source is of, and what the column to fill is of. */
export interface OtherPeriod {
  readonly source: Period;
  readonly wanted: Period;
}

/** Where a source is of another period than the column to fill, both; null where nothing speaks against it. */
export function otherPeriod(
  { period: source }: TakenSource,
  { opened, role }: Pick<FillPlan, "opened" | "role">,
): OtherPeriod | null {
  const { period } = opened.assessed.calculated.table;
  const wanted = role === "actual" ? period : yearBefore(period);
  return source !== null && differs(source, wanted) ? { source, wanted } : null;
}

function yearBefore(period: Period): Period {
  return { ...period, year: period.year === null ? null : period.year - 1 };
}

/** What is not stated differs from nothing. */
function differs(one: Period, other: Period): boolean {
  const isOther = (a: number | null, b: number | null): boolean =>
    a !== null && b !== null && a !== b;
  return isOther(one.months, other.months) || isOther(one.year, other.year);
}
