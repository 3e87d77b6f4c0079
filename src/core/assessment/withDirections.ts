import type { IndicatorRecords } from "../model/indicatorSettings";
import type { IndicatorTable } from "../model/indicatorTable";

/** The table with the directions a person has set in place of those its names suggest. */
export function withDirections(table: IndicatorTable, records: IndicatorRecords): IndicatorTable {
  if (records.size === 0) return table;
  return {
    ...table,
    rows: table.rows.map((row) => {
      const direction = records.get(row.row)?.settings.direction;
      return direction === undefined ? row : { ...row, direction };
    }),
  };
}
