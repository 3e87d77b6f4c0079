import type { CalculatedRow } from "./calculatedTable";
import { figureNumber } from "./figure";

/** So với kế hoạch of a row as it is told: what is computed, or what the table states where it does not tell the plan; null where neither is known. */
export function shareOfPlan({
  source,
  computed,
  attainment,
  exactAttainment,
}: CalculatedRow): number | null {
  const isStated = attainment === null && exactAttainment !== null;
  if (isStated) return figureNumber(source.figures.vsPlan);
  return typeof computed.vsPlan === "number" ? computed.vsPlan : null;
}
