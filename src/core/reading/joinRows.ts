import { hasOwnFigures, type LabelledRow } from "./labelledRow";
import { breaksDown, continuesName, isOfWhich, isTotalName, namesSum, stopsOpen } from "./rowNames";

/** How sure it is that a name in capital first goes on with the one above: that stops open, or it has neither figures nor a unit. */
const sure = 1;
const likely = 0.7;
const guess = 0.6;
/** More lines than any name has. */
const mostLines = 6;

function isPlain(row: LabelledRow): boolean {
  return row.kind === null && row.no === null;
}

/** Each of what makes up a row may stand in one of its lines only. */
function isComplement(row: LabelledRow, above: LabelledRow): boolean {
  const areFigures = row.figures > 0 && above.figures > 0;
  return !areFigures && !(row.unit !== null && above.unit !== null);
}

/** Rows of one shape below each other are a list, not lines of one name. */
function beginsList(row: LabelledRow, next: LabelledRow | undefined): boolean {
  if (next === undefined || !isPlain(next) || row.figures === 0) return false;
  return next.figures > 0 && continuesName(next.name) === continuesName(row.name);
}

/** A number whose figures stand in the only unnumbered row below it. */
function takesFiguresFrom(above: LabelledRow, row: LabelledRow): boolean {
  return above.kind === "number" && !hasOwnFigures(above) && above.note === null && row.figures > 0;
}

/** Whether the row stands and looks like a further line of the one above, whatever its words. */
function mayBeLine(row: LabelledRow, above: LabelledRow): boolean {
  if (!isPlain(row) || row.row !== above.endRow + 1) return false;
  return isComplement(row, above) && (above.lines ?? 1) < mostLines;
}

/** The last row of a table, with figures and called a sum, stands for itself. */
function isLastSum(row: LabelledRow, next: LabelledRow | undefined): boolean {
  return next === undefined && row.figures > 0 && namesSum(row.name);
}

/** Names that say that a row stands for itself, or that others stand below it. */
function saysOwnPlace(
  row: LabelledRow,
  above: LabelledRow,
  next: LabelledRow | undefined,
): boolean {
  if (isLastSum(row, next) && !stopsOpen(above.name)) return true;
  if (above.name === "" || isOfWhich(above.name)) return true;
  // "(A + B)" below "Tổng cộng" tells what that sums up.
  if (row.name.startsWith("(")) return false;
  return isOfWhich(row.name) || isTotalName(row.name) || breaksDown(row.name);
}

/** A remark in brackets below a sum is no part of its name: "(không kể thu chuyển nguồn)". */
function isRemarkOnSum(row: LabelledRow, above: LabelledRow): boolean {
  if (row.figures > 0 || !row.name.startsWith("(")) return false;
  return isPlain(above) && isTotalName(above.name) && !isTotalName(`${above.name} ${row.name}`);
}

/** An unnumbered line without figures over one with figures is a heading. */
function standsOverFigures(above: LabelledRow, row: LabelledRow): boolean {
  return isPlain(above) && !hasOwnFigures(above) && row.figures > 0;
}

/** Whether a bare line before the number that comes next is one more line rather than a heading. */
function standsWithinNumbers(
  row: LabelledRow,
  above: LabelledRow,
  next: LabelledRow | undefined,
): boolean {
  if (row.figures > 0 || above.kind !== "number" || !hasOwnFigures(above)) return false;
  if (row.note !== null || row.name === row.name.toUpperCase()) return false;
  return next?.kind === "number" && Number(next.label) === Number(above.label) + 1;
}

function continuationByWords(row: LabelledRow, above: LabelledRow): number {
  if (stopsOpen(above.name)) return sure;
  if (standsOverFigures(above, row)) return 0;
  if (continuesName(row.name)) return sure;
  return takesFiguresFrom(above, row) && row.indent <= above.indent ? likely : 0;
}

/** How sure it is that the row, which may be a line of the one above, goes on with it; 0 where it does not. */
function continuation(
  row: LabelledRow,
  above: LabelledRow,
  { next, hasHeadings }: { readonly next: LabelledRow | undefined; readonly hasHeadings: boolean },
): number {
  if (row.name === "") return above.figures === 0 ? sure : 0;
  if (saysOwnPlace(row, above, next) || beginsList(row, next)) return 0;
  const isWithin = !hasHeadings && standsWithinNumbers(row, above, next);
  return Math.max(continuationByWords(row, above), isWithin ? guess : 0);
}

function joinNames(row: LabelledRow, above: LabelledRow): string {
  return isRemarkOnSum(row, above) ? above.name : `${above.name} ${row.name}`.trim();
}

function join(above: LabelledRow, below: LabelledRow, certainty: number): LabelledRow {
  const filled = below.figures > 0 ? below : above;
  return {
    ...above,
    row: filled.row,
    endRow: below.endRow,
    lines: (above.lines ?? 1) + 1,
    name: joinNames(below, above),
    unit: above.unit ?? below.unit,
    figures: filled.figures,
    amount: filled.amount,
    note: above.note ?? below.note,
    ...(certainty < sure || above.joined !== undefined
      ? { joined: Math.min(certainty, above.joined ?? sure) }
      : {}),
  };
}

/** Whether unnumbered headings surely stand in the table: above the first number, or below a row that heads a group. */
function holdsHeadings(rows: readonly LabelledRow[]): boolean {
  return rows.some((row, index) => {
    if (!isPlain(row) || hasOwnFigures(row) || rows[index + 1]?.kind !== "number") return false;
    const above = rows[index - 1];
    return above === undefined || above.endRow < row.row - 1 || rows[index + 1]?.label === "1";
  });
}

/** Names that run on over several rows put together; the row stands where its figures stand. */
export function joinRows(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const joined: LabelledRow[] = [];
  const hasHeadings = holdsHeadings(rows);
  rows.forEach((row, index) => {
    const above = joined.at(-1);
    if (above === undefined || !mayBeLine(row, above)) {
      joined.push(row);
      return;
    }
    const certainty = continuation(row, above, { next: rows[index + 1], hasHeadings });
    if (certainty === 0) joined.push(row);
    else joined[joined.length - 1] = join(above, row, certainty);
  });
  return joined;
}
