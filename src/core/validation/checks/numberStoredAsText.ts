import type { Check } from "../check";
import { enteredRoles, figureCells } from "../figureCells";
import { gatherByColumn } from "../gatherByColumn";
import { rowFinding } from "../rowFinding";

const id = "numberStoredAsText";

/** A figure that is text on the sheet is understood, but no formula can use it. */
export const numberStoredAsText: Check = {
  id,
  validate: (input) => {
    const { table } = input.assessed.calculated;
    const findings = figureCells(input, enteredRoles).flatMap(
      ({ figure, role, cell, calculated: { source } }) => {
        if (figure.kind !== "number" || figure.storedAs !== "text") return [];
        const details = { text: shownText(cell.value), value: figure.value };
        return [rowFinding(table, source, { check: id, severity: "warning", role, details })];
      },
    );
    return gatherByColumn(findings, "column");
  },
};

function shownText(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
