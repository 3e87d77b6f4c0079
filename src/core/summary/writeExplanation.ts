import type { Edit } from "../model/edit";
import { format, merge, put, rowArea } from "./sheetEdits";
import { explanationWidth } from "./explanationWidth";
import type { SummaryPlan } from "./summaryPlan";
import { lineCount, lineHeight } from "./summarySheetStyle";

/** The rows below a flagged indicator that say why, what is done and what will come of it. */
export function writeExplanation(
  { input, page }: SummaryPlan,
  firstRow: number,
  lines: readonly string[],
): readonly Edit[] {
  const { sheet } = input;
  const { nameColumn, count } = page.grid;
  return lines.flatMap((text, index): readonly Edit[] => {
    const row = firstRow + index;
    const wide = rowArea(row, nameColumn, count - nameColumn);
    // Merged cells do not grow by themselves; no text is longer than a row can be high.
    const points = lineCount(text, explanationWidth(page)) * lineHeight + 2;
    return [
      merge(sheet, wide),
      put({ sheet, row, column: nameColumn }, text),
      format(sheet, wide, { italic: true, wrap: true, horizontal: "left", vertical: "top" }),
      { kind: "rowHeight", sheet, row, points },
    ];
  });
}
