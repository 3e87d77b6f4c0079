import { figureRolesOf, type FigureColumnMap } from "./figureColumnMap";
import type { FigureRole } from "../model/columnRole";
import type { Figure } from "../model/figure";
import type { NumberExplanation } from "../model/readingExplanation";
import { findNotes } from "./findNotes";
import { textFigure } from "./openFigures";
import { readOpenRow, rowReadings, type FigureRow, type OpenRow } from "./openRow";
import { refuseMixedPercent } from "./refuseMixedPercent";
import { settleNumbers, type RowDecisions } from "./settleNumbers";
import { settleRow, type RowChoices } from "./settleRow";
import type { SheetGrid } from "./sheetGrid";
import { findStyles } from "./stylePreference";
import { countRow, emptyHabits, findHabits } from "./tableHabits";

export type RowFigures = Readonly<Record<FigureRole, Figure>>;

/** The figures of the rows, one by one, and why each that could be read in several ways was read as it was. */
export interface ReadFigures {
  readonly figures: readonly RowFigures[];
  readonly explanations: readonly NumberExplanation[];
}

const undecided: RowDecisions = new Map();

function closeFigure({ cells }: OpenRow, role: FigureRole, decisions: RowDecisions): Figure {
  const { figure, text, readings, behind } = cells[role];
  if (figure !== null) return figure;
  const value = decisions.get(role)?.value ?? null;
  if (value !== null) return textFigure(value, behind);
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

/** A row with figures that are open until the whole table is seen; of a long table no other row is kept. */
interface WaitingRow {
  readonly index: number;
  readonly row: OpenRow;
  readonly choices: RowChoices;
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
  const isNote = findNotes(
    grid,
    rows,
    roles.map(([, column]) => column),
  );
  const figureColumns = { roles, statesGrowth: isGrowth, isNote };
  const habits = emptyHabits();
  const figures = new Array<RowFigures>(rows.length);
  const waiting: WaitingRow[] = [];
  for (const [index, source] of rows.entries()) {
    const row = readOpenRow(grid, figureColumns, source);
    const choices = row.open.length > 0 ? settleRow(rowReadings(row), isGrowth) : null;
    countRow(habits, row, choices);
    if (choices === null) figures[index] = refuseMixedPercent(closeRow(row, undecided));
    else waiting.push({ index, row, choices });
  }
  const styles = findStyles(findHabits(habits));
  const explanations: NumberExplanation[] = [];
  for (const { index, row, choices } of waiting) {
    const decisions = settleNumbers(row, { choices, styles, isGrowth });
    for (const each of explainRow(row, columns, decisions)) explanations.push(each);
    figures[index] = refuseMixedPercent(closeRow(row, decisions));
  }
  return { figures, explanations };
}
