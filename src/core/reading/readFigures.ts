import type { NumberExplanation } from "../model/readingExplanation";
import { closeRow, type RowFigures } from "./closeRow";
import { explainRow } from "./explainRow";
import { figureRolesOf, type FigureColumnMap } from "./figureColumnMap";
import { findNotes } from "./findNotes";
import type { FigureColumn } from "./openFigures";
import { readOpenRow, rowReadings, type FigureRow, type OpenRow } from "./openRow";
import { refuseMixedPercent } from "./refuseMixedPercent";
import { nothingDecided, settleNumbers, type RowDecisions } from "./settleNumbers";
import { settleRow } from "./settleRow";
import type { SheetGrid } from "./sheetGrid";
import { findStyles, type TableStyles } from "./stylePreference";
import { countRow, emptyHabits, findHabits } from "./tableHabits";

/** The figures of the rows, one by one, and why each that could be read in several ways was read as it was. */
export interface ReadFigures {
  readonly figures: readonly RowFigures[];
  /** Found when they are first asked for: a long table has more of them than rows, and most who read it want none. */
  readonly explanations: readonly NumberExplanation[];
}

type FigureColumns = FigureColumnMap & { readonly isGrowth: boolean };

function figureColumnsOf(
  grid: SheetGrid,
  columns: FigureColumns,
  rows: readonly FigureRow[],
): readonly FigureColumn[] {
  const roles = figureRolesOf(columns);
  const isNote = findNotes(
    grid,
    rows,
    roles.map(([, column]) => column),
  );
  return roles.map(([role, column]) => {
    const isGrowth = columns.isGrowth && role === "vsSamePeriod";
    return { role, column, isGrowth, isNote };
  });
}

/** What is found before any open figure is settled: the rows without one, which others are waiting, and how the table writes. */
interface FirstPass {
  readonly figures: RowFigures[];
  /** Their places among the rows: of a long table nothing else is kept of them, they are read again. */
  readonly waiting: readonly number[];
  readonly styles: TableStyles;
}

/** Reads a row as it stands. */
type ReadRow = (source: FigureRow) => OpenRow;

function readOnce(rows: readonly FigureRow[], readRow: ReadRow, isGrowth: boolean): FirstPass {
  const habits = emptyHabits();
  const figures = new Array<RowFigures>(rows.length);
  const waiting: number[] = [];
  rows.forEach((source, index) => {
    const row = readRow(source);
    const choices = row.open.length > 0 ? settleRow(rowReadings(row), isGrowth) : null;
    countRow(habits, row, choices);
    if (choices === null) figures[index] = refuseMixedPercent(closeRow(row, nothingDecided));
    else waiting.push(index);
  });
  return { figures, waiting, styles: findStyles(findHabits(habits)) };
}

/**
 * The figures of every row. A text with several readings is settled by the row's own arithmetic, then by how its column
 * writes numbers, then by the legal convention; what is left stays ambiguous.
 */
export function readFigures(
  grid: SheetGrid,
  columns: FigureColumns,
  rows: readonly FigureRow[],
): ReadFigures {
  const { isGrowth } = columns;
  const figureColumns = figureColumnsOf(grid, columns, rows);
  const readRow: ReadRow = (source) => readOpenRow(grid, figureColumns, source);
  const { figures, waiting, styles } = readOnce(rows, readRow, isGrowth);
  const settle = (index: number): { row: OpenRow; decisions: RowDecisions } | null => {
    const source = rows[index];
    if (source === undefined) return null;
    const row = readRow(source);
    const choices = settleRow(rowReadings(row), isGrowth);
    return { row, decisions: settleNumbers(row, { choices, styles, isGrowth }) };
  };
  for (const index of waiting) {
    const settled = settle(index);
    if (settled !== null)
      figures[index] = refuseMixedPercent(closeRow(settled.row, settled.decisions));
  }
  let explanations: readonly NumberExplanation[] | null = null;
  return {
    figures,
    get explanations() {
      return (explanations ??= waiting.flatMap((index) => {
        const settled = settle(index);
        return settled === null ? [] : explainRow(settled.row, figureColumns, settled.decisions);
      }));
    },
  };
}
