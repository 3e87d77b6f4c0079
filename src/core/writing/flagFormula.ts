import { areaAddress, columnLetters, parseArea } from "../model/address";
import type { Area } from "../model/area";
import type { Direction } from "../model/indicatorTable";

/** What a flag rule looks at: the figures' columns (0-based) and when a row is below. */
export interface FlagTerms {
  readonly plan: number | undefined;
  readonly actual: number;
  readonly direction: Direction;
  /** Percent of the plan. */
  readonly threshold: number;
}

/** The same phrases assessment/ judges as below. */
const belowPhrases = ["chưa đạt", "không đạt", "chưa hoàn thành"] as const;

/** Makes a rule ours: N of a text is 0, so it changes no result, and it tells the area also to a host that cannot. */
const marker = /N\("chitieu\.below ([A-Z]+\d+(?::[A-Z]+\d+)?)"\)/i;

/** True for the attainment under the threshold. Nested IFs, because AND would divide before it has looked at the divisor. */
function attainmentTest(plan: string, actual: string, terms: FlagTerms): string {
  const tests = {
    // 0 is "chưa thực hiện", which is not below.
    higher: `IF(${plan}>0,IF(${actual}<>0,ROUND(${actual}/${plan}*100,10)<${terms.threshold}))`,
    lower: `IF(${actual}>0,IF(${plan}>=0,ROUND(${plan}/${actual}*100,10)<${terms.threshold}))`,
  };
  return `IF(ISNUMBER(${plan}),${tests[terms.direction]})`;
}

/** The formula of a rule over `area`, written for its first row: true exactly where the row's assessment is "below". */
export function flagFormula(area: Area, terms: FlagTerms): string {
  const actual = `$${columnLetters(terms.actual)}${area.row + 1}`;
  const numberTest =
    terms.plan === undefined
      ? "FALSE"
      : attainmentTest(`$${columnLetters(terms.plan)}${area.row + 1}`, actual, terms);
  const wordTest = belowPhrases.map((phrase) => `COUNTIF(${actual},"*${phrase}*")`).join("+");
  return `=AND(N("chitieu.below ${areaAddress(area)}")=0,IF(ISNUMBER(${actual}),${numberTest},${wordTest}>0))`;
}

/** Whether a conditional format's formula is a flag of this add-in. */
export function isOurFlag(formula: string): boolean {
  return marker.test(formula);
}

/** The area a flag of ours was written for; null when the formula is not ours. */
export function flagArea(formula: string): Area | null {
  const address = marker.exec(formula)?.[1];
  return address === undefined ? null : parseArea(address);
}
