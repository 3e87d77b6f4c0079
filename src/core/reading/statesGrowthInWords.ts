import type { SheetGrid } from "./sheetGrid";

/** "tăng 4,06%", "Giảm: 3 %", "tăng thêm 2,5 lần" in folded text. */
const growthInWords = /^(?:tang|giam)(?: them| di)? ?:? ?[-+]?\d/;

/** Whether a column of comparison is mostly written out as a change; blanks say nothing. */
export function statesGrowthInWords(
  grid: SheetGrid,
  rows: readonly number[],
  column: number,
): boolean {
  const said = rows.map((row) => grid.folded(row, column)).filter((text) => text !== "");
  const growth = said.filter((text) => growthInWords.test(text));
  return growth.length > 0 && growth.length * 2 >= said.length;
}
