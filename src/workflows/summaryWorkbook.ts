import type { Edit } from "../core/model/edit";
import { summarySheetName } from "../core/summary/summarySheet";
import type { WorkbookHost } from "../workbook/workbookHost";
import { findMismatches } from "./findMismatches";
import type { Mismatch, NoTable, OpenedTable, WorkOptions } from "./outcomes";
import { planSummary } from "./planSummary";

/** A summary that stands in a workbook of its own. */
export interface SummaryWorkbook {
  readonly kind: "made";
  readonly opened: OpenedTable;
  /** Cells that read back otherwise than they were to be written. */
  readonly mismatches: readonly Mismatch[];
}

/**
 * Xuất tệp Excel: puts the sheet “Tổng hợp” alone into an empty workbook, with the values of now in place of links to the plan table, so that it
 * can be sent. The workbook of the table is only read.
 */
export async function summaryWorkbook(
  host: WorkbookHost,
  fresh: WorkbookHost,
  options: WorkOptions = {},
): Promise<SummaryWorkbook | NoTable> {
  const planned = await planSummary(host, options, { links: "values" });
  if (planned.kind === "noTable") return planned;
  const sheet = summarySheetName;
  const edits: readonly Edit[] = [
    { kind: "addSheet", sheet },
    // Beside the table the name may be somebody else's sheet; here it is free.
    ...planned.edits.map((edit): Edit => (edit.kind === "setting" ? edit : { ...edit, sheet })),
    { kind: "activateSheet", sheet },
  ];
  const written = await fresh.apply(edits);
  const mismatches = findMismatches(edits, written);
  return { kind: "made", opened: planned.opened, mismatches };
}
