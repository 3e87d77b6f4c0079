import type { Edit } from "../model/edit";
import { pageBreaks } from "./pageBreaks";
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
  return [...widths, { kind: "pageSetup", sheet, setup }];
}
