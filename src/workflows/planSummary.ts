import type { CellContent } from "../core/model/cell";
import type { Edit } from "../core/model/edit";
import type { ReportChoices } from "../core/model/reportChoices";
import { settingKeys } from "../core/model/settings";
import type { WorkbookSnapshot } from "../core/model/sheetSnapshot";
import { keepBlocks, type ShownBlocks } from "../core/summary/keepBlocks";
import { readBlocks } from "../core/summary/readBlocks";
import { sheetBlocks, type SheetBlocks } from "../core/summary/sheetBlocks";
import { isSummarySheet, summarySheetName } from "../core/summary/summarySheet";
import { writeSummarySheet } from "../core/summary/writeSummarySheet";
import type { WorkbookHost } from "../workbook/workbookHost";
import { chooseTarget, targetNames, type Target } from "./chooseTarget";
import { locateTable } from "./locateTable";
import type { NoTable, OpenedTable, Progress, WorkOptions } from "./outcomes";
import { snapshotCell } from "./snapshotCell";
import { parseHeading } from "./storedHeading";
import { parseReportChoices } from "./storedReportChoices";
import { parseWrittenBlocks, writtenBlocksText } from "./writtenBlocks";

/** How the summary is wanted: following the plan table, or as it stands now, for a workbook without it. */
export interface SummaryWish {
  readonly links: "live" | "values";
  readonly progress?: Progress;
}

/** A summary sheet that is ready to be written. */
export interface PlannedSummary {
  readonly kind: "planned";
  readonly opened: OpenedTable;
  readonly workbook: WorkbookSnapshot;
  /** The sheet to fill, and the earlier summary it takes the place of. */
  readonly target: Target;
  /** Fills the sheet, which must be there and empty. */
  readonly edits: readonly Edit[];
  /** What to remember of heading and signature, so that a person's own lines are known again. */
  readonly remembered: string;
}

/** Reads the plan table and an earlier summary, and works out the sheet “Tổng hợp”; nothing is written. */
export async function planSummary(
  host: WorkbookHost,
  options: WorkOptions,
  { links, progress = () => undefined }: SummaryWish,
): Promise<PlannedSummary | NoTable> {
  progress("reading");
  const { outcome, workbook } = await locateTable(host, options, targetNames(summarySheetName));
  if (outcome.kind === "noTable") return outcome;
  progress("calculating");
  const { opened } = outcome;
  const target = chooseTarget(workbook, summarySheetName, isSummarySheet);
  const choices = parseReportChoices(opened.storedReport);
  const said = sheetBlocks(parseHeading(opened.storedHeading ?? null), opened.summary.period);
  const blocks = keptBlocks(said, target, workbook);
  const edits = writeSummarySheet({
    assessed: opened.assessed,
    summary: opened.summary,
    sheet: target.sheet,
    choices,
    blocks,
    links,
    formatAt: (row, column) => snapshotCell(opened.snapshot, row, column).numberFormat,
    textAt: (row, column) => cellText(snapshotCell(opened.snapshot, row, column).content),
  });
  const remembered = writtenBlocksText({ written: blocks, said, shown: shownBlocks(choices) });
  return { kind: "planned", opened, workbook, target, edits, remembered };
}

function keptBlocks(
  said: SheetBlocks,
  { replaced }: Target,
  workbook: WorkbookSnapshot,
): SheetBlocks {
  const last = parseWrittenBlocks(workbook.settings[settingKeys.summary]);
  if (replaced === null || last === null) return said;
  return keepBlocks(said, readBlocks(replaced, last.shown.heading), last);
}

function cellText(content: CellContent): string | null {
  return content.kind === "value" && typeof content.value === "string" ? content.value : null;
}

function shownBlocks({ parts }: ReportChoices): ShownBlocks {
  return { heading: parts.includes("heading"), signature: parts.includes("signature") };
}
