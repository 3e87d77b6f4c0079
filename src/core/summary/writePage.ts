import type { Edit } from "../model/edit";
import { pageBreaks, usualHeight } from "./pageBreaks";
import { margins } from "./summarySheetStyle";
import type { SummaryPlan } from "./summaryPlan";

/** Column widths and the page itself; the header of the full list is repeated on every page. `edits` tell the heights of rows. */
export function writePage(plan: SummaryPlan, edits: readonly Edit[]): readonly Edit[] {
  const { input, page, layout } = plan;
  const { sheet } = input;
  const widths = page.widths.map((characters, column): Edit => ({
    kind: "columnWidth",
    sheet,
    column,
    characters,
  }));
  const setup = {
    orientation: page.orientation,
    margins,
    printArea: { row: 0, column: 0, rowCount: layout.rowCount, columnCount: page.grid.count },
    breaks: pageBreaks(plan, edits),
    titleRows: { first: layout.list.header, count: 1 },
  };
  return [...widths, ...otherHeights(plan, edits), { kind: "pageSetup", sheet, setup }];
}

/** Rows nobody has given a height may still have that of a former summary. */
function otherHeights({ input, layout }: SummaryPlan, edits: readonly Edit[]): readonly Edit[] {
  const given = new Set(edits.flatMap((edit) => (edit.kind === "rowHeight" ? [edit.row] : [])));
  const rows = Array.from({ length: layout.rowCount }, (_row, row) => row);
  return rows
    .filter((row) => !given.has(row))
    .map((row) => ({ kind: "rowHeight", sheet: input.sheet, row, points: usualHeight }));
}
