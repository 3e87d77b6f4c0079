import { figureNumber } from "../../model/figure";
import type { TableRow } from "../../model/indicatorTable";
import type { Check } from "../check";
import { rowFinding } from "../rowFinding";

const id = "missingSamePeriod";

/** From so many filled rows for each one that is not, the gap looks like a slip; below it may well be on purpose. */
const fewestFilled = 3;
const surelyFilled = 9;

/** No figure of the same period beside a result although most other rows have one. A dash or a word is an answer. */
export const missingSamePeriod: Check = {
  id,
  validate: ({ assessed }) => {
    const { table } = assessed.calculated;
    if (table.columns.samePeriod === undefined) return [];
    const measured = assessed.indicators
      .map(({ row }) => row.source)
      .filter((row) => figureNumber(row.figures.actual) !== null);
    const missing = measured.filter(isBlank);
    const filled = measured.length - missing.length;
    if (filled < fewestFilled * Math.max(1, missing.length)) return [];
    const severity = filled >= surelyFilled * missing.length ? "warning" : "info";
    return missing.map((row) =>
      rowFinding(table, row, { check: id, severity, role: "samePeriod" }),
    );
  },
};

function isBlank({ figures }: TableRow): boolean {
  return figures.samePeriod.kind === "blank";
}
