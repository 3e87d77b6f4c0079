import type { FilledRole } from "../../core/model/filling";
import type { ReportCheck } from "../../core/model/reportCheck";
import type {
  FillOptions,
  FillOutcome,
  FillPlan,
  FillSource,
  NothingToFill,
  ValueWorkbook,
} from "../../workflows/fillOutcomes";
import type { OpenedTable } from "../../workflows/outcomes";
import type { EntryJudgement } from "../../workflows/judgeEntries";

/** Where the values come from: typed row by row, or from elsewhere. */
export const fillWays = ["rows", "block", "sheet", "files", "report"] as const;

export type FillWay = (typeof fillWays)[number];

/** Which rows are listed: all, those without a value, those below the threshold. */
export type RowFilter = "missing" | "below" | "all";

/** A value typed for a row and not yet written. */
export interface TypedValue {
  readonly text: string;
  readonly judgement: EntryJudgement;
}

/** Typed values by 0-based sheet row. */
export type TypedValues = ReadonlyMap<number, TypedValue>;

/** A plan before it is written, and what the person has ticked in it. */
export interface Preview {
  readonly plan: FillPlan;
  readonly source: FillSource;
  /** Sheet rows. */
  readonly ticked: ReadonlySet<number>;
}

/** Why a file cannot be read. */
export type FileRefusal = "tooLarge" | "unknownType" | "passwordProtected" | "damaged";

/** What filling has to say about the last thing a person did. */
export type FillNews =
  | Extract<FillOutcome, { kind: "filled" | "refused" | "cancelled" }>
  | { readonly kind: "nothingToFill"; readonly reason: NothingToFill }
  | { readonly kind: "nothingTyped" }
  | { readonly kind: "fileRefused"; readonly file: string; readonly reason: FileRefusal }
  | {
      readonly kind: "compared";
      readonly check: ReportCheck;
      readonly report: string;
      readonly opened: OpenedTable;
    }
  /** Rows that typed values belonged to are gone from the sheet. */
  | { readonly kind: "rowsGone"; readonly values: readonly string[] }
  /** What was let go of can still be taken back. */
  | { readonly kind: "discarded"; readonly role: FilledRole; readonly typed: TypedValues }
  | { readonly kind: "draftsRestored"; readonly count: number }
  /** Too many or too long to be kept with the workbook. */
  | { readonly kind: "draftsDropped"; readonly count: number };

/** What a person waits for. */
export type FillTask = "reading" | "planning" | "writing";

/** Everything “Nhập số liệu” shows is drawn from this. */
export interface FillState {
  readonly opened: OpenedTable;
  readonly role: FilledRole;
  readonly way: FillWay;
  readonly filter: RowFilter;
  readonly search: string;
  /** How many rows are on the page. */
  readonly shown: number;
  /** Sheet row a person works on. */
  readonly current: number | null;
  readonly typed: Readonly<Record<FilledRole, TypedValues>>;
  readonly block: string;
  readonly report: string;
  /** Other sheets of the workbook; null until they have been asked for. */
  readonly sheets: readonly string[] | null;
  readonly sheet: string | null;
  readonly files: readonly ValueWorkbook[];
  readonly sourceRole: FillOptions["sourceRole"] | null;
  readonly preview: Preview | null;
  readonly task: FillTask | null;
  readonly news: FillNews | null;
}

/** How many rows come on the page at a time. */
export const rowsAtATime = 200;

export function initialFillState(opened: OpenedTable): FillState {
  return {
    opened,
    role: "actual",
    way: "rows",
    filter: "all",
    search: "",
    shown: rowsAtATime,
    current: null,
    typed: { actual: new Map(), samePeriod: new Map() },
    block: "",
    report: "",
    sheets: null,
    sheet: null,
    files: [],
    sourceRole: null,
    preview: null,
    task: null,
    news: null,
  };
}
