import { hasChild, readColumnHeadings, type HeaderRows } from "./columnHeadings";
import { readColumnMeaning, type ColumnMeaning } from "./columnMeaning";
import type { SheetGrid } from "./sheetGrid";

/** Neighbouring columns of a header row with headings below it, and those among them with a text in the row itself. */
export interface ParentRun {
  readonly row: number;
  /** What their headings below the row say. */
  readonly columns: readonly ColumnMeaning[];
  readonly parents: readonly number[];
}

/** More columns than anyone writes under one row of headings. */
const longestRun = 40;

const textKinds: ReadonlySet<string> = new Set(["no", "name", "unit", "note"]);

interface OpenRun extends ParentRun {
  readonly columns: ColumnMeaning[];
  readonly parents: number[];
}

/** The runs of a row in which texts stand over more columns than their own; columns of words stand under none. */
export function findParentRuns(
  grid: SheetGrid,
  rows: HeaderRows,
  row: number,
): readonly ParentRun[] {
  const runs: OpenRun[] = [];
  let open: OpenRun | null = null;
  const below = readColumnHeadings(grid, { top: row + 1, bottom: rows.bottom });
  for (const leaf of below.map(readColumnMeaning)) {
    const isParent = grid.text(row, leaf.column) !== "";
    const isChild = hasChild(grid, { row, bottom: rows.bottom }, leaf.column);
    if (!isChild || (!isParent && textKinds.has(leaf.kind))) {
      open = null;
      continue;
    }
    if (open === null) runs.push((open = { row, columns: [], parents: [] }));
    open.columns.push(leaf);
    if (isParent) open.parents.push(leaf.column);
  }
  return runs.filter(
    ({ columns: { length }, parents }) =>
      parents.length > 0 && length > parents.length && length <= longestRun,
  );
}

/** Whether all columns outside the runs have their headings in the row or above it: what stands lower then has a parent. */
export function areHeadedAtTop(
  grid: SheetGrid,
  { top, bottom }: HeaderRows,
  runs: readonly ParentRun[],
): boolean {
  const row = runs[0]?.row ?? top;
  const inRuns = new Set(runs.flatMap(({ columns }) => columns.map(({ column }) => column)));
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    if (inRuns.has(column) || hasChild(grid, { row: top - 1, bottom: row }, column)) continue;
    if (hasChild(grid, { row, bottom }, column)) return false;
  }
  return true;
}
