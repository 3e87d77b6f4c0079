import type { IndicatorRecord } from "../../core/model/indicatorSettings";
import { rowFinder } from "../../workflows/findRowAgain";
import type { OpenedTable } from "../../workflows/outcomes";
import { rowLabels } from "../../workflows/rowLabels";
import type { IndicatorsState } from "./indicatorsState";

/**
 * What is shown once the same table was read again: what was typed or set here stays with its indicator, because a reading may have been begun
 * before it was kept.
 */
export function carryRecords(
  state: IndicatorsState,
  opened: OpenedTable,
): Pick<IndicatorsState, "opened" | "records" | "keeping" | "open"> {
  const { records, keeping, open } = state;
  const rowNow = rowsNow(state, opened);
  const rows = new Set(opened.assessed.indicators.map((one) => one.row.source.row));
  const carried = new Map<number, IndicatorRecord>();
  for (const [row, record] of records) {
    const now = rowNow(row);
    if (now !== null && rows.has(now)) carried.set(now, record);
  }
  const kept = [...keeping].flatMap(([row, how]) => {
    const now = rowNow(row);
    return now === null ? [] : [[now, how] as const];
  });
  return {
    opened,
    records: carried,
    keeping: new Map(kept),
    open: open === null ? null : rowNow(open),
  };
}

/** Where rows of the table stand now; null for those that are gone. */
function rowsNow(
  { opened: before, records, keeping, open }: IndicatorsState,
  opened: OpenedTable,
): (row: number) => number | null {
  if (records.size + keeping.size === 0 && open === null) return (row) => row;
  const labels = rowLabels(before.assessed.calculated.table);
  const find = rowFinder(opened.assessed.calculated.table);
  return (row) => {
    const label = labels.get(row);
    const again = label === undefined ? null : find(label);
    return again?.kind === "found" ? again.row : null;
  };
}
