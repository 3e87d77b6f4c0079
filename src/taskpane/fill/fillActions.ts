import type { FilledRole } from "../../core/model/filling";
import type { ReportCheck } from "../../core/model/reportCheck";
import type { WorkbookSnapshot } from "../../core/model/sheetSnapshot";
import type { DraftsToSave, RestoredDrafts, SavedDrafts } from "../../workflows/fillDrafts";
import type {
  FillDecision,
  FillOptions,
  FillOutcome,
  FillPlan,
  FillSource,
  PlanFillOutcome,
  TypedEntry,
} from "../../workflows/fillOutcomes";
import type { EntryJudgement } from "../../workflows/judgeEntries";
import type { CellPosition, OpenedTable } from "../../workflows/outcomes";

/** What “Nhập số liệu” can have done. */
export interface FillActions {
  readonly plan: (source: FillSource, options: FillOptions) => Promise<PlanFillOutcome>;
  readonly decide: (plan: FillPlan, decision: FillDecision) => FillPlan;
  /** Writes the ticked rows (0-based sheet rows) of a plan; what is called off in time is not begun. */
  readonly apply: (
    plan: FillPlan,
    ticked: ReadonlySet<number>,
    cancel: { readonly aborted: boolean },
  ) => Promise<FillOutcome>;
  /** Judges what is typed, by the 0-based sheet row. */
  readonly judge: (
    opened: OpenedTable,
    role: FilledRole,
    entries: readonly TypedEntry[],
  ) => ReadonlyMap<number, EntryJudgement>;
  /** What was typed before and not written, as stored with the workbook. */
  readonly restoreDrafts: (opened: OpenedTable) => RestoredDrafts;
  /** Drafts whose rows are gone stay stored, unless they are to be forgotten. */
  readonly saveDrafts: (opened: OpenedTable, drafts: DraftsToSave) => Promise<SavedDrafts>;
  /** Names of the visible sheets. */
  readonly sheetNames: () => Promise<readonly string[]>;
  /** Reads the bytes of a file. */
  readonly readFile: (file: string, bytes: Uint8Array) => Promise<WorkbookSnapshot>;
  readonly select: (cell: CellPosition) => Promise<void>;
  /** A report beside the table. */
  readonly compareReport: (opened: OpenedTable, text: string) => ReportCheck;
}
