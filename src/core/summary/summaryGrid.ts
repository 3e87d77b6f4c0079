import type { AssessedTable } from "../model/assessment";
import { columnRoles, type ColumnRole } from "../model/columnRole";

/** What a column of the summary sheet's lists holds: a column of the plan table, or the assessment. */
export type SheetColumn = ColumnRole | "status";

/** The columns of the summary sheet, 0-based. */
export interface SummaryGrid {
  /** The columns of the lists in order; each takes one column of the sheet, but for the name. */
  readonly columns: readonly SheetColumn[];
  readonly nameColumn: number;
  /** How many columns of the sheet a name takes: more than one where the table is narrower than the counts. */
  readonly nameSpan: number;
  readonly count: number;
}

/** How many columns the counts take beside what they are of: all of them, and five kinds. */
export const countColumns = 6;

/** Where the columns stand: those of the plan table in its order, number and name first, assessment and note last. */
export function planGrid({ calculated }: AssessedTable, leastSpan: number): SummaryGrid {
  const columns = listColumns(calculated.table.columns);
  const nameColumn = columns.indexOf("name");
  const beside = columns.length - nameColumn - 1;
  const nameSpan = Math.max(leastSpan, 1 + countColumns - beside, 1);
  return { columns, nameColumn, nameSpan, count: columns.length + nameSpan - 1 };
}

function listColumns(places: AssessedTable["calculated"]["table"]["columns"]): SheetColumn[] {
  const between = columnRoles
    .filter((role) => !["no", "name", "note"].includes(role) && places[role] !== undefined)
    .sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  // The share of the plan is what all of this is about: it is there even where the table has no column for it.
  const isShareAbsent =
    places.vsPlan === undefined && places.plan !== undefined && places.actual !== undefined;
  return [
    ...(places.no === undefined ? [] : (["no"] as const)),
    "name",
    ...between,
    ...(isShareAbsent ? (["vsPlan"] as const) : []),
    "status",
    ...(places.note === undefined ? [] : (["note"] as const)),
  ];
}

/** The sheet's column of a column of the lists; null where the lists have none such. */
export function placeOf(grid: SummaryGrid, column: SheetColumn): number | null {
  const index = grid.columns.indexOf(column);
  if (index < 0) return null;
  return index > grid.nameColumn ? index + grid.nameSpan - 1 : index;
}

/** The columns that hold words. */
export type TextColumn = Extract<SheetColumn, "no" | "name" | "unit" | "note">;

/** Whether a column of the lists holds words rather than figures. */
export function isTextColumn(column: SheetColumn): column is TextColumn {
  return column === "no" || column === "name" || column === "unit" || column === "note";
}
