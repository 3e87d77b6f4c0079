import type { AssessedIndicator } from "../../model/assessment";
import { figureNumber } from "../../model/figure";
import type { Check } from "../check";
import { rowFinding } from "../rowFinding";

const id = "unmeasuredPlan";

/** A plan that names a figure in words ("≥ 95%", "6,6-6,8"): nothing can be measured by it, so any actual counts as reached. */
export const unmeasuredPlan: Check = {
  id,
  validate: ({ assessed }) => {
    const { table } = assessed.calculated;
    return assessed.indicators.flatMap((indicator) => {
      const text = unmeasured(indicator);
      if (text === null) return [];
      const details = { text };
      const { source } = indicator.row;
      return [rowFinding(table, source, { check: id, severity: "warning", role: "plan", details })];
    });
  },
};

/** The plan's words; null where the row is measured or has nothing to measure. */
function unmeasured({ row, assessment }: AssessedIndicator): string | null {
  const { plan, actual } = row.source.figures;
  if (assessment !== "reached" || figureNumber(actual) === null) return null;
  return plan.kind === "word" && /\d/.test(plan.text) ? plan.text.trim() : null;
}
