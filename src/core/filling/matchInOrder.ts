import type { IncomingValue, Matching } from "../model/filling";
import type { IndicatorTable, TableRow } from "../model/indicatorTable";

/** Which rows a column of values may go through: the indicators; with their sub-rows; or every row. */
const sequences: readonly ((row: TableRow) => boolean)[] = [
  ({ kind }) => kind === "indicator",
  ({ kind }) => kind === "indicator" || kind === "subRow",
  () => true,
];

function fits(rows: readonly TableRow[], values: readonly IncomingValue[]): boolean {
  return (
    rows.length === values.length &&
    rows.every(({ kind }, at) => {
      const isHeading = kind === "group" || kind === "total";
      return !isHeading || values[at]?.figure.kind === "blank";
    })
  );
}

/** A single column in the order of the table: only where there are exactly as many values as rows; otherwise nobody knows where it slipped. */
export function matchInOrder(table: IndicatorTable, values: readonly IncomingValue[]): Matching {
  const candidates = sequences.map((isMeant) => table.rows.filter(isMeant));
  const rows = candidates.find((each) => fits(each, values));
  if (rows === undefined) {
    const unmatched = values.map((_, value) => ({
      value,
      reason: "noCandidate" as const,
      candidates: [],
    }));
    return { matches: [], unmatched };
  }
  const matches = rows.flatMap(({ kind, row }, value) =>
    kind === "indicator" || kind === "subRow"
      ? [{ value, row, score: 1, by: "order" as const }]
      : [],
  );
  return { matches, unmatched: [] };
}
