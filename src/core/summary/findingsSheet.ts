import type { CellValue } from "../model/cell";
import type { SheetSnapshot } from "../model/sheetSnapshot";

/** The name of the sheet Xuất danh sách makes. */
export const findingsSheetName = "Kiểm tra";

const markBefore = "Danh sách lập bằng Chỉ Tiêu từ trang tính “";
const markAfter = "”";

/** Columns of the list; people write into the last one by hand. */
export const findingsColumnCount = 7;

/** The last line of a list of findings: says what it was made from, and marks it as made by the add-in. */
export function findingsMark(planSheet: string): string {
  return `${markBefore}${planSheet}${markAfter}`;
}

/** Whether the sheet was made by Xuất danh sách and nothing was added below it since. */
export function isFindingsSheet({ values }: SheetSnapshot): boolean {
  const [mark] = values.filter((row) => row.some(isFilled)).at(-1) ?? [];
  return typeof mark === "string" && mark.startsWith(markBefore) && mark.endsWith(markAfter);
}

/** Whether somebody has noted in the list, or beside it, what was done: then it is theirs, and is not replaced. */
export function holdsNotes({ values, used }: SheetSnapshot): boolean {
  const column = findingsColumnCount - 1 - (used?.column ?? 0);
  const noted = values.flatMap((row) => row.slice(column).filter(isFilled));
  // The heading of the column is the one text that is ours.
  return noted.length > 1;
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && value !== "";
}
