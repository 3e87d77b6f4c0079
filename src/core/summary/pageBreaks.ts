import type { Edit } from "../model/edit";
import type { SummaryLayout } from "./summaryLayout";
import type { SummaryPlan } from "./summaryPlan";
import { pageCharacters, pagePoints } from "./summarySheetStyle";

/** Rows that belong on one page; where they do not fit, a new page begins with them. */
interface Unit {
  readonly first: number;
  readonly last: number;
}

/** Points of a row nobody has measured. */
export const usualHeight = 15;

/** Rows are drawn a little higher here and there; a page is not filled to its last point. */
const filling = 0.99;

/**
 * The rows with which a new page begins: before a heading that would stand alone at the foot of a page, before a chart that would be cut, and
 * so that the signature does not stand on a page of its own. Elsewhere the page is left to break where it is full.
 */
export function pageBreaks(plan: SummaryPlan, edits: readonly Edit[]): readonly number[] {
  const { layout, page } = plan;
  const heights = new Map(
    edits.flatMap((edit) => (edit.kind === "rowHeight" ? [[edit.row, edit.points]] : [])),
  );
  const heightOf = ({ first, last: end }: Unit): number => {
    const rows = Array.from({ length: end - first + 1 }, (_row, index) => first + index);
    return rows.reduce((points, row) => points + (heights.get(row) ?? usualHeight), 0);
  };
  const width = page.widths.reduce((sum, each) => sum + each, 0);
  // What is wider than the page is printed smaller, so that more rows fit.
  const scale = Math.max(1, width / pageCharacters(page.orientation, page.widths.length));
  const room = pagePoints(page.orientation) * scale * filling;
  const repeated = heightOf({ first: layout.list.header, last: layout.list.header });
  const all = units(layout);
  const breaks: number[] = [];
  let used = 0;
  let start = 0;
  for (const unit of all) {
    const height = heightOf(unit);
    const isNew = used > 0 && used + height > room;
    if (isNew && unit.last > unit.first) breaks.push(unit.first);
    if (isNew) {
      used = unit.first > layout.list.header ? repeated : 0;
      start = unit.first;
    }
    used += height;
  }
  return signed(breaks, start, layout);
}

/** The page with the signature begins where it was foreseen: else the table may just fit the pages before, and leave the signature alone. */
function signed(
  breaks: readonly number[],
  start: number,
  { signature, list }: SummaryLayout,
): readonly number[] {
  const isForeseen = signature === null || start <= list.header || breaks.includes(start);
  return isForeseen ? breaks : [...breaks, start];
}

/** Everything on the page from top to bottom. The rows between two units go with the one below. */
function units(layout: SummaryLayout): readonly Unit[] {
  const { counts, flagged, chart, list, signature, rowCount } = layout;
  const lastRow = list.header + list.lines.length;
  const starts = [
    0,
    ...(counts === null ? [] : [counts.heading]),
    ...(flagged === null ? [] : flaggedStarts(flagged)),
    ...(chart === null ? [] : [chart.heading, ...chart.rows.slice(1)]),
    list.heading,
    ...list.lines.slice(2).map(({ row }) => row),
  ];
  // The last row of the table goes with the signature.
  const ending = signature === null || list.lines.length < 3 ? [] : [lastRow];
  const ordered = [...new Set([...starts, ...ending])].sort((one, other) => one - other);
  const end = signature === null ? lastRow : rowCount - 1;
  return ordered.map((first, index) => ({ first, last: (ordered[index + 1] ?? end + 1) - 1 }));
}

/** The heading with the first line, then each line with its explanation. */
function flaggedStarts(flagged: NonNullable<SummaryLayout["flagged"]>): readonly number[] {
  return [flagged.heading, ...flagged.lines.slice(1).map(({ row }) => row)];
}
