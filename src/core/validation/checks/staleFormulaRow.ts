import { computedRoles, type FigureRole } from "../../model/columnRole";
import type { Finding } from "../../model/finding";
import type { IndicatorTable, TableRow } from "../../model/indicatorTable";
import type { Check, CheckInput } from "../check";
import { commonPattern, formulaPattern } from "../formulaPattern";
import { cellOf, enteredRoles, judgeFigures } from "../judgeFigures";
import { rowFinding } from "../rowFinding";
import { referencedRows } from "../referencedRows";

const id = "staleFormulaRow";

/** A computed cell whose formula takes figures from another row of the table, as happens when rows are inserted or copied by hand. */
export const staleFormulaRow: Check = {
  id,
  validate: (input) => [...validateComputed(input), ...validateEntered(input)],
};

function validateComputed(input: CheckInput): readonly Finding[] {
  const { table } = input.assessed.calculated;
  const rowAt = new Map(table.rows.map((row) => [row.row, row]));
  return judgeFigures(input, computedRoles, (_, row, role) => {
    const { source } = row;
    const { formula } = cellOf(input, row, role);
    if (formula === null || !isFigureRow(source)) return null;
    const foreign = foreignRow(formula, source, rowAt);
    return foreign === undefined ? null : stale(table, source, { role, target: foreign });
  });
}

/** In a column people fill in a formula may sum up other rows; it is stale where all others do in their own row what it does in another. */
function validateEntered(input: CheckInput): readonly Finding[] {
  const { table, rows } = input.assessed.calculated;
  return enteredRoles.flatMap((role) => {
    if (table.columns[role] === undefined) return [];
    const written = rows.flatMap((row) => {
      const { formula } = cellOf(input, row, role);
      return formula === null ? [] : [{ source: row.source, formula }];
    });
    const common = commonPattern(
      written.map(({ formula, source }) => formulaPattern(formula, source.row)),
    );
    if (common === null || common.count < 3 || common.count * 2 <= written.length) return [];
    return written.flatMap(({ source, formula }) => {
      const target = referencedRows(formula)[0] ?? source.row;
      if (target === source.row || !common.pattern.includes("#")) return [];
      if (formulaPattern(formula, target) !== common.pattern) return [];
      return [stale(table, source, { role, target, form: "entered" })];
    });
  });
}

interface Target {
  readonly role: FigureRole;
  readonly target: number;
  readonly form?: string;
}

/** Row numbers as people see them; text, because they are names and not amounts. */
function stale(
  table: IndicatorTable,
  source: TableRow,
  { role, target, ...form }: Target,
): Finding {
  const details = { target: String(target + 1), row: String(source.row + 1), ...form };
  return rowFinding(table, source, { check: id, severity: "warning", role, details });
}

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
