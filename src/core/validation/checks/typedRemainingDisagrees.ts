import type { CalculatedRow } from "../../model/calculatedTable";
import { figureNumber, type Figure } from "../../model/figure";
import type { Check } from "../check";
import { gatherByColumn } from "../gatherByColumn";
import { cellOf, judgeFigures } from "../judgeFigures";
import { overwrittenFormulas } from "../overwrittenFormulas";
import { rowFinding } from "../rowFinding";
import type { SheetCell } from "../sheetCell";
import { typedTolerance } from "../typedPrecision";

const id = "typedRemainingDisagrees";

/** A remainder typed by hand that is not plan − actual. A dash or 0 for a plan that is reached is as good as the exact difference. */
export const typedRemainingDisagrees: Check = {
  id,
  validate: (input) => {
    const { table } = input.assessed.calculated;
    const overwritten = overwrittenFormulas(input, "remaining");
    const findings = judgeFigures(input, ["remaining"], (figure, row, role) => {
      if (overwritten.has(row)) return null;
      const details = disagreement(figure, row, cellOf(input, row, role));
      if (details === null) return null;
      const finding = { check: id, severity: "warning", role: "remaining", details } as const;
      return rowFinding(table, row.source, finding);
    });
    const countTyped = (): number =>
      judgeFigures(input, ["remaining"], ({ kind }) => (kind === "number" ? true : null)).length;
    return gatherByColumn(findings, countTyped);
  },
};

type Details = Readonly<Record<string, string | number>>;

function disagreement(figure: Figure, calculated: CalculatedRow, cell: SheetCell): Details | null {
  const { remaining } = calculated.computed;
  if (cell.formula !== null || remaining === null) return null;
  if (figure.kind === "word") return dashDisagreement(figure.text, remaining);
  const typed = figureNumber(figure);
  if (typed === null || isDifference(typed, calculated, typedTolerance(typed, cell))) return null;
  if (typeof remaining === "number")
    return { typed, expected: remaining, ...otherDifference(typed, calculated) };
  return typed === 0 ? null : { typed, form: "nothingLeft" };
}

/** What was taken away instead: the plan from the actual, or last year's figure from the plan. */
function otherDifference(typed: number, { source: { figures } }: CalculatedRow): Details {
  const [plan, same, actual] = [figures.plan, figures.samePeriod, figures.actual].map(figureNumber);
  const is = (from: number | null | undefined, less: number | null | undefined): boolean =>
    from != null && less != null && from !== less && Math.abs(from - less - typed) < 1e-6;
  if (is(actual, plan)) return { form: "turned" };
  return is(plan, same) ? { form: "ofSamePeriod" } : {};
}

function dashDisagreement(text: string, remaining: number | string): Details | null {
  const isDash = /^\s*[-–—]\s*$/.test(text);
  if (!isDash || typeof remaining !== "number") return null;
  return { typed: "“-”", expected: remaining };
}

/** plan − actual is never wrong, also where it is negative or lower is better. */
function isDifference(typed: number, { source }: CalculatedRow, tolerance: number): boolean {
  const plan = figureNumber(source.figures.plan);
  const actual = figureNumber(source.figures.actual);
  if (plan === null || actual === null) return false;
  return Math.abs(plan - actual - typed) <= tolerance;
}
