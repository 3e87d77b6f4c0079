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
    const missing = table.rows.filter((row) => isMissing(row, table));
    if (missing.length > 0 && table.rows.every((row) => row.figures.plan.kind === "blank")) {
      return [wholeColumn(table, missing.length)];
    }
    return missing.map((row) =>
      rowFinding(table, row, { check: id, severity: "warning", role: "plan" }),
    );
  },
};

function isMissing(row: TableRow, table: IndicatorTable): boolean {
  return (
    row.kind === "indicator" && row.figures.plan.kind === "blank" && !hasPlannedSubRow(row, table)
  );
}

function hasPlannedSubRow(indicator: TableRow, { rows }: IndicatorTable): boolean {
  const below = rows.slice(rows.indexOf(indicator) + 1);
  const end = below.findIndex((row) => row.kind !== "subRow");
  const subRows = end === -1 ? below : below.slice(0, end);
  return subRows.some((row) => row.figures.plan.kind !== "blank");
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
