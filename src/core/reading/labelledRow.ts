import type { RawRow } from "./rawRows";

/** A row whose number is of the one kind that its neighbours leave it. */
export interface LabelledRow extends RawRow {
  /** How sure it is that two rows were joined to this one; absent where nothing was joined, or surely. */
  readonly joined?: number;
  /** How many rows of the sheet were joined; absent for one. */
  readonly lines?: number;
}

/** Whether the row carries a figure or at least a unit of its own. */
export function hasOwnFigures(row: LabelledRow): boolean {
  return row.figures > 0 || row.unit !== null;
}
