import type { Edit } from "../core/model/edit";
import { settingKeys } from "../core/model/settings";
import type { WorkbookHost } from "../workbook/workbookHost";
import { findMismatches } from "./findMismatches";
import { lostCells } from "./lostCells";
import type { Progress, SummariseOutcome, WorkOptions } from "./outcomes";
import { planSummary, type PlannedSummary } from "./planSummary";
import { recordSummary } from "./recordStep";
import { refuseProtected } from "./refuseProtected";
import { rememberEdits, settingsAfter } from "./rememberEdits";
import { parseUndoHistory } from "./undoHistory";
import type { UndoStep } from "./undoStep";

/**
 * Xuất biểu tổng hợp: fills the sheet “Tổng hợp”. An earlier summary is replaced, with what a person has written into its heading and signature
 * kept; a sheet of that name that is not ours is left alone and the next name is taken.
 */
export async function summarise(
  host: WorkbookHost,
  options: WorkOptions = {},
  progress: Progress = () => undefined,
): Promise<SummariseOutcome> {
  const planned = await planSummary(host, options, { links: "live", progress });
  if (planned.kind === "noTable") return planned;
  const { opened, target, workbook } = planned;
  if (target.replaced !== null) refuseProtected(target.replaced);
  const edits = summaryEdits(planned);
  const context = { options, settings: workbook.settings };
  const table = opened.snapshot.sheet;
  const history = parseUndoHistory(workbook.settings[settingKeys.undo]);
  const step = {
    ...recordSummary({ ...target, table, history }, edits),
    setting: {
      key: settingKeys.summary,
      before: workbook.settings[settingKeys.summary] ?? null,
      after: planned.remembered,
    },
  };
  const remembered = rememberEdits(context, step, opened.snapshot);
  progress("writing");
  const written = await host.apply([...edits, ...remembered]);
  const undoable = parseUndoHistory(
    settingsAfter(workbook.settings, remembered)[settingKeys.undo],
  ).at(-1);
  return {
    kind: "summarised",
    sheet: target.sheet,
    replaced: target.replaced !== null,
    ...lostIn(planned, history),
    mismatches: findMismatches(edits, written),
    opened: { ...opened, undoable: undoable?.action ?? null },
  };
}

function lostIn(
  { target: { replaced } }: PlannedSummary,
  history: readonly UndoStep[],
): { readonly lost?: number } {
  const lost = replaced === null ? 0 : lostCells(replaced, history);
  return lost === 0 ? {} : { lost };
}

function summaryEdits({ target, edits, remembered }: PlannedSummary): readonly Edit[] {
  const { sheet, replaced } = target;
  return [
    { kind: replaced === null ? "addSheet" : "clearSheet", sheet },
    ...edits,
    { kind: "setting", key: settingKeys.summary, value: remembered },
    { kind: "activateSheet", sheet },
  ];
}
