import type { Edit } from "../model/edit";
import { format, rowArea } from "./sheetEdits";
import { summaryColumnCount } from "./summaryLayout";

/** Points: room for two lines of a heading. */
const headingHeight = 34;

/** How the heading row of every table on the summary sheet looks. */
export function headingRow(sheet: string, row: number): readonly Edit[] {
  return [
    format(sheet, rowArea(row, 0, summaryColumnCount), {
      bold: true,
      horizontal: "center",
      wrap: true,
      borders: true,
    }),
    { kind: "rowHeight", sheet, row, points: headingHeight },
  ];
}
