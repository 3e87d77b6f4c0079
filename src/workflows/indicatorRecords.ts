import type { IndicatorRecord, IndicatorRecords } from "../core/model/indicatorSettings";
import type { IndicatorTable } from "../core/model/indicatorTable";
import { settingKeys } from "../core/model/settings";
import { rowFinder } from "./findRowAgain";
import { isKeptFor, parseIndicators, type StoredIndicator } from "./storedIndicators";

/** What the workbook keeps with the indicators of a table, each with the row it stands in now; what belongs to rows that are gone is left out. */
export function indicatorRecords(
  table: IndicatorTable,
  settings: Readonly<Record<string, string>>,
): IndicatorRecords {
  const stored = parseIndicators(settings[settingKeys.indicators])
    .filter((each) => isKeptFor(each, table))
    .flatMap(({ rows }) => rows);
  const records = new Map<number, IndicatorRecord>();
  for (const { stored: record, row } of placeIndicators(stored, table)) {
    if (row !== null) records.set(row, record);
  }
  return records;
}

/** Something kept, and where its indicator stands now; null where it is gone. */
export interface PlacedIndicator {
  readonly stored: StoredIndicator;
  readonly row: number | null;
}

/** Finds the indicators again that something is kept with. */
export function placeIndicators(
  stored: readonly StoredIndicator[],
  table: IndicatorTable,
): readonly PlacedIndicator[] {
  if (stored.length === 0) return [];
  const find = rowFinder(table);
  return stored.map((each) => {
    const again = find(each.label);
    return { stored: each, row: again.kind === "found" ? again.row : null };
  });
}
