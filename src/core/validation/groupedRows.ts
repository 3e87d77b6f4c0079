import type { CalculatedRow } from "../model/calculatedTable";

/** A heading or total that carries figures, with the rows that may come to it, the likeliest first. */
export interface SummedRow {
  readonly row: CalculatedRow;
  readonly addends: readonly (readonly CalculatedRow[])[];
  /** Whether the row says itself what it sums up: "A + B", or a plain "Tổng cộng" below its rows. */
  readonly isStated: boolean;
}

/** The rows directly in the group that begins at the index: its groups and indicators. */
export function rowsOfGroup(rows: readonly CalculatedRow[], index: number): CalculatedRow[] {
  const head = rows[index]?.source;
  if (head === undefined || head.no === null) return [];
  let end = index + 1;
  for (let row = rows[end]; row !== undefined && !endsGroup(row, head.group); row = rows[end]) {
    end += 1;
  }
  const inside = rows.slice(index + 1, end);
  return inside.filter((row) => row.source.group === head.no && isAddend(row));
}

function endsGroup({ source: { kind, group } }: CalculatedRow, outer: string | null): boolean {
  return (kind === "group" || kind === "total") && group === outer;
}

function isAddend({ source: { kind } }: CalculatedRow): boolean {
  return kind === "group" || kind === "indicator";
}

/** The outermost rows: what a grand total comes to. Groups without figures give way to what stands in them. */
export function outermostRows(rows: readonly CalculatedRow[]): readonly CalculatedRow[] {
  const addends = rows.filter(isAddend);
  const outer = addends.filter(({ source }) => source.group === null);
  const isFilled = outer.every((row) => row.source.kind === "indicator" || hasFigures(row));
  if (isFilled) return outer;
  return addends.filter(({ source }) => source.kind === "indicator");
}

/** Whether the row carries an amount at all. */
export function hasFigures({ source: { figures } }: CalculatedRow): boolean {
  return [figures.plan, figures.samePeriod, figures.actual].some(({ kind }) => kind === "number");
}

/** The indicators between the total and the heading or total above it. */
export function rowsAbove(rows: readonly CalculatedRow[], index: number): CalculatedRow[] {
  const above: CalculatedRow[] = [];
  for (let next = index - 1; next >= 0; next -= 1) {
    const row = rows[next];
    if (row === undefined || row.source.kind === "total" || row.source.kind === "group") break;
    if (row.source.kind === "indicator") above.push(row);
  }
  return above.reverse();
}

/** The rows of one kind between the total and the heading or total below it. */
export function rowsBelow(
  rows: readonly CalculatedRow[],
  index: number,
  kind: "indicator" | "subRow",
): CalculatedRow[] {
  const below: CalculatedRow[] = [];
  for (let next = index + 1; next < rows.length; next += 1) {
    const row = rows[next];
    if (row === undefined || row.source.kind === "total" || row.source.kind === "group") break;
    if (kind === "subRow" && row.source.kind === "indicator") break;
    if (row.source.kind === kind) below.push(row);
  }
  return below;
}
