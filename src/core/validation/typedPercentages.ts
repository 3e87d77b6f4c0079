import { figureNumber } from "../model/figure";
import type { TableRow } from "../model/indicatorTable";
import type { CheckInput } from "./check";
import { cellOf, judgeFigures } from "./judgeFigures";
import { oncePerInput } from "./oncePerInput";
import { overwrittenFormulas } from "./overwrittenFormulas";
import { referencedRows } from "./referencedRows";
import type { SheetCell } from "./sheetCell";
import { typedTolerance } from "./typedPrecision";

/** The columns of percentages. */
export type PercentRole = "vsSamePeriod" | "vsPlan";

/** A percentage of the sheet beside the one its row gives. */
export interface TypedPercentage {
  readonly source: TableRow;
  readonly typed: number;
  /** As Tính lại would show it. */
  readonly shown: number;
  readonly exact: number;
  readonly difference: number;
  readonly tolerance: number;
  /** Whether a formula of its row has worked it out. */
  readonly isFormula: boolean;
}

/**
 * The percentages of a column that can be recomputed: those typed, and those formulas of their own row give. Without figures there is
 * nothing to compare; formulas that look elsewhere and numbers typed over formulas are told by checks of their own.
 */
export function statedPercentages(
  input: CheckInput,
  role: PercentRole,
): readonly TypedPercentage[] {
  return percentagesOf[role](input);
}

const percentagesOf = {
  vsPlan: oncePerInput((input) => findPercentages(input, "vsPlan")),
  vsSamePeriod: oncePerInput((input) => findPercentages(input, "vsSamePeriod")),
} as const;

function findPercentages(input: CheckInput, role: PercentRole): readonly TypedPercentage[] {
  const overwritten = overwrittenFormulas(input, role);
  return judgeFigures(input, [role], (figure, row) => {
    const exact = exactPercentage(row.source, role);
    const value = figureNumber(figure);
    if (value === null || exact === null || overwritten.has(row)) return null;
    const shown = row.computed[role];
    const cell = cellOf(input, row, role);
    if (looksElsewhere(cell, row.source) || typeof shown !== "number") return null;
    const isFormula = cell.formula !== null;
    return { source: row.source, shown, exact, isFormula, ...compare(value, exact, cell) };
  });
}

/** The percentages of a column that were typed by hand. */
export function typedPercentages(input: CheckInput, role: PercentRole): readonly TypedPercentage[] {
  return statedPercentages(input, role).filter(({ isFormula }) => !isFormula);
}

function looksElsewhere({ formula }: SheetCell, { row }: TableRow): boolean {
  return formula !== null && referencedRows(formula).some((target) => target !== row);
}

function compare(
  value: number,
  exact: number,
  cell: SheetCell,
): Pick<TypedPercentage, "typed" | "difference" | "tolerance"> {
  const typed = asPercent(value, exact, cell.numberFormat);
  return { typed, difference: Math.abs(exact - typed), tolerance: typedTolerance(typed, cell) };
}

function exactPercentage({ figures }: TableRow, role: PercentRole): number | null {
  const actual = figureNumber(figures.actual);
  const base = figureNumber(role === "vsPlan" ? figures.plan : figures.samePeriod);
  return actual === null || base === null || base === 0 ? null : (actual * 100) / base;
}

/** A cell with a % format holds 0,5542 and shows 55,42 %; whichever of the two lies nearer is meant. */
function asPercent(value: number, exact: number, numberFormat: string): number {
  const scaled = value * 100;
  const isScaled = numberFormat.includes("%") && Math.abs(scaled - exact) < Math.abs(value - exact);
  return isScaled ? Number(scaled.toFixed(8)) : value;
}
