import type { CalculatedRow } from "../../model/calculatedTable";
import { computedRoles, type FigureRole } from "../../model/columnRole";
import { figureNumber } from "../../model/figure";
import type { Finding } from "../../model/finding";
import type { Check, CheckInput } from "../check";
import { cellOf, enteredRoles } from "../judgeFigures";
import { overwrittenFormulas } from "../overwrittenFormulas";
import { rowFinding } from "../rowFinding";
import { typedTolerance } from "../typedPrecision";

const id = "numberOverFormula";

/** A number typed over a formula: it stays as it is when the figures of its row change. */
export const numberOverFormula: Check = {
  id,
  validate: (input) =>
    [...enteredRoles, ...computedRoles].flatMap((role) =>
      input.assessed.calculated.table.columns[role] === undefined
        ? []
        : [...overwrittenFormulas(input, role)].map((row) => overwritten(input, row, role)),
    ),
};

function overwritten(input: CheckInput, row: CalculatedRow, role: FigureRole): Finding {
  const typed = figureNumber(row.source.figures[role]) ?? 0;
  const expected = expectedValue(row, role);
  const agrees = expected !== null && isSame(input, { row, role, expected });
  const details =
    expected === null ? { typed, form: "plain" } : { typed, expected, ...form(agrees) };
  const severity = agrees ? "info" : "warning";
  const { table } = input.assessed.calculated;
  return rowFinding(table, row.source, { check: id, severity, role, details });
}

function form(agrees: boolean): Readonly<Record<string, string>> {
  return agrees ? { form: "agrees" } : {};
}

function expectedValue({ computed }: CalculatedRow, role: FigureRole): number | null {
  if (role === "plan" || role === "samePeriod" || role === "actual") return null;
  const value = computed[role];
  return typeof value === "number" ? value : null;
}

interface Comparison {
  readonly row: CalculatedRow;
  readonly role: FigureRole;
  readonly expected: number;
}

/** A cell with a % format holds a hundredth of what it shows. */
function isSame(input: CheckInput, { row, role, expected }: Comparison): boolean {
  const cell = cellOf(input, row, role);
  const typed = figureNumber(row.source.figures[role]) ?? 0;
  const tolerance = typedTolerance(typed, cell);
  const scaled = cell.numberFormat.includes("%") ? typed * 100 : typed;
  return [typed, scaled].some((value) => Math.abs(value - expected) <= tolerance);
}
