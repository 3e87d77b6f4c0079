import type { AssessedIndicator } from "../../model/assessment";
import type { Finding } from "../../model/finding";
import type { IndicatorTable, TableRow } from "../../model/indicatorTable";
import type { Check } from "../check";
import { isMark } from "../knownWord";
import { rowFinding } from "../rowFinding";

const id = "missingActual";

/** No actual figure and no note that it is judged at year end. A column that was not filled in at all yet is one finding, and no fault. */
export const missingActual: Check = {
  id,
  validate: ({ assessed }) => {
    const { table } = assessed.calculated;
    if (table.columns.actual === undefined) return [];
    const answered = answeredBelow(table);
    const missing = assessed.indicators.filter(
      (indicator) => isMissing(indicator) && !answered.has(indicator.row.source),
    );
    if (missing.length > 0 && isColumnEmpty(table)) return [wholeColumn(table, missing.length)];
    return missing.map(({ row }) =>
      rowFinding(table, row.source, { check: id, severity: "warning", role: "actual" }),
    );
  },
};

/** A word or figure that cannot be judged is missing too, but has a finding of its own. */
function isMissing({ assessment, row }: AssessedIndicator): boolean {
  const { actual } = row.source.figures;
  const isEmpty = actual.kind === "blank" || (actual.kind === "word" && isMark(actual.text));
  return assessment === "missing" && isEmpty;
}

/** Indicators without a plan and an actual of their own whose sub-rows carry them: "Chăn nuôi" above its kinds of animals. */
function answeredBelow({ rows }: IndicatorTable): ReadonlySet<TableRow> {
  const answered = new Set<TableRow>();
  let above: TableRow | null = null;
  for (const row of rows) {
    const { plan, actual } = row.figures;
    if (row.kind !== "subRow")
      above = row.kind === "indicator" && plan.kind === "blank" ? row : null;
    else if (above !== null && actual.kind === "number") answered.add(above);
  }
  return answered;
}

function isColumnEmpty({ rows }: IndicatorTable): boolean {
  return rows.every((row) => row.figures.actual.kind === "blank");
}

function wholeColumn({ columns, rows }: IndicatorTable, count: number): Finding {
  return {
    check: id,
    severity: "info",
    cell: { row: rows[0]?.row ?? 0, column: columns.actual ?? 0 },
    indicator: null,
    details: { role: "actual", form: "column", count },
  };
}
