import type { TableRow } from "../../model/indicatorTable";
import type { Check } from "../check";
import { rowFinding } from "../rowFinding";

const id = "duplicateNumber";

/** Two indicators with the same number where the numbering has not begun anew. */
export const duplicateNumber: Check = {
  id,
  validate: ({ assessed }) => {
    const { table } = assessed.calculated;
    return numberings(table.rows).flatMap((rows) => {
      const firstRows = new Map<string, TableRow>();
      return rows.flatMap((row) => {
        const no = numberOf(row);
        const first = firstRows.get(no);
        if (first === undefined) firstRows.set(no, row);
        if (first === undefined || no === "") return [];
        const details = { no, first: String(first.row + 1), row: String(row.row + 1) };
        return [rowFinding(table, row, { check: id, severity: "warning", role: "no", details })];
      });
    });
  },
};

function numberOf({ no }: TableRow): string {
  return no?.trim() ?? "";
}

/** The indicators in runs: a heading parts them, unless the numbers go on below it. */
function numberings(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const runs: TableRow[][] = [];
  let run: TableRow[] | null = null;
  let isBelowHeading = true;
  for (const row of rows) {
    if (row.kind === "group") isBelowHeading = true;
    if (row.kind !== "indicator") continue;
    if (run === null || (isBelowHeading && !goesOn(run, row))) runs.push((run = []));
    isBelowHeading = false;
    run.push(row);
  }
  return runs;
}

/** 12 below a heading after 12 repeats it; 1 or 2 begins anew. */
function goesOn(run: readonly TableRow[], row: TableRow): boolean {
  const [before, no] = [run.at(-1), row].map((each) =>
    each === undefined ? Number.NaN : Number.parseInt(numberOf(each), 10),
  );
  return no !== undefined && before !== undefined && no > 1 && no >= before;
}
