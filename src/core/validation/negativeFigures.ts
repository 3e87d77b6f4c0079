import { figureNumber } from "../model/figure";
import { holdsPhrase } from "../model/foldText";
import type { Finding } from "../model/finding";
import type { CheckInput } from "./check";
import { foldedName } from "./foldedName";
import { judgeFigures } from "./judgeFigures";
import { rowFinding } from "./rowFinding";

/** What may fall below zero by its nature. */
const mayBeNegative = [
  "tốc độ tăng",
  "tăng trưởng",
  "mức tăng",
  "tăng giảm",
  "cán cân",
  "chênh lệch",
  "lợi nhuận",
  "lãi",
  "thặng dư",
  "bội chi",
] as const;

/** Figures below zero in a column; a share (đơn vị %) may be a growth rate without saying so, and is only pointed out. */
export function negativeFigures(
  input: CheckInput,
  check: string,
  role: "plan" | "actual",
): readonly Finding[] {
  const { table } = input.assessed.calculated;
  return judgeFigures(input, [role], (figure, { source }) => {
    const value = figureNumber(figure);
    if (value === null || value >= 0 || holdsPhrase(foldedName(source), mayBeNegative)) return null;
    const severity = source.unit?.trim() === "%" ? "info" : "warning";
    return rowFinding(table, source, { check, severity, role, details: { value } });
  });
}
