import type { CalculatedRow } from "../model/calculatedTable";
import { figureNumber } from "../model/figure";
import { foldedName } from "./foldedName";
import { enteredRoles } from "./judgeFigures";
import {
  hasFigures,
  outermostRows,
  rowsAbove,
  rowsBelow,
  rowsOfGroup,
  type SummedRow,
} from "./groupedRows";

export type { SummedRow } from "./groupedRows";

const plainTotal = /^(?:tong so|tong cong|cong|tong|tong so chung|cong chung)$/;

/** The headings and totals with figures, each with the rows it may sum up. */
export function summedRows(rows: readonly CalculatedRow[]): readonly SummedRow[] {
  const outermost = outermostRows(rows);
  return rows.flatMap((row, index): readonly SummedRow[] => {
    if (!hasFigures(row)) return [];
    if (row.source.kind === "group") {
      return [{ row, addends: [rowsOfGroup(rows, index)], isStated: false }];
    }
    return row.source.kind === "total" ? [totalRow(rows, index, { row, outermost })] : [];
  });
}

function totalRow(
  rows: readonly CalculatedRow[],
  index: number,
  { row, outermost }: { readonly row: CalculatedRow; readonly outermost: readonly CalculatedRow[] },
): SummedRow {
  const named = namedRows(row, outermost);
  if (named.length > 1) return { row, addends: [named], isStated: true };
  const above = rowsAbove(rows, index);
  const below = rowsBelow(rows, index, "indicator");
  const parts = rowsBelow(rows, index, "subRow");
  const addends = [outermost, above, parts, below, ...firstRows(row, below)];
  return { row, addends, isStated: above.length > 1 && isPlainTotal(row) };
}

function isPlainTotal({ source }: CalculatedRow): boolean {
  return plainTotal.test(foldedName(source));
}

/** The rows A and B of "Tổng vốn (A + B)". */
function namedRows(
  { source: { name } }: CalculatedRow,
  outermost: readonly CalculatedRow[],
): readonly CalculatedRow[] {
  const stated = /[(:=]\s*([\p{L}\d]{1,5}(?:\s*\+\s*[\p{L}\d]{1,5})+)\s*\)?\s*$/u.exec(
    name.slice(-60),
  )?.[1];
  if (stated === undefined) return [];
  const labels = stated.split("+").map((label) => label.trim());
  const found = labels.map((label) =>
    outermost.find(({ source: { no } }) => no?.replace(/[.)\s]/g, "") === label),
  );
  return found.every((row) => row !== undefined) ? found : [];
}

/** The first rows below a total that come to it in some column: others may follow that break it down once more. */
function firstRows(
  { source: { figures } }: CalculatedRow,
  below: readonly CalculatedRow[],
): readonly (readonly CalculatedRow[])[] {
  return enteredRoles.flatMap((role) => {
    const target = figureNumber(figures[role]);
    if (target === null) return [];
    let sum = 0;
    const end = below.findIndex(({ source }, index) => {
      sum += figureNumber(source.figures[role]) ?? 0;
      return index > 0 && Math.abs(sum - target) <= 1e-4 * Math.abs(target) && sum !== 0;
    });
    return end < 1 ? [] : [below.slice(0, end + 1)];
  });
}
