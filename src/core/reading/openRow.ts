import type { FigureRole } from "../model/columnRole";
import type { IsNote } from "./findNotes";
import {
  blankCell,
  isPercentRole,
  readOpenFigure,
  readingsOf,
  type OpenFigure,
} from "./openFigures";
import type { RowReadings } from "./settleRow";
import type { SheetGrid } from "./sheetGrid";

/** What the figures of a row need besides its cells. */
export interface FigureRow {
  readonly row: number;
  readonly no: string | null;
  readonly unit: string | null;
}

/** The columns of figures, and how they are to be read. */
export interface FigureColumns {
  readonly roles: readonly (readonly [FigureRole, number])[];
  /** Whether the comparison with the same period is a change. */
  readonly statesGrowth: boolean;
  readonly isNote: IsNote;
}

/** The figure cells of a row before their numbers are settled. */
export interface OpenRow {
  readonly source: FigureRow;
  /** The row's unit, or the one its own figures carry. */
  readonly unit: string | null;
  readonly cells: Readonly<Record<FigureRole, OpenFigure>>;
  /** Roles of the cells that can be read in several ways. */
  readonly open: readonly FigureRole[];
}

const nothingOpen: readonly FigureRole[] = [];

/** The figure cells of a row as they stand. */
export function readOpenRow(
  grid: SheetGrid,
  { roles, statesGrowth, isNote }: FigureColumns,
  source: FigureRow,
): OpenRow {
  const cells = {
    plan: blankCell,
    samePeriod: blankCell,
    actual: blankCell,
    vsSamePeriod: blankCell,
    vsPlan: blankCell,
    remaining: blankCell,
  };
  let { unit } = source;
  const hasUnit = unit !== null;
  let open = nothingOpen;
  for (const [role, column] of roles) {
    const isGrowth = statesGrowth && role === "vsSamePeriod";
    const context = { role, unit, hasUnit, isGrowth, isNote };
    const cell = readOpenFigure(grid, { row: source.row, column }, context);
    cells[role] = cell;
    if (cell.figure === null) open = [...open, role];
    if (unit === null && cell.suffix !== "" && !isPercentRole(role)) unit = cell.suffix;
  }
  return { source, unit, cells, open };
}

/** All readings of the row's figures. */
export function rowReadings({ cells }: OpenRow): RowReadings {
  return {
    plan: readingsOf(cells.plan),
    samePeriod: readingsOf(cells.samePeriod),
    actual: readingsOf(cells.actual),
    vsSamePeriod: readingsOf(cells.vsSamePeriod),
    vsPlan: readingsOf(cells.vsPlan),
    remaining: readingsOf(cells.remaining),
  };
}
