import type { Figure } from "../model/figure";
import { figureNumber } from "../model/figure";
import { withoutMark } from "./markedFormat";
import { isPlainFormat, isTextFormat } from "./sheetCells";

/** Percentages show two decimals and no % sign: the heading says (%). */
export const percentFormat = "0.00";

/** Whole numbers with thousands separators. */
export const wholeFormat = "#,##0";

/** What remains of a plan shown with %. */
const percentOfPlanFormat = "0.00%";

/** From here on a whole number is easier to read with separators. */
const largeNumber = 1000;

/** The format for a number in a cell where nobody has chosen one. */
export function usualFormat(numbers: readonly number[]): string {
  const areWhole = numbers.every(Number.isInteger);
  const isLarge = numbers.some((number) => Math.abs(number) >= largeNumber);
  return areWhole && isLarge ? wholeFormat : "General";
}

function isChosen(format: string): boolean {
  return !isPlainFormat(format) && !isTextFormat(format);
}

/** What the format of a remaining cell follows from: the figures, and the formats of plan, actual and the cell itself. */
export interface RemainingLook {
  readonly plan: Figure;
  readonly actual: Figure;
  readonly planFormat: string;
  readonly actualFormat: string;
  readonly ownFormat: string;
}

function isPercentFormat(format: string): boolean {
  return format.includes("%");
}

/** The remaining looks like the plan, with % where the plan has it; a format without decimals is passed over where it would round the difference away. */
export function remainingFormat(look: RemainingLook): string {
  const isPercent = look.plan.kind === "number" && look.plan.shownAsPercent === true;
  const numbers = [look.plan, look.actual].flatMap((figure) => figureNumber(figure) ?? []);
  const needsDecimals = !numbers.every(Number.isInteger);
  const shows = (format: string): boolean =>
    isPercentFormat(format) === isPercent && (!needsDecimals || format.includes("."));
  // wholeFormat in the cell itself may come from an earlier run on other figures, so it proves no choice.
  const own = look.ownFormat === wholeFormat ? [] : [look.ownFormat];
  return (
    [look.planFormat, look.actualFormat, ...own]
      .map(withoutMark)
      .find((format) => isChosen(format) && shows(format)) ??
    (isPercent ? percentOfPlanFormat : usualFormat(numbers))
  );
}
