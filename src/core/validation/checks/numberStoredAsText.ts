import type { Check, CheckInput } from "../check";
import { gatherByColumn } from "../gatherByColumn";
import { cellOf, enteredRoles, judgeFigures } from "../judgeFigures";
import { rowFinding } from "../rowFinding";

const id = "numberStoredAsText";

/** A figure that is text on the sheet is understood, but no formula can use it. */
export const numberStoredAsText: Check = {
  id,
  validate: (input) => {
    const { table } = input.assessed.calculated;
    const findings = judgeFigures(input, enteredRoles, (figure, row, role) => {
      if (figure.kind !== "number" || figure.storedAs !== "text") return null;
      const details = { text: shownText(cellOf(input, row, role).value), value: figure.value };
      return rowFinding(table, row.source, { check: id, severity: "warning", role, details });
    });
    return gatherByColumn(findings, (role) => countNumbers(input, role));
  },
};

/** All figures of the column, those that are numbers on the sheet too. */
function countNumbers(input: CheckInput, column: string): number {
  const roles = enteredRoles.filter((role) => role === column);
  return judgeFigures(input, roles, ({ kind }) => (kind === "number" ? true : null)).length;
}

function shownText(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
