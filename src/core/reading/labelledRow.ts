import type { OutlineKind } from "./outlineLabel";
import type { RawRow } from "./rawRows";

/** A row whose number is of one kind; null where it has no number. */
export interface LabelledRow extends RawRow {
  readonly kind: OutlineKind | null;
  /** How sure it is that two rows were joined to this one; absent where nothing was joined, or surely. */
  readonly joined?: number;
  /** How many rows of the sheet were joined; absent for one. */
  readonly lines?: number;
}

/** Whether the row carries a figure or at least a unit of its own. */
export function hasOwnFigures(row: LabelledRow): boolean {
  return row.figures > 0 || row.unit !== null;
}
