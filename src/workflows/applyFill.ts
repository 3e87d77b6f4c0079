import { writeFill } from "../core/filling/writeFill";
import type { Edit } from "../core/model/edit";
import type { FillProposal } from "../core/model/filling";
import type { WorkbookSnapshot } from "../core/model/sheetSnapshot";
import type { WorkbookHost } from "../workbook/workbookHost";
import { afterFill, planCalculationBeside, type FilledWork } from "./afterFill";
import { changingEdits } from "./changingEdits";
import { clearDrafts } from "./fillDrafts";
import type { ApplyFillOptions, FillOutcome, FillPlan } from "./fillOutcomes";
import { findMismatches } from "./findMismatches";
import { locateTable } from "./locateTable";
import type { CellChange, Progress } from "./outcomes";
import { placeAgain, type PlacedAgain } from "./placeAgain";
import { recordFill } from "./recordStep";
import { refuseProtected } from "./refuseProtected";
import { rememberEdits, settingsAfter } from "./rememberEdits";
import { snapshotCell } from "./snapshotCell";

/**
 * Ghi vào bảng: writes the ticked rows (0-based rows of the preview) of a plan. The table is read again and every row found again by what it is
 * called; where one is gone, or its cell no longer holds what the preview showed, nothing at all is written. One round trip to read, one to
 * write; none to write where everything is there already.
 */
export async function applyFill(
  host: WorkbookHost,
  plan: FillPlan,
  {
    ticked,
    options = {},
    progress = () => undefined,
  }: {
    readonly ticked: ReadonlySet<number>;
    readonly options?: ApplyFillOptions;
    readonly progress?: Progress;
  },
): Promise<FillOutcome> {
  progress("reading");
  const proposals = plan.proposals.filter((each) => ticked.has(each.row) && canBeWritten(each));
  const { sheet } = plan.opened.snapshot;
  const { area } = plan.opened.assessed.calculated.table;
  const { outcome, workbook } = await locateTable(host, { table: area, ...options, sheet });
  if (outcome.kind === "noTable") return outcome;
  progress("calculating");
  const { opened } = outcome;
  const placed = placeAgain({ ...plan, proposals }, opened);
  if (placed.skipped.length > 0) return { kind: "refused", skipped: placed.skipped, opened };
  const work = planWork({ opened, plan, placed, workbook, options });
  if (work.edits.length > 0) refuseProtected(opened.snapshot);
  if (options.cancel?.aborted === true) return { kind: "cancelled" };
  progress("writing");
  return write(host, work);
}

/** A figure that can be read in several ways is written only once a person has said which. */
function canBeWritten({ state }: FillProposal): boolean {
  return state === "new" || state === "conflict" || state === "same";
}

interface Work extends FilledWork {
  readonly plan: FillPlan;
  readonly placed: PlacedAgain;
  readonly workbook: WorkbookSnapshot;
  readonly options: ApplyFillOptions;
}

function planWork(given: Omit<Work, "edits" | "calculation" | "context">): Work {
  const { opened, placed, options, workbook } = given;
  const context = { options, settings: workbook.settings };
  const fill = changingEdits(opened.snapshot, writeFill(opened.snapshot, placed.proposals));
  const calculation =
    options.calculate === true ? planCalculationBeside(opened, fill, context) : null;
  const edits = [...fill, ...(calculation?.edits ?? [])];
  return { ...given, context, calculation, edits };
}

async function write(host: WorkbookHost, work: Work): Promise<FillOutcome> {
  const { placed, edits, context, calculation } = work;
  const settings = settingEdits(work);
  const all = [...edits, ...settings];
  const written = all.length === 0 ? [] : await host.apply(all);
  const shown = calculation?.shown ?? (() => undefined);
  const mismatches = findMismatches(edits, written, (cell) => shown(cell.row, cell.column));
  const after = { ...context, settings: settingsAfter(context.settings, settings) };
  return {
    kind: "filled",
    role: work.plan.role,
    changes: filledCells(work),
    moved: placed.moved,
    mismatches,
    calculated: calculation?.done ?? null,
    opened: afterFill({ ...work, context: after }, written),
  };
}

/** The step for Hoàn tác, where anything changes, and the drafts of the rows, which are drafts no longer. */
function settingEdits({ opened, plan, placed, edits, context }: Work): readonly Edit[] {
  if (context.options.remember === false) return [];
  const rows = new Set(placed.proposals.map(({ row }) => row));
  const drafts = clearDrafts(context.settings, opened, { role: plan.role, rows });
  if (edits.length === 0) return drafts;
  const step = recordFill(opened.snapshot, edits, opened.assessed.calculated.table);
  return [...rememberEdits(context, step, opened.snapshot), ...drafts];
}

/** The filled cells; what Tính lại changed beside them is told apart. */
function filledCells({ opened, placed, edits }: Work): readonly CellChange[] {
  const filled = new Set(placed.proposals.map(({ row, column }) => `${row} ${column}`));
  return edits.flatMap((edit) => {
    if (edit.kind !== "write" || !filled.has(`${edit.row} ${edit.column}`)) return [];
    const { sheet, row, column, content: after } = edit;
    const before = snapshotCell(opened.snapshot, row, column).content;
    const value = after.kind === "value" ? after.value : null;
    const shown = typeof value === "number" || typeof value === "string" ? value : null;
    return [{ sheet, row, column, before, after, shown }];
  });
}
