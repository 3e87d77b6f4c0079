import { figureNumber } from "../model/figure";
import type { TableRow } from "../model/indicatorTable";
import type { CheckInput } from "./check";
import { figureCells } from "./figureCells";
import type { FigureCell } from "./figureCells";
import { typedTolerance } from "./typedPrecision";

/** The columns of percentages. */
export type PercentRole = "vsSamePeriod" | "vsPlan";

/** A percentage typed by hand beside the one its row gives. */
export interface TypedPercentage {
  readonly source: TableRow;
  readonly typed: number;
  /** As Tính lại would show it. */
  readonly shown: number;
  readonly exact: number;
  readonly difference: number;
  readonly tolerance: number;
}

/** The typed percentages of a column that can be recomputed; formulas are not typed, and without figures there is nothing to compare. */
export function typedPercentages(input: CheckInput, role: PercentRole): readonly TypedPercentage[] {
  return figureCells(input, [role]).flatMap((cell) => {
    const compared = comparePercentage(cell, role);
    return compared === null ? [] : [compared];
  });
}

function comparePercentage(figureCell: FigureCell, role: PercentRole): TypedPercentage | null {
  const { calculated, cell, figure } = figureCell;
  const shown = calculated.computed[role];
  const value = figureNumber(figure);
  const exact = exactPercentage(calculated.source, role);
  if (cell.formula !== null || typeof shown !== "number") return null;
  if (value === null || exact === null) return null;
  const typed = asPercent(value, exact, cell.numberFormat);
  return {
    source: calculated.source,
    typed,
    shown,
    exact,
    difference: Math.abs(exact - typed),
    tolerance: typedTolerance(typed, cell),
  };
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
