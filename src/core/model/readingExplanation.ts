import type { Area } from "./area";
import type { ColumnRole, FigureRole } from "./columnRole";

/** Why something was decided; `details` fill the wording of the reason, as with findings. */
export interface Reason {
  readonly reason: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A column with its role (null: it has none) and why. */
export interface ColumnExplanation {
  /** 0-based sheet column. */
  readonly column: number;
  readonly role: ColumnRole | null;
  /** The heading as written, its rows joined with " / "; empty where it has none. */
  readonly heading: string;
  /** From 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** A figure that can be read in more than one way, and what it was taken for; `value` is null where nothing settles it. */
export interface NumberExplanation {
  readonly cell: { readonly row: number; readonly column: number };
  readonly role: FigureRole;
  readonly indicator: string | null;
  readonly text: string;
  readonly readings: readonly number[];
  readonly value: number | null;
  readonly confidence: number;
  readonly reason: Reason;
}

/** Why the table reports on its period, and how sure that is: from 0 (a guess) to 1 (certain). */
export interface PeriodExplanation {
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Why the table was read as it was, for a person who wants to check it. */
export interface ReadingExplanation {
  readonly period: PeriodExplanation;
  readonly columns: readonly ColumnExplanation[];
  readonly numbers: readonly NumberExplanation[];
}

/** A plan table of the sheet, to choose from; `title` is the line above it that names it. */
export interface TablePlace {
  readonly area: Area;
  readonly title: string | null;
}
