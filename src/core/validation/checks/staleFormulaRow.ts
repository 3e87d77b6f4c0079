import { computedRoles } from "../../model/columnRole";
import type { IndicatorTable, TableRow } from "../../model/indicatorTable";
import type { Check } from "../check";
import { figureCells } from "../figureCells";
import { rowFinding } from "../rowFinding";
import { referencedRows } from "../referencedRows";

const id = "staleFormulaRow";

/** A computed cell whose formula takes figures from another row of the table, as happens when rows are inserted or copied by hand. */
export const staleFormulaRow: Check = {
  id,
  validate: (input) => {
    const { table } = input.assessed.calculated;
    return figureCells(input, computedRoles).flatMap(({ role, cell, calculated: { source } }) => {
      if (cell.formula === null || !isFigureRow(source)) return [];
      const foreign = foreignRow(cell.formula, source, table);
      if (foreign === undefined) return [];
      // Row numbers as people see them; text, because they are names and not amounts.
      const details = { target: String(foreign + 1), row: String(source.row + 1) };
      return [rowFinding(table, source, { check: id, severity: "warning", role, details })];
    });
  },
};

function isFigureRow({ kind }: TableRow): boolean {
  return kind === "indicator" || kind === "subRow";
}

/** The first row of the table the formula points at that is neither its own nor that of a sub-row it may sum up. */
function foreignRow(
  formula: string,
  source: TableRow,
  { rows }: IndicatorTable,
): number | undefined {
  return referencedRows(formula).find((target) => {
    const row = rows.find((one) => one.row === target);
    return row !== undefined && row !== source && !isSubRowOf(row, source);
  });
}

function isSubRowOf(row: TableRow, indicator: TableRow): boolean {
  return row.kind === "subRow" && row.parent !== null && row.parent === indicator.no;
}
