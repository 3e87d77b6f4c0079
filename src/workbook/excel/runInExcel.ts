import { WorkbookError } from "../workbookError";
import { workbookErrorOf } from "./excelErrors";

/** The oldest API level the add-in works with; `pageLayout` is what needs it. */
export const requiredExcelApi = "1.9";

/** Throws `excelTooOld` when Excel does not offer this level of its API. */
export function requireExcelApi(version: string): void {
  if (typeof Office === "undefined" || typeof Excel === "undefined") {
    throw new WorkbookError("hostUnavailable");
  }
  if (!Office.context.requirements.isSetSupported("ExcelApi", version)) {
    throw new WorkbookError("excelTooOld");
  }
}

/** Runs a batch in Excel; while the person is typing into a cell, an Excel that can wait does. Failures become `WorkbookError`. */
export async function runInExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    requireExcelApi(requiredExcelApi);
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw workbookErrorOf(error);
  }
}
