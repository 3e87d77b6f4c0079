import { findClosing, type BodyLayout } from "./closingRows";
import { isRowIn } from "./isRowIn";
import { readNumberRow } from "./numberRow";
import { parseOutlineLabel } from "./outlineLabel";
import type { SheetGrid } from "./sheetGrid";

/** The rows of the sheet that are the table's, and those with figures below its end, which nobody reads. */
export interface TableRows {
  readonly rows: readonly number[];
  readonly below: readonly number[];
}

function isOfHeader(grid: SheetGrid, layout: BodyLayout, row: number): boolean {
  return isRowIn(grid, row, layout.repeatedHeaders) || readNumberRow(grid, row) !== null;
}

/** The row of the last number: remarks above it stand within the table. */
function lastNumberRow(layout: BodyLayout): number {
  let row = layout.lastRow;
  while (row >= layout.firstRow && layout.firstNumber(row) === null) row -= 1;
  return row;
}

/** Labels a list begins with: behind the end of a table they begin another one. */
const beginnings = /^(?:0?1|i|a|[^a-z0-9].*)$/i;

/** A row's number, and whether it carries on a list with figures. */
type NumberedAt = (row: number) => { readonly isNumbered: boolean; readonly goesOn: boolean };

function numberedAt(grid: SheetGrid, layout: BodyLayout): NumberedAt {
  const { no } = layout.text;
  return (row) => {
    const label = no === null ? "" : (parseOutlineLabel(grid.text(row, no))?.label ?? "");
    const isNumbered = label !== "";
    const goesOn = isNumbered && !beginnings.test(label) && layout.firstNumber(row) !== null;
    return { isNumbered, goesOn };
  };
}

/** Finds the row below that goes on with the numbering of the table; null where the next number begins anew or has no figures. */
function continuationFinder(grid: SheetGrid, layout: BodyLayout): (below: number) => number | null {
  const at = numberedAt(grid, layout);
  let next = -1;
  return (below) => {
    next = Math.max(next, below + 1);
    while (next <= layout.lastRow && !at(next).isNumbered) next += 1;
    return next <= layout.lastRow && at(next).goesOn ? next : null;
  };
}

function isUnread(grid: SheetGrid, layout: BodyLayout, row: number): boolean {
  const hasLabel = layout.text.labels.some((column) => grid.text(row, column) !== "");
  return hasLabel && layout.firstNumber(row) !== null;
}

/** What a row behind which the table may end says of it: it is of the table, only stands in it, or ends it down to `next`. */
type RowPlace = "row" | "passing" | "end" | { readonly next: number };

function placeFinder(grid: SheetGrid, layout: BodyLayout): (row: number) => RowPlace {
  const lastNumber = lastNumberRow(layout);
  const continuationBelow = continuationFinder(grid, layout);
  return (row) => {
    const closing = findClosing(grid, layout, row);
    if (closing === "none") return "row";
    if (row > lastNumber) return "end";
    if (closing === "remark") return "row";
    if (closing === "passing") return "passing";
    const next = continuationBelow(row);
    return next === null ? "end" : { next };
  };
}

/**
 * The rows of a table. What looks like its end – signatures, remarks – is the end only where no row below goes on with the numbering
 * and the header is not printed again.
 */
export function findTableRows(grid: SheetGrid, layout: BodyLayout): TableRows {
  const placeOf = placeFinder(grid, layout);
  const rows: number[] = [];
  const below: number[] = [];
  let isEnded = false;
  let nextRow = layout.firstRow;
  for (let row = layout.firstRow; row <= layout.lastRow; row += 1) {
    if (isOfHeader(grid, layout, row)) isEnded = false;
    else if (isEnded) below.push(row);
    else if (row >= nextRow) {
      const place = placeOf(row);
      if (place === "row") rows.push(row);
      if (typeof place === "object") nextRow = place.next;
      isEnded = place === "end";
    }
  }
  return { rows, below: below.filter((row) => isUnread(grid, layout, row)) };
}
