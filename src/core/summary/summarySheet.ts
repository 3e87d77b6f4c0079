import type { CellValue } from "../model/cell";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import { summarySheetTexts } from "../wording/summarySheetTexts";

/** The name of the sheet Xuất biểu tổng hợp makes. */
export const summarySheetName = "Tổng hợp";

/** The last line of a summary sheet: says what it was made from, and marks it as made by the add-in. */
export function summaryMark(planSheet: string): string {
  return `${summarySheetTexts.markBefore}${planSheet}${summarySheetTexts.markAfter}`;
}

/**
 * Whether the sheet was made by Xuất biểu tổng hợp and nothing was added below it since: only such a sheet may be replaced.
 * An empty sheet is not one.
 */
export function isSummarySheet(snapshot: SheetSnapshot): boolean {
  const filled = snapshot.values.filter((row) => row.some((value) => !isBlank(value)));
  const [mark, ...others] = (filled.at(-1) ?? []).filter((value) => !isBlank(value));
  return typeof mark === "string" && others.length === 0 && isSummaryMark(mark);
}

function isSummaryMark(text: string): boolean {
  const { markBefore, markAfter } = summarySheetTexts;
  return text.startsWith(markBefore) && text.endsWith(markAfter);
}

function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}
