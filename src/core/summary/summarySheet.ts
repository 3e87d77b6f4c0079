import type { CellValue } from "../model/cell";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import { summarySheetTexts } from "../wording/summarySheetTexts";

/** The name of the sheet Xuất biểu tổng hợp makes. */
export const summarySheetName = "Tổng hợp";

/** Stands beside the page of a summary sheet: says what it was made from, and marks it as made by the add-in. */
export function summaryMark(planSheet: string): string {
  return `${summarySheetTexts.markBefore}${planSheet}${summarySheetTexts.markAfter}`;
}

/** Where the mark of a summary sheet stands, in rows and columns of the sheet; null where there is none. */
export function findMark({ values, used }: SheetSnapshot): { row: number; column: number } | null {
  for (const [row, cells] of values.entries()) {
    const column = cells.findIndex((value) => typeof value === "string" && isSummaryMark(value));
    if (column >= 0) {
      return { row: row + (used?.row ?? 0), column: column + (used?.column ?? 0) };
    }
  }
  return null;
}

/**
 * Whether the sheet was made by Xuất biểu tổng hợp: only such a sheet may be replaced. On sheets of the first versions the mark is the last
 * line; what was added below it was not ours, and nothing of it would be kept.
 */
export function isSummarySheet(snapshot: SheetSnapshot): boolean {
  const mark = findMark(snapshot);
  if (mark === null) return false;
  if (mark.column > 0) return true;
  const filled = snapshot.values.filter((row) => row.some(isFilled));
  return (filled.at(-1) ?? []).filter(isFilled).every((value) => isMark(value));
}

function isMark(value: CellValue): boolean {
  return typeof value === "string" && isSummaryMark(value);
}

function isSummaryMark(text: string): boolean {
  const { markBefore, markAfter } = summarySheetTexts;
  return text.startsWith(markBefore) && text.endsWith(markAfter);
}

function isFilled(value: CellValue): boolean {
  return value !== null && value !== "";
}
