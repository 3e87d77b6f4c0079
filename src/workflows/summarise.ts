import type { Edit } from "../core/model/edit";
import { settingKeys } from "../core/model/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/model/sheetSnapshot";
import { isSummarySheet, summarySheetName } from "../core/summary/summarySheet";
import { writeSummarySheet } from "../core/summary/writeSummarySheet";
import type { WorkbookHost } from "../workbook/workbookHost";
import { findMismatches } from "./findMismatches";
import { locateTable } from "./locateTable";
import type { OpenedTable, Progress, SummariseOutcome, WorkOptions } from "./outcomes";
import { recordSummary } from "./recordStep";
import { refuseProtected } from "./refuseProtected";
import { rememberEdits, settingsAfter } from "./rememberEdits";
import { sameName } from "./sameName";
import { parseUndoHistory } from "./undoHistory";

/** Names tried for the summary before one is simply counted on: each is read along, to see whether it is ours to replace. */
const candidateCount = 3;

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
  const candidates = Array.from({ length: candidateCount }, (_name, index) => nameAt(index));
  const { outcome, workbook } = await locateTable(host, options, candidates);
  if (outcome.kind === "noTable") return outcome;
  progress("calculating");
  const { opened } = outcome;
  const target = chooseTarget(workbook);
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

/** The sheet to fill, and the summary of ours that stands there (null where the name is free). */
interface Target {
  readonly sheet: string;
  readonly replaced: SheetSnapshot | null;
}

function chooseTarget({ names, sheets }: WorkbookSnapshot): Target {
  for (let index = 0; ; index += 1) {
    const sheet = nameAt(index);
    if (!names.some(({ name }) => sameName(name, sheet))) return { sheet, replaced: null };
    const read = sheets.find((snapshot) => sameName(snapshot.sheet, sheet));
    if (read !== undefined && isSummarySheet(read)) return { sheet: read.sheet, replaced: read };
  }
}

function nameAt(index: number): string {
  return index === 0 ? summarySheetName : `${summarySheetName} (${index + 1})`;
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
