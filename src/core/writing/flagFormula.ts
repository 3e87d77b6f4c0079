import { columnLetters } from "../model/address";
import type { FlagKind } from "../model/flagLook";
import type { TableColumns } from "../model/columnRole";
import { flagTests, type FlagCells, type FlagTerms, type Nature } from "./flagTests";

/** Longer formulas are not taken everywhere in Excel. */
export const longestFormula = 255;

/**
 * A row whose assessment the test of its kind cannot tell from the cells (an unusual word, a figure stored as text): while its actual cell stays
 * what it is, `isMarked` stands in for the test.
 */
export interface Exception {
  /** `any`: whatever the actual cell is, as a person has decided for the row. */
  readonly nature: Nature | "any";
  readonly isMarked: boolean;
}

/** What one rule asks of each of its rows. */
export interface FlagQuestion {
  readonly kind: FlagKind;
  readonly terms: FlagTerms;
  readonly exception: Exception | null;
}

/** The formula of a rule, written for its first row (0-based): true exactly where the row's assessment is of that kind. `marker` makes it ours. */
export function flagFormula(
  question: FlagQuestion,
  cells: FlagCells<string>,
  marker: string,
): string {
  if (question.exception?.nature === "any") return `=${marker}`;
  const piece = (nature: Nature): string => pieceOf(question, cells, nature);
  const [word, blank] = [piece("word"), piece("blank")];
  const isShort = `LEN(TRIM(${cells.actual}))<2`;
  // A phrase is never found in a cell of one sign, so such a cell needs no test of its own.
  const hasPhrases = word.startsWith("COUNTIF") && blank === "FALSE";
  const text = hasPhrases || word === blank ? word : `IF(${isShort},${blank},${word})`;
  const number = piece("number");
  const test =
    number === "FALSE" && text.startsWith("COUNTIF")
      ? text
      : `IF(COUNT(${cells.actual}),${number},${text})`;
  return `=AND(${marker},${test})`;
}

function pieceOf(
  { kind, terms, exception }: FlagQuestion,
  cells: FlagCells<string>,
  nature: Nature,
): string {
  if (exception?.nature !== nature) return flagTests[kind][nature].formula(cells, terms);
  if (!exception.isMarked) return "FALSE";
  if (nature !== "blank") return "TRUE";
  // A figure of one digit stored as text; or judged at the end of the year for as long as a note says anything.
  if (kind !== "yearEnd") return `LEN(TRIM(${cells.actual}))=1`;
  return cells.note === null ? "TRUE" : `LEN(${cells.note})>0`;
}

/** The addresses a rule's formula begins with, for a 0-based row; null without a column of actual figures. */
export function flagCells(columns: TableColumns, row: number): FlagCells<string> | null {
  const address = (column: number | undefined): string | null =>
    column === undefined ? null : `$${columnLetters(column)}${row + 1}`;
  const actual = address(columns.actual);
  if (actual === null) return null;
  return { actual, plan: address(columns.plan), note: address(columns.note) };
}
