import type { FigureRole } from "../core/model/columnRole";
import type { Edit } from "../core/model/edit";
import type { Finding } from "../core/model/finding";
import type { CellChange, CellPosition } from "./outcomes";

/**
 * How a finding can be mended without a guess: figures stored as text become numbers; the formula of Tính lại replaces what stands in a computed
 * cell; a formula takes its own row; a person says which number is meant; Ƣ becomes Ư.
 */
export type RepairKind = "numbers" | "formulas" | "ownRow" | "readings" | "letters";

/** A figure that can be read in several ways: which one is for a person to say. */
export interface ReadingQuestion extends CellPosition {
  readonly text: string;
  readonly readings: readonly number[];
  readonly role: FigureRole;
}

/** What a person has said a figure is; 0-based cell. */
export interface ReadingAnswer {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** The safe repair of a finding. */
export interface Repair {
  readonly kind: RepairKind;
  readonly finding: Finding;
  readonly edits: readonly Edit[];
  readonly questions: readonly ReadingQuestion[];
}

/** What repairs would do, cell by cell; cells still asked about are not among the changes. */
export interface RepairPreview {
  readonly kind: RepairKind;
  readonly edits: readonly Edit[];
  readonly changes: readonly CellChange[];
  readonly questions: readonly ReadingQuestion[];
}

/** A cell as a key; 0-based. */
export function cellKey(row: number, column: number): string {
  return `${row} ${column}`;
}
