import { belowPhrases, notStartedPhrases } from "../model/actualPhrases";
import { isCellError, type CellValue } from "../model/cell";
import type { FlagKind } from "../model/flagLook";
import type { Direction } from "../model/indicatorTable";

/** What an actual cell is for a formula: a number, a word, or a mark of one sign and blank. */
export type Nature = "number" | "word" | "blank";

/** What a row is judged by; addresses in formulas are made from it. */
export interface FlagTerms {
  readonly direction: Direction;
  /** Percent of the plan. */
  readonly threshold: number;
}

/** A row's cells by name: addresses in a formula, values where the same test is worked out here. */
export interface FlagCells<Cell> {
  readonly actual: Cell;
  readonly plan: Cell | null;
  readonly note: Cell | null;
}

/** One test, as a formula and worked out on the values the formula would see. */
export interface FlagTest {
  readonly formula: (cells: FlagCells<string>, terms: FlagTerms) => string;
  readonly holds: (cells: FlagCells<CellValue>, terms: FlagTerms) => boolean;
}

/**
 * Most of what offices write. A formula of a rule has little room (see flagFormula), so the rarer words are known when the rules are written,
 * not live.
 */
const yearEndWords = ["cuối năm"];
const yearEndNotes = ["cuối năm", "hết năm", "chưa đánh giá"];

const never: FlagTest = { formula: () => "FALSE", holds: () => false };

/** When an indicator is of a kind, by what its actual cell is. */
export const flagTests: Readonly<Record<FlagKind, Readonly<Record<Nature, FlagTest>>>> = {
  below: {
    number: { formula: fallsShort, holds: isShort },
    word: says(belowPhrases),
    blank: never,
  },
  notStarted: {
    number: { formula: isZeroTest, holds: isZero },
    word: says(notStartedPhrases),
    blank: never,
  },
  yearEnd: { number: never, word: says(yearEndWords), blank: says(yearEndNotes, "note") },
};

/** What the formula takes the actual cell for; null for an error, which makes every test fail. */
export function natureOf(actual: CellValue): Nature | null {
  if (isCellError(actual)) return null;
  if (typeof actual === "number") return "number";
  return String(actual ?? "").replace(/^ +| +$/g, "").length < 2 ? "blank" : "word";
}

/** IF, because AND would divide before it has looked at the divisor. 0 is "chưa thực hiện", which is not below. */
function fallsShort({ plan, actual }: FlagCells<string>, terms: FlagTerms): string {
  if (plan === null) return "FALSE";
  const tests = {
    higher: `(${plan}>0)*(${actual}<>0),ROUND(${actual}/${plan}*100,10)`,
    lower: `(${plan}>=0)*(${actual}>0),ROUND(${plan}/${actual}*100,10)`,
  };
  return `IF(COUNT(${plan})*${tests[terms.direction]}<${terms.threshold})`;
}

function isShort({ plan, actual }: FlagCells<CellValue>, terms: FlagTerms): boolean {
  if (typeof plan !== "number" || typeof actual !== "number") return false;
  const isHigher = terms.direction === "higher";
  if (isHigher ? plan <= 0 || actual === 0 : actual <= 0 || plan < 0) return false;
  const share = isHigher ? actual / plan : plan / actual;
  return Number((share * 100).toFixed(10)) < terms.threshold;
}

/** Where less is better 0 is the best result, and of a plan of 0 nothing is left to begin. */
function isZeroTest({ plan, actual }: FlagCells<string>, { direction }: FlagTerms): string {
  if (direction === "lower") return "FALSE";
  return plan === null ? `${actual}=0` : `AND(${actual}=0,COUNTIF(${plan},0)=0)`;
}

function isZero({ plan, actual }: FlagCells<CellValue>, { direction }: FlagTerms): boolean {
  const isPlannedZero = plan === 0 || (typeof plan === "string" && /^ *[-+]?0+ *$/.test(plan));
  return direction === "higher" && actual === 0 && !isPlannedZero;
}

function says(phrases: readonly string[], where: "actual" | "note" = "actual"): FlagTest {
  return {
    formula: (cells) => {
      const cell = cells[where];
      if (cell === null) return "FALSE";
      return phrases.map((phrase) => `COUNTIF(${cell},"*${phrase}*")`).join("+");
    },
    holds: (cells) => {
      const value = cells[where];
      const text = typeof value === "string" ? value.toLowerCase() : "";
      return phrases.some((phrase) => text.includes(phrase));
    },
  };
}
