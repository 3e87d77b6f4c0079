import type { WorkbookSnapshot } from "../core/model/sheetSnapshot";
import { isOwnSheet } from "./ownSheets";
import type { NoTable } from "./outcomes";
import { readRefused } from "./readChosen";

/** Why there is no table, and the columns that were looked at in vain; of the summary's own there is nothing to say. */
export function noTable(
  workbook: WorkbookSnapshot,
  reason: NoTable["reason"],
  sheet: string,
): NoTable {
  const snapshot = workbook.sheets.find((one) => one.sheet === sheet);
  const isMute = reason !== "noPlanTable" || snapshot === undefined || isOwnSheet(snapshot);
  const columns = isMute ? [] : readRefused(snapshot, workbook);
  return { kind: "noTable", reason, sheet, names: workbook.names, columns };
}
