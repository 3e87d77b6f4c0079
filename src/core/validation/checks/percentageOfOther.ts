import type { Finding } from "../../model/finding";
import type { Check, CheckInput } from "../check";
import { gatherByColumn } from "../gatherByColumn";
import { otherDenominator } from "../otherDenominators";
import { rowFinding } from "../rowFinding";
import { statedPercentages, type PercentRole } from "../typedPercentages";

const id = "percentageOfOther";

/** A percentage that is right for another denominator: last year's figure instead of the plan, another plan column, or the division turned round. */
export const percentageOfOther: Check = {
  id,
  validate: (input) =>
    (["vsSamePeriod", "vsPlan"] as const).flatMap((role) => validateColumn(input, role)),
};

function validateColumn(input: CheckInput, role: PercentRole): readonly Finding[] {
  const { table } = input.assessed.calculated;
  if (role === "vsSamePeriod" && table.statesGrowth === true) return [];
  const percentages = statedPercentages(input, role);
  const findings = percentages.flatMap((stated) => {
    const other = otherDenominator(input, role, stated);
    if (other === null) return [];
    const details = { typed: stated.typed, expected: stated.shown, ...other };
    const severity = other.form === "swappedLower" ? "info" : "warning";
    return [rowFinding(table, stated.source, { check: id, severity, role, details })];
  });
  return gatherByColumn(findings, () => percentages.length);
}
