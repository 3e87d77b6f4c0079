import { areaAddress } from "../core/model/address";
import {
  explanationParts,
  type IndicatorRecord,
  type IndicatorRecords,
} from "../core/model/indicatorSettings";
import { settingKeys } from "../core/model/settings";
import type { WorkbookHost } from "../workbook/workbookHost";
import { rowFinder } from "./findRowAgain";
import { placeIndicators } from "./indicatorRecords";
import type { OpenedTable } from "./outcomes";
import { readWorkbook } from "./readWorkbook";
import { rowLabels } from "./rowLabels";
import {
  indicatorsLimit,
  indicatorsText,
  isKeptFor,
  parseIndicators,
  type StoredIndicator,
  type TableIndicators,
} from "./storedIndicators";

/**
 * What has come of saving; `full`: the workbook can keep no more, and nothing was stored; `alike`: a row could not be found again because others
 * are called the same, so what is for it was not stored.
 */
export interface SavedIndicators {
  readonly kind: "saved" | "full" | "alike";
  /** What is stored with the workbook now; null where there is nothing. */
  readonly stored: string | null;
}

/** What to keep; `known` is what is stored as far as is known, where there is no time to read it: then it is written in any case. */
export interface IndicatorsToSave {
  /** By 0-based sheet row; an empty record lets go of what was kept. Other rows stay as they are. */
  readonly records: IndicatorRecords;
  readonly known?: string | null;
}

/**
 * Keeps settings and explanations of indicators with the workbook, and writes nothing but that. What is kept for rows that are gone stays: they
 * may come back. One round trip to read the settings, one to write.
 */
export async function saveIndicators(
  host: WorkbookHost,
  opened: OpenedTable,
  { records, known }: IndicatorsToSave,
): Promise<SavedIndicators> {
  const before = known === undefined ? await readStored(host) : known;
  const told = toldApart(opened, records);
  const value = withRecords(before, opened, told);
  if (isTooMuch(value, before)) return { kind: "full", stored: before };
  if (known !== undefined || value !== before) {
    await host.apply([{ kind: "setting", key: settingKeys.indicators, value }]);
  }
  return { kind: told.size < records.size ? "alike" : "saved", stored: value };
}

/** Those of rows that can be told from all others when the table is read again. */
function toldApart({ assessed }: OpenedTable, records: IndicatorRecords): IndicatorRecords {
  const { table } = assessed.calculated;
  const labels = rowLabels(table);
  const find = rowFinder(table);
  const told = [...records].filter(([row, record]) => {
    const label = labels.get(row);
    return label === undefined || isEmpty(record) || find(label).kind !== "severalRows";
  });
  return new Map(told);
}

/** What is kept already may always be made shorter. */
function isTooMuch(value: string | null, before: string | null): boolean {
  const length = value?.length ?? 0;
  return length > indicatorsLimit && length > (before?.length ?? 0);
}

async function readStored(host: WorkbookHost): Promise<string | null> {
  const { settings } = await readWorkbook(host, { kind: "some", active: false, named: [] });
  return settings[settingKeys.indicators] ?? null;
}

/** All that is kept with the workbook, with the records of some rows of one table replaced. */
function withRecords(
  before: string | null,
  { snapshot, assessed }: OpenedTable,
  records: IndicatorRecords,
): string | null {
  const { table } = assessed.calculated;
  const stored = parseIndicators(before ?? undefined);
  const own = stored.filter((each) => isKeptFor(each, table)).flatMap(({ rows }) => rows);
  const kept = placeIndicators(own, table).flatMap((each) =>
    each.row !== null && records.has(each.row) ? [] : [each.stored],
  );
  const labels = rowLabels(table);
  const changed = table.rows.flatMap(({ row, no, name }): StoredIndicator[] => {
    const record = records.get(row);
    const label = labels.get(row);
    if (record === undefined || label === undefined || isEmpty(record)) return [];
    return [{ label, no, name, ...record }];
  });
  const { sheet, id = null } = snapshot;
  const tableNow: TableIndicators = {
    sheet,
    id,
    table: areaAddress(table.area),
    rows: [...kept, ...changed],
  };
  return indicatorsText([...stored.filter((each) => !isKeptFor(each, table)), tableNow]);
}

function isEmpty({ settings, explanation }: IndicatorRecord): boolean {
  const isSaid =
    explanation !== null && explanationParts.some((part) => /\S/.test(explanation[part]));
  return !isSaid && Object.keys(settings).length === 0;
}
