import type { AssessedTable } from "../core/model/assessment";
import type { IndicatorRecord, IndicatorRecords } from "../core/model/indicatorSettings";

/** What a table was judged by besides its own terms: to judge it again with other figures. */
export function recordsOf({ indicators }: AssessedTable): IndicatorRecords {
  const records = new Map<number, IndicatorRecord>();
  for (const { row, settings, explanation } of indicators) {
    if (settings === undefined && explanation === undefined) continue;
    const record = { settings: settings ?? {}, explanation: explanation ?? null };
    records.set(row.source.row, record);
  }
  return records;
}
