import type { NumberExplanation } from "../model/readingExplanation";
import { closeRow, type RowFigures } from "./closeRow";
import { explainRow } from "./explainRow";
import { figureRolesOf, type FigureColumnMap } from "./figureColumnMap";
import { findNotes } from "./findNotes";
import type { FigureColumn } from "./openFigures";
import { readOpenRow, rowReadings, type FigureRow, type OpenRow } from "./openRow";
import { refuseMixedPercent } from "./refuseMixedPercent";
import { nothingDecided, settleNumbers, type RowDecisions } from "./settleNumbers";
import { settleRow, type RowChoices } from "./settleRow";
import type { SheetGrid } from "./sheetGrid";
import { findStyles, settleAlike, type TableStyles } from "./stylePreference";
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

/** A row as it stands, and what its arithmetic leaves; null where none of its figures is open. */
interface RowFound {
  readonly row: OpenRow;
  readonly choices: RowChoices | null;
}

/** How the rows of a table are read and decided, one by one. */
interface RowReader {
  readonly read: (source: FigureRow) => RowFound;
  readonly decide: (found: RowFound, styles: TableStyles) => RowDecisions;
}

function rowReader(
  grid: SheetGrid,
  columns: readonly FigureColumn[],
  isGrowth: boolean,
): RowReader {
  return {
    read: (source) => {
      const row = readOpenRow(grid, columns, source);
      const choices = row.open.length > 0 ? settleRow(rowReadings(row), isGrowth) : null;
      return { row, choices };
    },
    decide: ({ row, choices }, styles) =>
      choices === null ? nothingDecided : settleNumbers(row, { choices, styles, isGrowth }),
  };
}

/** So many rows show how nearly every table writes its numbers. */
const tellingRows = 100;

interface SettledRows {
  readonly figures: readonly RowFigures[];
  /** The rows with figures that were open. */
  readonly opened: readonly FigureRow[];
  /** How the table writes its numbers. */
  readonly styles: TableStyles;
}

/**
 * Keeping the rows with open figures until the whole table is seen would fill the memory: each is settled at once by what the first
 * rows show, and read again where the whole table shows otherwise.
 */
function settleRows(rows: readonly FigureRow[], { read, decide }: RowReader): SettledRows {
  const close = (found: RowFound, styles: TableStyles): RowFigures =>
    refuseMixedPercent(closeRow(found.row, decide(found, styles)));
  const habits = emptyHabits();
  const opened: FigureRow[] = [];
  let expected = findStyles(findHabits(habits));
  const places: number[] = [];
  const figures = rows.map((source, index) => {
    if (index === tellingRows) expected = findStyles(findHabits(habits));
    const found = read(source);
    countRow(habits, found.row, found.choices);
    if (found.choices !== null) {
      opened.push(source);
      places.push(index);
    }
    return close(found, expected);
  });
  const styles = findStyles(findHabits(habits));
  const isAsExpected = settleAlike(expected, styles);
  opened.forEach((source, at) => {
    const index = places[at] ?? 0;
    if (index < tellingRows || !isAsExpected) figures[index] = close(read(source), styles);
  });
  return { figures, opened, styles };
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
  const figureColumns = figureColumnsOf(grid, columns, rows);
  const reader = rowReader(grid, figureColumns, columns.isGrowth);
  const { figures, opened, styles } = settleRows(rows, reader);
  const explain = (source: FigureRow): readonly NumberExplanation[] => {
    const found = reader.read(source);
    return explainRow(found.row, figureColumns, reader.decide(found, styles));
  };
  let explanations: readonly NumberExplanation[] | null = null;
  return {
    figures,
    get explanations() {
      return (explanations ??= opened.flatMap(explain));
    },
  };
}
