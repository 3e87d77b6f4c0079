import type { AssessedIndicator } from "../../model/assessment";
import type { Check } from "../check";
import { rowFinding } from "../rowFinding";

const id = "numberGap";

/** A table with more gaps than this is an excerpt of a longer one: its numbers are names, not a count. */
const mostGaps = 3;

/** The numbering leaves numbers out: a row may be missing. Starting again at a lower number is common and no gap. */
export const numberGap: Check = {
  id,
  validate: ({ assessed }) => {
    const { table } = assessed.calculated;
    const gaps = assessed.indicators.flatMap(({ row: { source } }, index) => {
      const no = wholeNumber(source.no);
      const before = wholeNumber(assessed.indicators[index - 1]?.row.source.no ?? null);
      if (no === null || before === null || no <= before + 1) return [];
      if (isRepeated(assessed.indicators, index - 1)) return [];
      const details = { before: String(before), no: String(no) };
      return [rowFinding(table, source, { check: id, severity: "info", role: "no", details })];
    });
    return gaps.length > mostGaps ? [] : gaps;
  },
};

/** The number before was used already: it is told to be the wrong one, and leaves the gap. */
function isRepeated(indicators: readonly AssessedIndicator[], index: number): boolean {
  const [row, above] = [indicators[index]?.row.source, indicators[index - 1]?.row.source];
  if (row === undefined || above === undefined || row.group !== above.group) return false;
  const [no, before] = [wholeNumber(row.no), wholeNumber(above.no)];
  return no !== null && before !== null && no <= before;
}

function wholeNumber(no: string | null): number | null {
  const digits = /^\s*(\d{1,4})\s*[.)]?\s*$/.exec(no ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}
