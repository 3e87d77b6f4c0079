import type { Area } from "../core/model/area";
import type { AssessedTable } from "../core/model/assessment";
import type { CellContent } from "../core/model/cell";
import type { Finding } from "../core/model/finding";
import type { ColumnChoice } from "../core/model/readingChoice";
import type {
  ColumnExplanation,
  ReadingExplanation,
  TablePlace,
} from "../core/model/readingExplanation";
import type { SheetName, SheetSnapshot } from "../core/model/sheetSnapshot";
import type { Summary } from "../core/model/summary";

/** What a person may set for one run; what is absent comes from the workbook's settings, then from the table, then from the default. */
export interface WorkOptions {
  readonly sheet?: string;
  /** Percent of the yearly plan. */
  readonly threshold?: number;
  /** Months the table reports on, where the table does not say or says it wrongly. */
  readonly months?: number;
  /** Where the table stands that is wanted, if only a cell of it. */
  readonly table?: Area;
  /** Roles of columns, over those stored with the workbook. */
  readonly columns?: readonly ColumnChoice[];
  /** Reads every visible sheet, to list the tables of all. */
  readonly everySheet?: boolean;
  /** Looks which rows and columns are hidden. */
  readonly hidden?: boolean;
  /**
   * Whether Hoàn tác and the chosen sheet are stored with the workbook (the default). A copy made from a file needs neither:
   * its original is still there.
   */
  readonly remember?: boolean;
}

/** A table that can be chosen. */
export interface TableOption {
  readonly sheet: string;
  readonly place: TablePlace;
  readonly isOpen: boolean;
}

/** A plan table, read, calculated, judged and counted; nothing has been written. */
export interface OpenedTable {
  readonly snapshot: SheetSnapshot;
  readonly assessed: AssessedTable;
  readonly summary: Summary;
  /** The sentence for the report, in Vietnamese. */
  readonly sentence: string;
  /** Doubts of the reading; after Kiểm tra also what all checks found, the gravest first. */
  readonly findings: readonly Finding[];
  /** What a person has decided to pass over of what Kiểm tra found; absent where the checks have not run. */
  readonly ignored?: readonly IgnoredFinding[];
  /** Figures stored as text whose reading is sure: what turning them into numbers would change. */
  readonly textFigures: readonly CellChange[];
  /** What Hoàn tác would take back; null when there is nothing. */
  readonly undoable: UndoableAction | null;
  /** What was typed and never written, as stored with the workbook (`restoreDrafts` reads it); null where there is nothing. */
  readonly storedDrafts: string | null;
  /** How the table is marked, as stored with the workbook (`parseFlagLook` reads it); null or absent where it is as usual. */
  readonly storedFlags?: string | null;
  /** What is kept with indicators of the workbook, as stored with it (`saveIndicators` goes by it); null or absent where there is nothing. */
  readonly storedIndicators?: string | null;
  /** What heads and closes the documents of this workbook, as stored with it (`documentOf` reads it); null where nothing is. */
  readonly storedHeading?: string | null;
  /** How the person wants documents, as stored with the workbook (`parseReportChoices` reads it); null or absent where it is as usual. */
  readonly storedReport?: string | null;
  /** What a person has decided to pass over of what Kiểm tra finds, as stored with the workbook; null or absent where it is nothing. */
  readonly storedIgnored?: string | null;
  /** Why its columns and doubtful figures were read as they were. */
  readonly explanation: ReadingExplanation;
  /** Whether the person pointed at its header. */
  readonly headerPointed?: boolean;
  /** The tables of all sheets that have been read, this one among them. */
  readonly tables: readonly TableOption[];
  /** Visible sheets that have not been read and may hold others. */
  readonly unreadSheets: readonly string[];
}

/** A finding a person passes over, with why and since when (ISO date). */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly date: string;
}

/** One cell before and after; a blank is null on either side. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
  /** What the cell shows afterwards, where `after` is a formula: its value as calculated by the add-in. */
  readonly shown: number | string | null;
}

