import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { findingsSheetName, isFindingsSheet } from "../core/summary/findingsSheet";
import { isSummarySheet, summarySheetName } from "../core/summary/summarySheet";

/** Names of the sheets the add-in makes. */
export const ownSheetNames: readonly string[] = [summarySheetName, findingsSheetName];

/** Whether the add-in has made the sheet: it holds no plan table, whatever it looks like. */
export function isOwnSheet(snapshot: SheetSnapshot): boolean {
  return isSummarySheet(snapshot) || isFindingsSheet(snapshot);
}
