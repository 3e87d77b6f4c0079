import type { Edit } from "../core/model/edit";
import { settingKeys } from "../core/model/settings";
import { isSummarySheet, summarySheetName } from "../core/summary/summarySheet";
import { writeSummarySheet } from "../core/summary/writeSummarySheet";
import type { WorkbookHost } from "../workbook/workbookHost";
import { chooseTarget, targetNames, type Target } from "./chooseTarget";
import { findMismatches } from "./findMismatches";
import { locateTable } from "./locateTable";
import type { OpenedTable, Progress, SummariseOutcome, WorkOptions } from "./outcomes";
import { recordSummary } from "./recordStep";
import { refuseProtected } from "./refuseProtected";
import { rememberEdits, settingsAfter } from "./rememberEdits";
import { parseUndoHistory } from "./undoHistory";

/**
 * Xuất biểu tổng hợp: fills the sheet “Tổng hợp”. An earlier summary is replaced; a sheet of that name that is not ours is left alone
 * and the next name is taken.
 */
export async function summarise(
  host: WorkbookHost,
  options: WorkOptions = {},
  progress: Progress = () => undefined,
): Promise<SummariseOutcome> {
  progress("reading");
  const { outcome, workbook } = await locateTable(host, options, targetNames(summarySheetName));
  if (outcome.kind === "noTable") return outcome;
  progress("calculating");
  const { opened } = outcome;
  const target = chooseTarget(workbook, summarySheetName, isSummarySheet);
  if (target.replaced !== null) refuseProtected(target.replaced);
  const edits = summaryEdits(opened, target);
  const context = { options, settings: workbook.settings };
  const table = opened.snapshot.sheet;
  const history = parseUndoHistory(workbook.settings[settingKeys.undo]);
  const step = recordSummary({ ...target, table, history }, edits);
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
    mismatches: findMismatches(edits, written),
    opened: { ...opened, undoable: undoable?.action ?? null },
  };
}

function summaryEdits(
  { assessed, summary }: OpenedTable,
  { sheet, replaced }: Target,
): readonly Edit[] {
  return [
    { kind: replaced === null ? "addSheet" : "clearSheet", sheet },
    ...writeSummarySheet({ assessed, summary, sheet }),
    { kind: "activateSheet", sheet },
  ];
}
