import type Big from "big.js";
import type { ComputedValue } from "../model/calculatedTable";
import type { Figure } from "../model/figure";
import { figureNumber } from "../model/figure";
import type { Direction } from "../model/indicatorTable";
import { exactDecimal, roundHalfAway } from "./rounding";

/** Shown in "còn phải thực hiện" when nothing remains. */
export const nothingRemains = "-";

/** Percentages are shown with so many decimals. */
const percentDecimals = 2;

/** A difference is exact to so many decimals; beyond lies only the binary noise of large figures, which the formula cuts off as well. */
const differenceDecimals = 6;

/** part / whole × 100, to 30 digits; null unless both are numbers and the whole is above zero. */
export function exactPercent(part: Figure, whole: Figure): Big | null {
  const numerator = figureNumber(part);
  const denominator = figureNumber(whole);
  if (numerator === null || denominator === null || denominator <= 0) return null;
  return exactDecimal(numerator).times(100).div(exactDecimal(denominator));
}

/** A percentage as it is shown. */
export function shownPercent(percent: Big | null): number | null {
  return percent === null ? null : roundHalfAway(percent, percentDecimals);
}

/** A word that says something ("Duy trì"); a single character such as "-" or "x" is only a mark. */
function isTellingWord(figure: Figure): figure is Extract<Figure, { kind: "word" }> {
  return figure.kind === "word" && figure.text.trim().length > 1;
}

/** What a percentage column shows: the percentage, or the actual's word where both figures are words. */
export function calculatePercentage(actual: Figure, base: Figure): ComputedValue {
  if (isTellingWord(actual) && isTellingWord(base)) return actual.text;
  return shownPercent(exactPercent(actual, base));
}

/** What "còn phải thực hiện" shows, whichever way the row is judged: plan − actual (7=2-4), or "-" when nothing remains; null without both figures. */
export function calculateRemaining(plan: Figure, actual: Figure): ComputedValue {
  const planned = figureNumber(plan);
  const done = figureNumber(actual);
  if (planned === null || done === null) return null;
  const difference = roundHalfAway(
    exactDecimal(planned).minus(exactDecimal(done)),
    differenceDecimals,
  );
  return difference > 0 ? difference : nothingRemains;
}

/**
 * How far the plan is reached, in percent and unrounded: actual/plan × 100, or plan/actual × 100 where lower is better
 * (a ceiling of 0 that was passed gives 0 %). Null where it cannot be computed.
 */
export function calculateAttainment(
  plan: Figure,
  actual: Figure,
  direction: Direction,
): Big | null {
  switch (direction) {
    case "higher":
      return exactPercent(actual, plan);
    case "lower": {
      const planned = figureNumber(plan);
      return planned === null || planned < 0 ? null : exactPercent(plan, actual);
    }
  }
}
