import type { TableRow } from "../../model/indicatorTable";
import type { Check } from "../check";
import { enteredRoles, judgeFigures } from "../judgeFigures";
import { isKnownWord } from "../knownWord";
import { rowFinding } from "../rowFinding";

const id = "textInNumberColumn";

/** A word where a figure is expected, unless it is one that says something there or plan and actual are both put in words. */
export const textInNumberColumn: Check = {
  id,
  validate: (input) => {
    const { table } = input.assessed.calculated;
    return judgeFigures(input, enteredRoles, (figure, { source }, role) => {
      if (figure.kind !== "word" || !isFigureRow(source) || isInWords(source)) return null;
      if (isKnownWord(figure.text)) return null;
      const details = { text: figure.text };
      return rowFinding(table, source, { check: id, severity: "warning", role, details });
    });
  },
};

function isFigureRow({ kind }: TableRow): boolean {
  return kind === "indicator" || kind === "subRow";
}

/** "Khá trở lên" as the plan: nothing is to be measured, whether it is achieved already or not. */
function isInWords({ figures: { plan, actual } }: TableRow): boolean {
  if (plan.kind !== "word") return false;
  return actual.kind === "word" || (actual.kind === "blank" && !/\d/.test(plan.text));
}
