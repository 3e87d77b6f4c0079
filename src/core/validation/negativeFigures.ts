import { figureNumber } from "../model/figure";
import type { Finding } from "../model/finding";
import type { CheckInput } from "./check";
import { judgeFigures } from "./judgeFigures";
import { rowFinding } from "./rowFinding";

/** Figures below zero in a column; a growth rate (đơn vị %) may fall below zero, so there it is only pointed out. */
export function negativeFigures(
  input: CheckInput,
  check: string,
  role: "plan" | "actual",
): readonly Finding[] {
  const { table } = input.assessed.calculated;
  return judgeFigures(input, [role], (figure, { source }) => {
    const value = figureNumber(figure);
    if (value === null || value >= 0) return null;
    const severity = source.unit?.trim() === "%" ? "info" : "warning";
    return rowFinding(table, source, { check, severity, role, details: { value } });
  });
}
