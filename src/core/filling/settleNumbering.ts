import type { NamedValue, Pair } from "./pairValues";

/**
 * What the numbers of the source are worth. shared: they are the table's · unknown: too few names tell ·
 * own: the source numbers its values for itself.
 */
export type Numbering = "shared" | "unknown" | "own";

const sureName = 0.9;
const enough = 3;

function isCountedFromOne(values: readonly NamedValue[]): boolean {
  const numbers = new Set(values.map(({ described }) => described.no));
  return values.length > 0 && values.every((_, at) => numbers.has(String(at + 1)));
}

/** Whether the number beside a sure name is that of its row; null where that tells nothing. */
function numberTells([best, second]: readonly Pair[]): boolean | null {
  if (best === undefined || best.score < sureName || best.sameNo === null) return null;
  return second?.score === best.score && !best.sameNo ? null : best.sameNo;
}

/** Where names are sure, the numbers beside them tell whether source and table are numbered alike. */
export function settleNumbering(
  values: readonly NamedValue[],
  pairs: readonly (readonly Pair[])[],
): Numbering {
  const told = pairs.map(numberTells);
  const same = told.filter((each) => each === true).length;
  const different = told.filter((each) => each === false).length;
  if (same >= 2 && same >= different) return "shared";
  if (different > same && different >= enough) return "own";
  const numbered = values.filter(({ described }) => described.no !== null);
  return different >= same && isCountedFromOne(numbered) ? "own" : "unknown";
}
