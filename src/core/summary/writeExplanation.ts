import type { Edit } from "../model/edit";
import { format, merge, put, rowArea } from "./sheetEdits";
import { summaryColumnCount, summaryColumns } from "./summaryLayout";

/** The rows below a flagged indicator that say why, what is done and what will come of it. */
export function writeExplanation(
  sheet: string,
  firstRow: number,
  lines: readonly string[],
): readonly Edit[] {
  return lines.flatMap((text, index) => {
    const row = firstRow + index;
    const wide = rowArea(row, summaryColumns.name, summaryColumnCount - summaryColumns.name);
    return [
      merge(sheet, wide),
      put({ sheet, row, column: summaryColumns.name }, text),
      format(sheet, wide, { italic: true, wrap: true, horizontal: "left", vertical: "top" }),
    ];
  });
}