/** A cell, 0-based. */
export interface CellPosition {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that, read back after writing, is not what was to be written: someone changed a figure in between, or Excel computed something else. */
export interface Mismatch extends CellPosition {
  readonly expected: string;
  readonly found: string;
}

/** A row whose figures are there but cannot be computed with by a formula; `cells` are the figures in the way. */
export interface LeftOutRow {
  readonly row: number;
  readonly no: string | null;
  readonly name: string;
  readonly reason: "storedAsText" | "ambiguous" | "error";
  readonly cells: readonly CellPosition[];
}

export type UndoableAction = "calculate" | "summarise" | "fill" | "repair" | "list" | "flags";

/** Why no plan table could be opened. */
export interface NoTable {
  readonly kind: "noTable";
  readonly reason: "emptyWorkbook" | "noPlanTable" | "sheetMissing";
  /** The sheet asked for, or the active one. */
  readonly sheet: string;
  readonly names: readonly SheetName[];
  /** The columns that were looked at in vain; a person can say what they are. */
  readonly columns?: readonly ColumnExplanation[];
}

export type OpenOutcome = { readonly kind: "opened"; readonly opened: OpenedTable } | NoTable;

/** What Tính lại would write (preview) or has written. */
export type CalculateOutcome =
  | {
      readonly kind: "calculated";
      /** Cells whose content changes; empty when everything was already there. */
      readonly changes: readonly CellChange[];
      readonly flagsChanged: number;
      /** Cells with a computed value that was kept because nothing can be computed for its row. */
      readonly keptCells: number;
      /** Rows that get no percentage although they have figures, and why. */
      readonly leftOut: readonly LeftOutRow[];
      readonly written: boolean;
      /** Empty when everything reads back as it was to be written; always empty before writing. */
      readonly mismatches: readonly Mismatch[];
      /** The table as it stands afterwards; its `undoable` is null when the change was too large to be kept for Hoàn tác. */
      readonly opened: OpenedTable;
    }
  | {
      readonly kind: "nothingToCalculate";
      readonly reason: "noComputedColumn" | "noActualColumn" | "noDenominator";
      readonly opened: OpenedTable;
    }
  | NoTable;

/** What deciding about a column has come to; `unreadable`: with it there would be no plan table left, so nothing was changed. */
export type DecideOutcome =
  OpenOutcome | { readonly kind: "unreadable"; readonly opened: OpenedTable };

/** What pointing at the header has come to; `noHeader`: no one to six rows of the sheet are selected, or nothing stands below them. */
export type PointOutcome = OpenOutcome | { readonly kind: "noHeader" };

/** A table Kiểm tra has looked at. */
export interface CheckedTable extends OpenedTable {
  readonly ignored: readonly IgnoredFinding[];
}

export type CheckOutcome = { readonly kind: "opened"; readonly opened: CheckedTable } | NoTable;

export type SummariseOutcome =
  | {
      readonly kind: "summarised";
      readonly sheet: string;
      /** Whether an earlier summary was replaced. */
      readonly replaced: boolean;
      /** Cells of the earlier summary a person had typed into where nothing is kept; absent where there are none. */
      readonly lost?: number;
      readonly mismatches: readonly Mismatch[];
      readonly opened: OpenedTable;
    }
  | NoTable;

/** What marking the table anew, or no more, has come to. */
export type FlagsOutcome =
  | {
      readonly kind: "flagsSet";
      /** Whether the table is marked from now on. */
      readonly isShown: boolean;
      /** Protected sheets whose marks had to stay. */
      readonly locked: readonly string[];
      readonly opened: OpenedTable;
    }
  | NoTable;

export type UndoOutcome =
  | {
      readonly kind: "undone";
      readonly action: UndoableAction;
      readonly cells: number;
      readonly mismatches: readonly Mismatch[];
      /** What Hoàn tác would take back next; null when there is nothing left. */
      readonly undoable: UndoableAction | null;
      /** The table the caller works on as it stands afterwards; null where the caller named none, or it is no longer one. */
      readonly opened: OpenedTable | null;
    }
  | { readonly kind: "nothingToUndo" }
  /** The cells are no longer what the add-in wrote: nothing is changed. */
  | {
      readonly kind: "changedSince";
      readonly action: UndoableAction;
      /** shape: rows were inserted, deleted or sorted, so that other rows stand where it wrote. */
      readonly reason: "cells" | "shape";
      /** Those that hold something else; of shape: one in each row that is another by now. */
      readonly cells: readonly CellPosition[];
    };

/** How long work goes on: shown as a progress bar. */
export type Progress = (step: "reading" | "calculating" | "writing") => void;
