import type { Area } from "../../core/model/area";

/** The range of an area; Excel keeps no reference to it beyond the batch. */
export function rangeOf(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  const { row, column, rowCount, columnCount } = area;
  return worksheet.getRangeByIndexes(row, column, rowCount, columnCount).untrack();
}
