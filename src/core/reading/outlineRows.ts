import { readBareNumbers } from "./bareNumbers";
import { collectGroups } from "./collectGroups";
import { labelRows } from "./labelledRows";
import type { OutlinedRow } from "./outlinedRow";
import { scanOutline, type OutlineScan } from "./outlineScan";
import { placeRows } from "./placeRows";
import type { RawRow } from "./rawRows";
import { withoutRemarksBelow } from "./remarksBelow";
import { settleDittos } from "./settleUnits";

export type { OutlinedRow } from "./outlinedRow";

const nothing: ReadonlySet<number> = new Set();

/** Sheet rows of the groups that declare another count than they hold. */
function mismatches(rows: readonly OutlinedRow[]): ReadonlySet<number> {
  if (rows.every(({ declared }) => declared === null)) return nothing;
  const groups = collectGroups(rows).groups.filter(
    ({ declared, counted }) => declared !== null && declared !== counted,
  );
  return new Set(groups.map(({ row }) => row));
}

/** Where a group's declared count speaks for the other decision on its doubtful rows, that one is taken. */
function placeByCounts(scan: OutlineScan): readonly OutlinedRow[] {
  const rows = placeRows(scan, nothing);
  if (rows.every(({ doubt }) => doubt === null)) return rows;
  const wrong = mismatches(rows);
  if (wrong.size === 0) return rows;
  const stillWrong = mismatches(placeRows(scan, wrong));
  const better = new Set([...wrong].filter((row) => !stillWrong.has(row)));
  return better.size === 0 ? rows : placeRows(scan, better);
}

/** A group that holds what it declares leaves no doubt about its rows. */
function withoutSettledDoubts(rows: readonly OutlinedRow[]): readonly OutlinedRow[] {
  if (rows.every(({ doubt }) => doubt === null)) return rows;
  const wrong = mismatches(rows);
  let settled: OutlinedRow | null = null;
  return rows.map((row) => {
    if (row.declared !== null) settled = wrong.has(row.row) ? null : row;
    else if (row.kind === "group" && settled !== null && row.depth <= settled.depth) settled = null;
    return settled === null || row.doubt === null ? row : { ...row, doubt: null };
  });
}

/** A heading without number below which nothing counted follows is a remark under the table. */
function dropTrailingRemarks(rows: readonly OutlinedRow[]): readonly OutlinedRow[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.kind === "group" && rows[end - 1]?.no === null) end -= 1;
  return rows.slice(0, end);
}

/** Each row's place: group, indicator, sub-row or total, by its number, its name and what follows. */
export function outlineRows(rows: readonly RawRow[]): readonly OutlinedRow[] {
  const labelled = labelRows(readBareNumbers(settleDittos(rows)));
  const scan = scanOutline(withoutRemarksBelow(labelled));
  return dropTrailingRemarks(withoutSettledDoubts(placeByCounts(scan)));
}
