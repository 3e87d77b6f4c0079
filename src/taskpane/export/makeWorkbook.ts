import { newWorkbookHost } from "../../workbook/files/newWorkbookHost";
import type { WorkbookHost } from "../../workbook/workbookHost";
import type { WorkOptions } from "../../workflows/outcomes";
import { summaryWorkbook } from "../../workflows/summaryWorkbook";

/** The bytes of a workbook that holds the summary alone; null where the table is gone. Comes in a script of its own. */
export async function makeWorkbook(
  host: WorkbookHost,
  options: WorkOptions,
): Promise<Uint8Array | null> {
  const fresh = newWorkbookHost();
  const outcome = await summaryWorkbook(host, fresh, options);
  if (outcome.kind === "noTable") return null;
  // Figures that are not what they were to be must not leave the office.
  if (outcome.mismatches.length > 0) throw new Error("the workbook reads back otherwise");
  return fresh.toBytes();
}
