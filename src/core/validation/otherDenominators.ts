import { columnLetters } from "../model/address";
import type { CellValue } from "../model/cell";
import { figureNumber } from "../model/figure";
import type { TableRow } from "../model/indicatorTable";
import type { CheckInput } from "./check";
import { sheetCell } from "./sheetCell";
import type { PercentRole, TypedPercentage } from "./typedPercentages";

/** What a percentage was divided by instead of the plan or the same period. */
export interface OtherDenominator {
  readonly form: "ofPlan" | "ofSamePeriod" | "ofColumn" | "swapped" | "swappedLower";
  readonly column?: string;
}

interface Ratio extends OtherDenominator {
  readonly of: number | null;
  readonly to: number | null;
}

/** Nothing closer than this is taken for another division: it may be the right one, rounded. */
const slightDifference = 0.1;
/** A formula shows all its digits. */
const formulaTolerance = 0.006;

/** The other division the percentage comes from; null where it is right, or no other one fits. */
export function otherDenominator(
  input: CheckInput,
  role: PercentRole,
  stated: TypedPercentage,
): OtherDenominator | null {
  if (stated.difference <= Math.max(slightDifference, stated.tolerance)) return null;
  const tolerance = stated.isFormula ? formulaTolerance : stated.tolerance;
  const ratio = ratios(input, role, stated.source).find(
    ({ of, to }) => of !== null && to !== null && isRatio(stated.typed, { of, to, tolerance }),
  );
  if (ratio === undefined) return null;
  const { form, column } = ratio;
  return column === undefined ? { form } : { form, column };
}

function isRatio(
  typed: number,
  { of, to, tolerance }: { readonly of: number; readonly to: number; readonly tolerance: number },
): boolean {
  if (to === 0 || of === 0) return false;
  const percent = (of * 100) / to;
  return [typed, typed * 100].some((value) => Math.abs(value - percent) <= tolerance);
}

function ratios(
  { assessed, snapshot }: CheckInput,
  role: PercentRole,
  { figures, row, direction }: TableRow,
): readonly Ratio[] {
  const actual = figureNumber(figures.actual);
  const [plan, same] = [figureNumber(figures.plan), figureNumber(figures.samePeriod)];
  const [own, other, form] =
    role === "vsPlan" ? ([plan, same, "ofSamePeriod"] as const) : ([same, plan, "ofPlan"] as const);
  const columns = assessed.calculated.table.otherPlanColumns.map((column): Ratio => {
    const { value } = sheetCell(snapshot, row, column);
    return { form: "ofColumn", column: columnLetters(column), of: actual, to: numberOf(value) };
  });
  const isLower = direction === "lower" && role === "vsPlan";
  return [
    { form, of: actual, to: other },
    ...columns,
    { form: isLower ? "swappedLower" : "swapped", of: own, to: actual },
  ];
}

/** A column that is not read has its figures as they stand; a text is taken in the legal Vietnamese writing. */
function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || !/^\s*\d[\d.,]*\s*$/.test(value)) return null;
  const number = Number(value.replace(/\./g, "").replace(",", "."));
  return Number.isNaN(number) ? null : number;
}
