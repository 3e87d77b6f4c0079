import type { ComputedValue } from "../model/calculatedTable";
import type { Figure } from "../model/figure";
import { figureNumber } from "../model/figure";
import type { Direction } from "../model/indicatorTable";
import { exactPercent } from "./exactPercent";
import { quickPercent } from "./quickPercent";
import { exactDecimal, roundHalfAway, roundText } from "./rounding";
import { inWholeUnits } from "./wholeUnits";

/** Shown in "còn phải thực hiện" when nothing remains. */
export const nothingRemains = "-";

/** Percentages are shown with so many decimals. */
const percentDecimals = 2;

/** A difference is exact to so many decimals; beyond lies only the binary noise of large figures, which the formula cuts off as well. */
const differenceDecimals = 6;

/** Two figures to be divided. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

/** The figures as a ratio; null unless both are numbers and the whole is above zero. */
function ratioOf(part: Figure, whole: Figure): Ratio | null {
  const numerator = figureNumber(part);
  const denominator = figureNumber(whole);
  if (numerator === null || denominator === null || denominator <= 0) return null;
  return { part: numerator, whole: denominator };
}

/** part / whole in percent as it is shown. */
export function shownPercent(ratio: Ratio | null): number | null {
  if (ratio === null) return null;
  const { part, whole } = ratio;
  return quickPercent(part, whole) ?? roundText(exactPercent(part, whole), percentDecimals);
}

/** A word that says something ("Duy trì"); a single character such as "-" or "x" is only a mark. */
function isTellingWord(figure: Figure): figure is Extract<Figure, { kind: "word" }> {
  return figure.kind === "word" && figure.text.trim().length > 1;
}

/** What a percentage column shows: the percentage, or the actual's word where both figures are words. */
export function calculatePercentage(actual: Figure, base: Figure): ComputedValue {
  if (isTellingWord(actual) && isTellingWord(base)) return actual.text;
  return shownPercent(ratioOf(actual, base));
}

function differenceOf(planned: number, done: number): number {
  const units = inWholeUnits(planned, done);
  if (units !== null) return (units.one - units.other) / units.scale;
  return roundHalfAway(exactDecimal(planned).minus(exactDecimal(done)), differenceDecimals);
}

/** What "còn phải thực hiện" shows, whichever way the row is judged: plan − actual (7=2-4), or "-" when nothing remains; null without both figures. */
export function calculateRemaining(plan: Figure, actual: Figure): ComputedValue {
  const planned = figureNumber(plan);
  const done = figureNumber(actual);
  if (planned === null || done === null) return null;
  const difference = differenceOf(planned, done);
  return difference > 0 ? difference : nothingRemains;
}

/**
 * What tells how far the plan is reached: actual/plan, or plan/actual where lower is better (a ceiling of 0 that was passed gives 0 %).
 * Null where it cannot be computed.
 */
export function attainmentRatio(plan: Figure, actual: Figure, direction: Direction): Ratio | null {
  switch (direction) {
    case "higher":
      return ratioOf(actual, plan);
    case "lower": {
      const planned = figureNumber(plan);
      return planned === null || planned < 0 ? null : ratioOf(plan, actual);
    }
  }
}
