import type { IRange } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-ui/facade";
import type { Area } from "../../core/model/area";

/** Rows and columns left visible before the cell that is shown. */
const margin = 3;

/** Scrolls so that the area's first cell can be seen; without a screen there is nothing to scroll. */
export function reveal(sheet: FWorksheet, { row, column }: Area): void {
  if (!("scrollToCell" in sheet)) return;
  // Frozen rows and columns are always seen, and are no place to scroll to.
  const isFrozen = row < sheet.getFrozenRows() && column < sheet.getFrozenColumns();
  if (isFrozen || isSeen(sheet.getVisibleRange(), row, column)) return;
  sheet.scrollToCell(Math.max(0, row - margin), Math.max(0, column - margin));
}

/** A sheet just brought to the front has no visible range yet. */
function isSeen(seen: IRange | null | undefined, row: number, column: number): boolean {
  if (!seen) return false;
  const isRowSeen = row >= seen.startRow && row < seen.endRow;
  return isRowSeen && column >= seen.startColumn && column < seen.endColumn;
}
