import type { UnitConversion } from "../core/filling/matchReport";
import type { OldUnit } from "../core/filling/mergeUnits";
import type { Area } from "../core/model/area";
import type {
  FilledRole,
  FillProposal,
  IncomingValue,
  UnmatchedValue,
} from "../core/model/filling";
import type { Period } from "../core/model/period";
import type { WorkbookSnapshot } from "../core/model/sheetSnapshot";
import type {
  CalculateOutcome,
  CellChange,
  Mismatch,
  NoTable,
  OpenedTable,
  Progress,
  WorkOptions,
} from "./outcomes";

/** A value typed for a row of the table; the row is 0-based. */
export interface TypedEntry {
  readonly row: number;
  readonly text: string;
}

/** Another workbook, already read, with the name of its file; `sheet` where a person chose one. */
export interface ValueWorkbook {
  readonly file: string;
  readonly workbook: WorkbookSnapshot;
  readonly sheet?: string;
}

/** What is to be filled in. */
export type FillSource =
  | { readonly kind: "entries"; readonly entries: readonly TypedEntry[] }
  /** A block copied from Excel, Word or an e-mail, as text with tabs and line breaks. */
  | { readonly kind: "block"; readonly text: string }
  /** Another sheet of the same workbook. */
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "workbook"; readonly from: ValueWorkbook }
  /** The files of the old units a new one was merged from: quantities are added up. */
  | { readonly kind: "oldUnits"; readonly from: readonly ValueWorkbook[] }
  /** A paragraph of a report. */
  | { readonly kind: "report"; readonly text: string };

export interface FillOptions extends WorkOptions {
  /** The column to fill; the column of actual values unless said otherwise. */
  readonly role?: FilledRole;
  /** Of the source: which of its columns to take, where it is a plan table (last year's actual fills the same period). */
  readonly sourceRole?: "actual" | "samePeriod" | "plan";
  readonly progress?: Progress;
}

/** How ticked rows are written. */
export interface ApplyFillOptions extends WorkOptions {
  /** Brings formulas, flags and formats up to date in the same write, so that no stale percentage stands beside a new figure. */
  readonly calculate?: boolean;
  /** With `calculate`: turns figures stored as text into real numbers first, as Tính lại does. */
  readonly fixNumbers?: boolean;
  /** An AbortSignal: looked at before anything is written; once writing has begun it is finished. */
  readonly cancel?: { readonly aborted: boolean };
}

/** What Tính lại did beside the filled cells. */
export type FilledCalculation = Pick<
  Extract<CalculateOutcome, { kind: "calculated" }>,
  "changes" | "flagsChanged" | "keptCells" | "leftOut"
>;

/** Which table or list the values were taken from, where there was a choice of sheets. */
export interface TakenSource {
  /** Null for a sheet of the same workbook. */
  readonly file: string | null;
  readonly sheet: string;
  readonly area: Area;
  /** A plan table of its own, or a list of numbers or names and values. */
  readonly kind: "table" | "list";
  /** 0-based column of the values. */
  readonly column: number;
  /** What the values are of; null for a list. */
  readonly period: Period | null;
  /** How many of its values belong to a row. */
  readonly matches: number;
  /** The other tables and lists of the file that have values for the table too. */
  readonly others: readonly { readonly sheet: string; readonly matches: number }[];
}

/** All that filling would do, before any of it is done. */
export interface FillPlan {
  readonly opened: OpenedTable;
  readonly role: FilledRole;
  /** Conflicts and unclear values first, then in the order of the table. */
  readonly proposals: readonly FillProposal[];
  readonly values: readonly IncomingValue[];
  readonly unmatched: readonly UnmatchedValue[];
  /** One for each file or sheet; empty for what was typed or pasted. */
  readonly taken: readonly TakenSource[];
  /** Old units whose figures are added up, each with its values and their rows; their values stand in `values` one after another. */
  readonly units?: readonly OldUnit[];
  /** For each of the values of a report: from which unit into which it was converted; null where it stands as written. */
  readonly conversions?: readonly (UnitConversion | null)[];
}

/**
 * Why there is nothing to fill in. noValues: no table and no list in it · noColumn: the table lacks the column to fill · noSourceColumn: the
 * source is a plan table without the column asked for · severalColumns: a list with several columns of values, none of them named as such.
 */
export type NothingToFill =
  | "empty"
  | "noValues"
  | "noColumn"
  | "noSourceColumn"
  | "severalColumns"
  | "sheetMissing"
  | "sameTable";

export type PlanFillOutcome =
  | { readonly kind: "planned"; readonly plan: FillPlan }
  | {
      readonly kind: "nothingToFill";
      readonly reason: NothingToFill;
      readonly opened: OpenedTable | null;
    }
  | NoTable;

/** What a person says about a plan that is not yet written. */
export type FillDecision =
  /** The value (its place in `values`) belongs to this row; null: to none. */
  | { readonly kind: "row"; readonly value: number; readonly row: number | null }
  /** The figure of the cell in this row is meant so. */
  | { readonly kind: "reading"; readonly row: number; readonly number: number };

/** A ticked row that was not written, and why. */
export interface SkippedRow {
  readonly row: number;
  readonly name: string;
  readonly reason: "rowGone" | "severalRows" | "changedSince";
}

export type FillOutcome =
  | {
      readonly kind: "filled";
      readonly role: FilledRole;
      readonly changes: readonly CellChange[];
      /** Rows that were found elsewhere than in the preview. */
      readonly moved: number;
      readonly mismatches: readonly Mismatch[];
      /** What Tính lại did in the same write; null where it was not asked for. */
      readonly calculated: FilledCalculation | null;
      /** The table as it stands afterwards; its `undoable` is null when the change was too large to be kept for Hoàn tác. */
      readonly opened: OpenedTable;
    }
  /** Called off before anything was written. */
  | { readonly kind: "cancelled" }
  /** Something in the table is no longer as the preview showed it: nothing was written. */
  | {
      readonly kind: "refused";
      readonly skipped: readonly SkippedRow[];
      readonly opened: OpenedTable;
    }
  | NoTable;
