import type { Figure } from "../../model/figure";
import type { TableRow } from "../../model/indicatorTable";
import type { Check } from "../check";
import { enteredRoles, figureCells } from "../figureCells";
import { isKnownWord } from "../knownWord";
import { rowFinding } from "../rowFinding";

const id = "textInNumberColumn";

/** A word where a figure is expected, unless it is one that says something there or plan and actual are both put in words. */
export const textInNumberColumn: Check = {
  id,
  validate: (input) => {
    const { table } = input.assessed.calculated;
    return figureCells(input, enteredRoles).flatMap(({ figure, role, calculated: { source } }) => {
      if (!isFigureRow(source) || isInWords(source) || !isUnknownWord(figure)) return [];
      const details = { text: figure.text };
      return [rowFinding(table, source, { check: id, severity: "warning", role, details })];
    });
  },
};

function isFigureRow({ kind }: TableRow): boolean {
  return kind === "indicator" || kind === "subRow";
}

function isInWords({ figures }: TableRow): boolean {
  return figures.plan.kind === "word" && figures.actual.kind === "word";
}

function isUnknownWord(figure: Figure): figure is Extract<Figure, { kind: "word" }> {
  return figure.kind === "word" && !isKnownWord(figure.text);
}
