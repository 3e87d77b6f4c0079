import { figureRolesOf, type FigureColumnMap } from "./figureColumnMap";
import type { FigureRole } from "../model/columnRole";
import type { Figure } from "../model/figure";
import type { Finding } from "../model/finding";
import type { NumberExplanation } from "../model/readingExplanation";
import { readOpenRow, rowReadings, type FigureRow, type OpenRow } from "./openRow";
import { refuseMixedPercent } from "./refuseMixedPercent";
import { settleNumbers, type RowDecisions } from "./settleNumbers";
import { settleRow } from "./settleRow";
import type { SheetGrid } from "./sheetGrid";
import { findStyles } from "./stylePreference";
import { findHabits } from "./tableHabits";

export type { FigureRow };

export type RowFigures = Readonly<Record<FigureRole, Figure>>;

/** The figures of the rows, one by one, and why each that could be read in several ways was read as it was. */
export interface ReadFigures {
  readonly figures: readonly RowFigures[];
  readonly explanations: readonly NumberExplanation[];
}

const undecided: RowDecisions = new Map();

function closeFigure({ cells }: OpenRow, role: FigureRole, decisions: RowDecisions): Figure {
  const { figure, text, readings } = cells[role];
  if (figure !== null) return figure;
  const value = decisions.get(role)?.value ?? null;
  if (value !== null) return { kind: "number", value, storedAs: "text" };
  return { kind: "ambiguous", text, readings: readings.map((reading) => reading.value) };
}

function closeRow(row: OpenRow, decisions: RowDecisions): RowFigures {
  return {
    plan: closeFigure(row, "plan", decisions),
    samePeriod: closeFigure(row, "samePeriod", decisions),
    actual: closeFigure(row, "actual", decisions),
    vsSamePeriod: closeFigure(row, "vsSamePeriod", decisions),
    vsPlan: closeFigure(row, "vsPlan", decisions),
    remaining: closeFigure(row, "remaining", decisions),
  };
}

function explainRow(
  { source, open, cells }: OpenRow,
  columns: FigureColumnMap,
  decisions: RowDecisions,
): readonly NumberExplanation[] {
  const explained: NumberExplanation[] = [];
  for (const role of open) {
    const decision = decisions.get(role);
    const column = columns[role];
    if (decision === undefined || column === undefined) continue;
    const { text, readings } = cells[role];
    const { value, confidence, reason } = decision;
    explained.push({
      cell: { row: source.row, column },
      role,
      indicator: source.no,
      text,
      readings: readings.map((reading) => reading.value),
      value,
      confidence,
      reason,
    });
  }
  return explained;
}

/**
 * The figures of every row. A text with several readings is settled by the row's own arithmetic, then by how its column
 * writes numbers, then by the legal convention; what is left stays ambiguous.
 */
export function readFigures(
  grid: SheetGrid,
  columns: FigureColumnMap & { readonly isGrowth: boolean },
  rows: readonly FigureRow[],
): ReadFigures {
  const { isGrowth } = columns;
  const roles = figureRolesOf(columns);
  const openRows = rows.map((row) => readOpenRow(grid, roles, row));
  const choices = openRows.map((row) =>
    row.open.length > 0 ? settleRow(rowReadings(row), isGrowth) : null,
  );
  const styles = findStyles(findHabits(openRows, choices));
  const explanations: NumberExplanation[] = [];
  const figures = openRows.map((row, index) => {
    const left = choices[index] ?? null;
    if (left === null) return refuseMixedPercent(closeRow(row, undecided));
    const decisions = settleNumbers(row, { choices: left, styles, isGrowth });
    explanations.push(...explainRow(row, columns, decisions));
    return refuseMixedPercent(closeRow(row, decisions));
  });
  return { figures, explanations };
}

const doubtChecks = {
  readings: "ambiguousNumber",
  date: "dateForNumber",
  mixedPercent: "mixedPercent",
} as const;

function doubtOf(row: FigureRow, column: number, figure: Figure): Finding | null {
  if (figure.kind !== "ambiguous") return null;
  const { text, readings, doubt } = figure;
  const [first = 0, second = 0] = readings;
  return {
    check: doubtChecks[doubt ?? "readings"],
    severity: "warning",
    cell: { row: row.row, column },
    indicator: row.no,
    // Each of the readings is as likely as the others.
    ...(doubt === undefined ? { confidence: 1 / readings.length } : {}),
    details: { text, first, second },
  };
}

/** A finding for each figure that could not be settled. */
export function validateFigures(
  columns: FigureColumnMap,
  rows: readonly (FigureRow & { readonly figures: RowFigures })[],
): readonly Finding[] {
  const roles = figureRolesOf(columns);
  const findings: Finding[] = [];
  for (const row of rows) {
    for (const [role, column] of roles) {
      const finding = doubtOf(row, column, row.figures[role]);
      if (finding !== null) findings.push(finding);
    }
  }
  return findings;
}
