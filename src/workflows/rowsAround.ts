import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import type { OpenedTable } from "./outcomes";

/** As many rows on either side show how a column writes its numbers. */
const rowsEachSide = 150;

/** A long table cut down to the rows around one of its rows; a short one stays whole. */
export function rowsAround(opened: OpenedTable, row: number): OpenedTable {
  const { calculated } = opened.assessed;
  const { rows } = calculated.table;
  if (rows.length <= 2 * rowsEachSide) return opened;
  const at = rows.findIndex((each) => each.row === row);
  const near = rows.slice(Math.max(0, at - rowsEachSide), at + rowsEachSide + 1);
  const table = { ...calculated.table, rows: near };
  const first = near[0]?.row ?? 0;
  const last = near.at(-1)?.row ?? 0;
  return {
    ...opened,
    snapshot: rowsOf(opened.snapshot, first, last),
    assessed: { ...opened.assessed, calculated: { ...calculated, table } },
  };
}

function rowsOf(snapshot: SheetSnapshot, first: number, last: number): SheetSnapshot {
  const { used } = snapshot;
  if (used === null) return snapshot;
  const from = Math.max(first, used.row);
  const rowCount = Math.min(last + 1, used.row + used.rowCount) - from;
  const cut = <Row>(grid: readonly Row[]): readonly Row[] =>
    grid.slice(from - used.row, from - used.row + rowCount);
  return {
    ...snapshot,
    used: { ...used, row: from, rowCount },
    values: cut(snapshot.values),
    formulas: cut(snapshot.formulas),
    numberFormats: cut(snapshot.numberFormats),
  };
}
