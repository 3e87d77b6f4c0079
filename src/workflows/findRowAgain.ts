import type { IndicatorTable } from "../core/model/indicatorTable";
import { labelKeys, rowLabels, type RowLabel } from "./rowLabels";

/** Where a row stands now; never a guess among several. */
export type RowAgain =
  | { readonly kind: "found"; readonly row: number }
  | { readonly kind: "rowGone" }
  | { readonly kind: "severalRows" };

type FindRow = (label: RowLabel) => RowAgain;

/** Keys by level: 0 names the neighbour too, 1 the row as it stands; the others are for rows renumbered or moved to another group. */
const asItStands = 1;

/**
 * Finds rows of a table again by what they are called: rows may have been inserted, deleted or sorted since. A row that was one of
 * several alike is only found with the same neighbour.
 */
export function rowFinder(table: IndicatorTable): FindRow {
  const found = new Map<string, number[]>();
  for (const [row, label] of rowLabels(table)) {
    labelKeys(label).forEach((key, level) => {
      const rows = found.get(`${level}\n${key}`);
      if (rows === undefined) found.set(`${level}\n${key}`, [row]);
      else rows.push(row);
    });
  }
  return (label) => {
    const keys = labelKeys(label);
    const at = (level: number): readonly number[] => found.get(`${level}\n${keys[level]}`) ?? [];
    return findAmong(label, at);
  };
}

function findAmong({ alone }: RowLabel, at: (level: number) => readonly number[]): RowAgain {
  for (let level = asItStands; level <= Math.max(alone, asItStands); level += 1) {
    const rows = at(level);
    if (rows.length === 0) continue;
    if (rows.length === 1 && alone >= level) return only(rows);
    return level === asItStands && alone >= 0 ? only(at(0)) : { kind: "severalRows" };
  }
  return { kind: "rowGone" };
}

function only([row, ...others]: readonly number[]): RowAgain {
  if (row === undefined || others.length > 0) return { kind: "severalRows" };
  return { kind: "found", row };
}

/** Whether every row of the table is still called the same and stands where it stood. */
export function isSameShape({ rows }: IndicatorTable, now: IndicatorTable): boolean {
  if (rows.length !== now.rows.length) return false;
  return rows.every(({ row, kind, no, name }, index) => {
    const again = now.rows[index];
    return again?.row === row && again.kind === kind && again.no === no && again.name === name;
  });
}
