import type { AssessedIndicator } from "../../model/assessment";
import { figureNumber } from "../../model/figure";
import { foldText, holdsPhrase } from "../../model/foldText";
import type { Check } from "../check";
import { rowFinding } from "../rowFinding";

const id = "unmeasuredPlan";

const maintaining = ["duy trì", "giữ vững", "giữ nguyên", "ổn định"] as const;

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
  const value = figureNumber(actual);
  if (assessment !== "reached" || value === null || plan.kind !== "word") return null;
  return /\d/.test(plan.text) && !isMaintained(plan.text, value) ? plan.text.trim() : null;
}

/** "Duy trì 02 làng nghề", and two there are. */
function isMaintained(plan: string, actual: number): boolean {
  if (!holdsPhrase(foldText(plan), maintaining)) return false;
  const [digits = "", ...others] = plan.match(/\d+(?:[.,]\d+)?/g) ?? [];
  return others.length === 0 && Number(digits.replace(",", ".")) === actual;
}
