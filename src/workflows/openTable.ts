import type { WorkbookHost } from "../workbook/workbookHost";
import { locateTable } from "./locateTable";
import type { OpenOutcome, WorkOptions } from "./outcomes";

/** Finds the plan table and says all there is to say about it; writes nothing. */
export async function openTable(
  host: WorkbookHost,
  options: WorkOptions = {},
): Promise<OpenOutcome> {
  const { outcome } = await locateTable(host, options);
  return outcome;
}
