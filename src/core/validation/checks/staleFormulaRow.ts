import { computedRoles } from "../../model/columnRole";
import type { TableRow } from "../../model/indicatorTable";
import type { Check } from "../check";
import { cellOf, judgeFigures } from "../judgeFigures";
import { rowFinding } from "../rowFinding";
import { referencedRows } from "../referencedRows";

const id = "staleFormulaRow";

/** A computed cell whose formula takes figures from another row of the table, as happens when rows are inserted or copied by hand. */
export const staleFormulaRow: Check = {
  id,
  validate: (input) => {
    const { table } = input.assessed.calculated;
    const rowAt = new Map(table.rows.map((row) => [row.row, row]));
    return judgeFigures(input, computedRoles, (_, row, role) => {
      const { source } = row;
      const { formula } = cellOf(input, row, role);
      if (formula === null || !isFigureRow(source)) return null;
      const foreign = foreignRow(formula, source, rowAt);
      if (foreign === undefined) return null;
      // Row numbers as people see them; text, because they are names and not amounts.
      const details = { target: String(foreign + 1), row: String(source.row + 1) };
      return rowFinding(table, source, { check: id, severity: "warning", role, details });
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
  rowAt: ReadonlyMap<number, TableRow>,
): number | undefined {
  return referencedRows(formula).find((target) => {
    const row = rowAt.get(target);
    return row !== undefined && row !== source && !isSubRowOf(row, source);
  });
}

function isSubRowOf(row: TableRow, indicator: TableRow): boolean {
  return row.kind === "subRow" && row.parent !== null && row.parent === indicator.no;
}
