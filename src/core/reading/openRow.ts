import type { FigureRole } from "../model/columnRole";
import {
  blankCell,
  isPercentRole,
  readOpenFigure,
  readingsOf,
  type FigureColumn,
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
  columns: readonly FigureColumn[],
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
  const { row, unit } = source;
  let place = { grid, row, unit, hasUnit: unit !== null };
  let open = nothingOpen;
  for (const column of columns) {
    const { role } = column;
    const cell = readOpenFigure(column, place);
    cells[role] = cell;
    if (cell.figure === null) open = [...open, role];
    const tellsUnit = place.unit === null && cell.suffix !== "" && !isPercentRole(role);
    if (tellsUnit) place = { ...place, unit: cell.suffix };
  }
  return { source, unit: place.unit, cells, open };
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
