import { figureRolesOf, type FigureColumnMap } from "./figureColumnMap";
import type { FigureRole } from "../model/columnRole";
import type { Figure } from "../model/figure";
import type { Finding } from "../model/finding";
import type { NumberExplanation } from "../model/readingExplanation";
import { readOpenRow, rowReadings, type FigureRow, type OpenRow } from "./openRow";
import { refuseMixedPercent } from "./refuseMixedPercent";
import { settleNumbers, type RowDecisions } from "./settleNumbers";
import { settleRow, type RowChoice } from "./settleRow";
import type { SheetGrid } from "./sheetGrid";
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
  row: OpenRow,
  columns: FigureColumnMap,
  decisions: RowDecisions,
): readonly NumberExplanation[] {
  return row.open.flatMap((role) => {
    const decision = decisions.get(role);
    const column = columns[role];
    if (decision === undefined || column === undefined) return [];
    const { text, readings } = row.cells[role];
    return [
      {
        cell: { row: row.source.row, column },
        role,
        indicator: row.source.no,
        text,
        readings: readings.map(({ value }) => value),
        ...decision,
      },
    ];
  });
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
  const choices = new Map<OpenRow, readonly RowChoice[]>();
  for (const row of openRows) {
    if (row.open.length > 0) choices.set(row, settleRow(rowReadings(row), isGrowth));
  }
  const habits = findHabits(openRows, choices);
  const explanations: NumberExplanation[] = [];
  const figures = openRows.map((row) => {
    const left = choices.get(row);
    if (left === undefined) return refuseMixedPercent(closeRow(row, undecided));
    const decisions = settleNumbers(row, { choices: left, habits, isGrowth });
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

/** A finding for each figure that could not be settled. */
export function validateFigures(
  columns: FigureColumnMap,
  rows: readonly (FigureRow & { readonly figures: RowFigures })[],
): readonly Finding[] {
  const roles = figureRolesOf(columns);
  return rows.flatMap((row) =>
    roles.flatMap(([role, column]) => {
      const figure = row.figures[role];
      if (figure.kind !== "ambiguous") return [];
      const [first = 0, second = 0] = figure.readings;
      const isOpen = figure.doubt === undefined;
      return [
        {
          check: doubtChecks[figure.doubt ?? "readings"],
          severity: "warning" as const,
          cell: { row: row.row, column },
          indicator: row.no,
          // Each of the readings is as likely as the others.
          ...(isOpen ? { confidence: 1 / figure.readings.length } : {}),
          details: { text: figure.text, first, second },
        },
      ];
    }),
  );
}
