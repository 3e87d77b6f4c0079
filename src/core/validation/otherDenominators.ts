import { columnLetters } from "../model/address";
import type { CellValue } from "../model/cell";
import { figureNumber } from "../model/figure";
import type { TableRow } from "../model/indicatorTable";
import type { CheckInput } from "./check";
import { oncePerInput } from "./oncePerInput";
import { sheetCell } from "./sheetCell";
import type { PercentRole, TypedPercentage } from "./typedPercentages";

/** What a percentage was divided by instead of the plan or the same period (`of…`), or what was divided instead of the actual (`byColumn`). */
export interface OtherDenominator {
  readonly form: "ofPlan" | "ofSamePeriod" | "ofColumn" | "byColumn" | "swapped" | "swappedLower";
  readonly column?: string;
}

interface Ratio extends OtherDenominator {
  /** False for a column without any role. */
  readonly isRead?: boolean;
  readonly of: number | null;
  readonly to: number | null;
}

/** Nothing closer than this is taken for another division: it may be the right one, rounded. */
const slightDifference = 0.1;
/** A formula shows all its digits. */
const formulaTolerance = 0.006;
/** In a column that is not read a figure may fit by chance; so near it hardly does. */
const nearlySure = 0.051;

/** The other division the percentage comes from; null where it is right, or no other one fits. */
export function otherDenominator(
  input: CheckInput,
  role: PercentRole,
  stated: TypedPercentage,
): OtherDenominator | null {
  if (stated.difference <= Math.max(slightDifference, stated.tolerance)) return null;
  const tolerance = stated.isFormula ? formulaTolerance : stated.tolerance;
  const ratio = ratios(input, role, stated.source).find(
    ({ of, to, isRead }) =>
      of !== null &&
      to !== null &&
      (isRead !== false || tolerance <= nearlySure) &&
      isRatio(stated.typed, { of, to, tolerance }),
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
  input: CheckInput,
  role: PercentRole,
  { figures, row, direction }: TableRow,
): readonly Ratio[] {
  const actual = figureNumber(figures.actual);
  const [plan, same] = [figureNumber(figures.plan), figureNumber(figures.samePeriod)];
  const [own, other, form] =
    role === "vsPlan" ? ([plan, same, "ofSamePeriod"] as const) : ([same, plan, "ofPlan"] as const);
  const others = otherColumns(input).map(({ column, isRead }) => {
    const { value } = sheetCell(input.snapshot, row, column);
    return { column: columnLetters(column), isRead, value: numberOf(value) };
  });
  const isLower = direction === "lower" && role === "vsPlan";
  return [
    { form, of: actual, to: other },
    ...others.map(({ value, ...at }): Ratio => ({
      ...at,
      form: "ofColumn",
      of: actual,
      to: value,
    })),
    { form: isLower ? "swappedLower" : "swapped", of: own, to: actual },
    ...otherNumerators(input, role).map((column): Ratio => ({
      form: "byColumn",
      column,
      of: other,
      to: own,
    })),
    ...others.map(({ value, ...at }): Ratio => ({ ...at, form: "byColumn", of: value, to: own })),
  ];
}

/** Last year's figure divided by the plan, or the plan by last year's. */
function otherNumerators({ assessed }: CheckInput, role: PercentRole): readonly string[] {
  const { plan, samePeriod } = assessed.calculated.table.columns;
  const column = role === "vsPlan" ? samePeriod : plan;
  return column === undefined ? [] : [columnLetters(column)];
}

/** Columns of the table that no role has: further plans first, then months, estimates, the whole last year. */
const otherColumns = oncePerInput(({ assessed }: CheckInput) => {
  const { columns, otherPlanColumns, area } = assessed.calculated.table;
  const known = new Set([...Object.values(columns), ...otherPlanColumns]);
  const all = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  return [
    ...otherPlanColumns.map((column) => ({ column, isRead: true })),
    ...all.filter((column) => !known.has(column)).map((column) => ({ column, isRead: false })),
  ];
});

/** A column that is not read has its figures as they stand; a text is taken in the legal Vietnamese writing. */
function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || !/^\s*\d[\d.,]*\s*$/.test(value)) return null;
  const number = Number(value.replace(/\./g, "").replace(",", "."));
  return Number.isNaN(number) ? null : number;
}
