import { columnLetters } from "../model/address";
import type { TableColumns } from "../model/columnRole";
import type { Finding } from "../model/finding";
import type { ColumnExplanation } from "../model/readingExplanation";
import { validateDoubts } from "./doubtfulColumns";
import type { FigureColumns } from "./figureColumns";
import { figureRolesOf } from "./figureColumnMap";
import { validateLostChoices } from "./lostChoices";
import type { Understanding } from "./understanding";
import { validateNumberRow } from "./validateNumberRow";
import { validatePlan } from "./validatePlan";

type Details = Pick<Finding, "cell" | "details" | "confidence">;

function finding(check: string, severity: Finding["severity"], at: Details): Finding {
  return { check, severity, indicator: null, ...at };
}

/** A percentage of the plan whose heading names another year than the plan's: left from an older table. */
function validateHeadingYears({ hints, figures, header }: Understanding): readonly Finding[] {
  const { vsPlan } = figures;
  const meaning = hints.meanings.find(({ column }) => column === vsPlan);
  if (meaning === undefined || vsPlan === null || hints.reportYear === null) return [];
  const plan = / (?:ke hoach|kh|du toan|muc tieu)(?: nam)? ((?:19|20)\d\d) /.exec(
    meaning.words,
  )?.[1];
  if (plan === undefined || Number(plan) === hints.reportYear) return [];
  const details = { stated: Number(plan), year: hints.reportYear, column: columnLetters(vsPlan) };
  const cell = { row: header.rows.bottom, column: vsPlan };
  return [finding("headingYearDisagrees", "warning", { cell, details })];
}

type Explanations = readonly ColumnExplanation[];

function confidenceAt(explanations: Explanations, column: number): number {
  return explanations.find((each) => each.column === column)?.confidence ?? 0;
}

function validateGrowth(
  { figures, header, hints }: Understanding,
  explanations: Explanations,
): readonly Finding[] {
  const { isGrowth, vsSamePeriod } = figures;
  if (!isGrowth || vsSamePeriod === null) return [];
  const details = { column: columnLetters(vsSamePeriod) };
  const cell = { row: header.rows.bottom, column: vsSamePeriod };
  const confidence = confidenceAt(explanations, vsSamePeriod);
  // Where the heading says so itself there is nothing to mend.
  const isHeaded = hints.meanings.some(
    ({ column, isGrowth: says }) => says && column === vsSamePeriod,
  );
  return [finding("growthColumn", isHeaded ? "info" : "warning", { cell, details, confidence })];
}

/** What is doubtful about the columns: their roles, the number row, years in headings, growth instead of ratio, several plans. */
export function validateColumns(
  understanding: Understanding,
  explanations: Explanations,
): readonly Finding[] {
  const headerRow = understanding.header.rows.bottom;
  return [
    ...validateNumberRow(understanding),
    ...validateHeadingYears(understanding),
    ...validateGrowth(understanding, explanations),
    ...validatePlan(understanding, explanations),
    ...validateDoubts(explanations, headerRow),
    ...validateLostChoices(understanding.lost),
  ];
}

/** Figure columns in the shape of the table's columns. */
export function figureTableColumns(columns: FigureColumns, remaining: number | null): TableColumns {
  const { plan, samePeriod, actual, vsSamePeriod, vsPlan } = columns;
  const all = { plan, samePeriod, actual, vsSamePeriod, vsPlan, remaining };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, number] => entry[1] !== null),
  );
}

/** All columns of figures, in role order. */
export function figureColumnsOf(columns: TableColumns): readonly number[] {
  return figureRolesOf(columns).map(([, column]) => column);
}
