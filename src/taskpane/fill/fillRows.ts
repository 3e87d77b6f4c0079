import type { FilledRole } from "../../core/model/filling";
import { foldText } from "../../core/model/foldText";
import type { TableRow } from "../../core/model/indicatorTable";
import { standingOf, type Standing } from "../../core/model/standing";
import type { OpenedTable } from "../../workflows/outcomes";
import type { RowFilter } from "./fillState";

/** A row of the list: the heading of a group, or a row a value can be typed for. */
export interface FillRow {
  readonly source: TableRow;
  readonly isHeading: boolean;
  /** As the table stands; null for rows that are not counted. */
  readonly standing: Standing | null;
  /** What a search looks through. */
  readonly folded: string;
}

/** The rows of the table as they are listed, in its order. */
export function fillRows({ assessed }: OpenedTable): readonly FillRow[] {
  const judged = new Map(
    assessed.indicators.map((indicator) => [indicator.row.source.row, standingOf(indicator)]),
  );
  return assessed.calculated.table.rows.map((source) => ({
    source,
    isHeading: source.kind === "group" && !hasFigures(source),
    standing: judged.get(source.row) ?? null,
    folded: foldText(`${source.no ?? ""} ${source.name}`),
  }));
}

function hasFigures({ figures }: TableRow): boolean {
  return [figures.plan, figures.samePeriod, figures.actual].some(({ kind }) => kind !== "blank");
}

function expectsValue(source: TableRow): boolean {
  return source.kind === "indicator" || hasFigures(source);
}

/** Which rows a person looks at. */
export interface RowChoice {
  readonly role: FilledRole;
  readonly filter: RowFilter;
  readonly search: string;
}

/** The rows that fit; a heading stays where a row below it does. */
export function chosenRows(rows: readonly FillRow[], choice: RowChoice): readonly FillRow[] {
  const words = foldText(choice.search);
  const fits = (row: FillRow): boolean =>
    !row.isHeading && passes(row, choice.role, choice.filter) && row.folded.includes(words);
  const chosen: FillRow[] = [];
  let headings: readonly FillRow[] = [];
  let isBelowHeading = false;
  for (const row of rows) {
    // A heading directly below another belongs under it (A, then I).
    if (row.isHeading) headings = isBelowHeading ? [...headings, row] : [row];
    else if (fits(row)) {
      chosen.push(...headings, row);
      headings = [];
    }
    isBelowHeading = row.isHeading;
  }
  return chosen;
}

/** How many rows each filter would list. */
export function filterCounts(
  rows: readonly FillRow[],
  role: FilledRole,
): Readonly<Record<RowFilter, number>> {
  const count = (filter: RowFilter): number =>
    rows.filter((row) => !row.isHeading && passes(row, role, filter)).length;
  return { missing: count("missing"), below: count("below"), all: count("all") };
}

function passes({ source, standing }: FillRow, role: FilledRole, filter: RowFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "missing":
      // A line such as “Trong đó:” that carries no figure at all waits for none.
      return source.figures[role].kind === "blank" && expectsValue(source);
    case "below":
      return standing === "below" || standing === "notMet";
  }
}
