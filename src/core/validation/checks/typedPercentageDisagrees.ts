import { figureNumber } from "../../model/figure";
import type { Finding } from "../../model/finding";
import type { IndicatorTable } from "../../model/indicatorTable";
import type { Check, CheckInput } from "../check";
import { gatherByColumn } from "../gatherByColumn";
import { otherDenominator } from "../otherDenominators";
import { rowFinding } from "../rowFinding";
import { typedPercentages } from "../typedPercentages";
import type { PercentRole, TypedPercentage } from "../typedPercentages";

const id = "typedPercentageDisagrees";

/** Up to here a difference comes from figures with hidden decimals or from cutting instead of rounding (seen in real tables). */
const slightDifference = 0.1;

/** A percentage typed by hand that does not follow from the figures of its row. */
export const typedPercentageDisagrees: Check = {
  id,
  validate: (input) =>
    (["vsSamePeriod", "vsPlan"] as const).flatMap((role) => validateColumn(input, role)),
};

function validateColumn(input: CheckInput, role: PercentRole): readonly Finding[] {
  const { table } = input.assessed.calculated;
  const typed = typedPercentages(input, role);
  const changes = [isGrowth, differenceFrom(role)].filter((isChange) =>
    isColumnOf(typed, isChange),
  );
  const disagreeing = typed.filter(
    (one) => !agrees(one) && !changes.some((isChange) => isChange(one)),
  );
  const own = disagreeing.filter((one) => otherDenominator(input, role, one) === null);
  // In a column of another division those that hardly differ from the right one are told with the others.
  const isOfOther = (disagreeing.length - own.length) * 2 > typed.length;
  const wrong = isOfOther ? own.filter((one) => !isSlight(one)) : own;
  return gatherByColumn(
    wrong.map((one) => disagreement(table, role, one)),
    () => typed.length,
  );
}

function agrees({ difference, tolerance }: TypedPercentage): boolean {
  return difference <= tolerance;
}

function isSlight({ difference }: TypedPercentage): boolean {
  return difference <= slightDifference + 1e-9;
}

/**
 * The reading reports a column of growth; here it only must not be taken for wrong ratios. Two coincidences are unlikely; a column that
 * states growth does so throughout.
 */
function isColumnOf(
  typed: readonly TypedPercentage[],
  isChange: (one: TypedPercentage) => boolean,
): boolean {
  const count = typed.filter((one) => isChange(one) && !agrees(one)).length;
  return count >= 2 && count * 2 > typed.length;
}

/** "Tăng, giảm so với cùng kỳ" in the unit of the row: 350 triệu đồng more, or points of a rate. */
function differenceFrom(role: PercentRole): (one: TypedPercentage) => boolean {
  const base = role === "vsPlan" ? "plan" : "samePeriod";
  return ({ source: { figures }, typed }) => {
    const [actual, before] = [figureNumber(figures.actual), figureNumber(figures[base])];
    return actual !== null && before !== null && Math.abs(actual - before - typed) < 1e-6;
  };
}

function isGrowth({ typed, exact, tolerance }: TypedPercentage): boolean {
  return Math.abs(exact - 100 - typed) <= tolerance;
}

function disagreement(table: IndicatorTable, role: PercentRole, one: TypedPercentage): Finding {
  const slight = isSlight(one) ? { form: "slight" } : {};
  return rowFinding(table, one.source, {
    check: id,
    severity: isSlight(one) ? "info" : "warning",
    role,
    details: { typed: one.typed, expected: one.shown, ...slight },
  });
}
