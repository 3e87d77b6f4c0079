import type { Edit } from "../model/edit";
import { format, rowArea } from "./sheetEdits";
import { listFontSize, listLineCount, listLineHeight } from "./summarySheetStyle";

/** How the heading row of every table on the summary sheet looks; high enough for its texts in their columns. */
export function headingRow(
  place: { readonly sheet: string; readonly row: number },
  texts: readonly string[],
  widths: readonly number[],
): readonly Edit[] {
  const { sheet, row } = place;
  const lines = texts.map((text, index) => listLineCount(text, widths[index] ?? 1, true));
  return [
    format(sheet, rowArea(row, 0, widths.length), {
      bold: true,
      fontSize: listFontSize,
      horizontal: "center",
      wrap: true,
      borders: true,
    }),
    { kind: "rowHeight", sheet, row, points: Math.max(2, ...lines) * listLineHeight + 4 },
  ];
}
