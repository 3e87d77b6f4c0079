import type { Finding } from "../../model/finding";
import type { IndicatorTable, TableRow } from "../../model/indicatorTable";
import type { Check } from "../check";
import { rowFinding } from "../rowFinding";

const id = "missingPlan";

/** An indicator without a plan figure, unless the plan stands in its sub-rows. A plan column that is all blank is one finding. */
export const missingPlan: Check = {
  id,
  validate: ({ assessed }) => {
    const { table } = assessed.calculated;
    if (table.columns.plan === undefined) return [];
    const missing = missingRows(table);
    if (missing.length > 0 && table.rows.every((row) => row.figures.plan.kind === "blank")) {
      return [wholeColumn(table, missing.length)];
    }
    return missing.map((row) =>
      rowFinding(table, row, { check: id, severity: "warning", role: "plan" }),
    );
  },
};

/** Indicators without a plan of their own and without one in their sub-rows, which follow them; looked at from below. */
function missingRows({ rows }: IndicatorTable): readonly TableRow[] {
  const missing: TableRow[] = [];
  let isPlannedBelow = false;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row === undefined) continue;
    const isBlank = row.figures.plan.kind === "blank";
    if (row.kind === "indicator" && isBlank && !isPlannedBelow) missing.push(row);
    isPlannedBelow = row.kind === "subRow" && (isPlannedBelow || !isBlank);
  }
  return missing.reverse();
}

function wholeColumn({ columns, rows }: IndicatorTable, count: number): Finding {
  return {
    check: id,
    severity: "warning",
    cell: { row: rows[0]?.row ?? 0, column: columns.plan ?? 0 },
    indicator: null,
    details: { role: "plan", form: "column", count },
  };
}
