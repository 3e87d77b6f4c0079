import type { WorkbookHost } from "../workbook/workbookHost";
import { openTable } from "./openTable";
import type { CheckOutcome, WorkOptions } from "./outcomes";

/** Kiểm tra: the table with its findings, the gravest first. Nothing is written; figures are only looked at. */
export async function check(host: WorkbookHost, options: WorkOptions = {}): Promise<CheckOutcome> {
  return openTable(host, options);
}
