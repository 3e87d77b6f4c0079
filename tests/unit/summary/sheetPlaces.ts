import { cellAddress } from "../../../src/core/model/address";
import { placeOf, type SheetColumn } from "../../../src/core/summary/summaryGrid";
import { planSummarySheet } from "../../../src/core/summary/summaryPlan";
import type { SummarySource } from "../../../src/core/summary/summarySource";
import { firstCountColumn } from "../../../src/core/summary/countExpressions";

/** Where the parts of a summary sheet stand, as addresses and 0-based rows. */
export function sheetPlaces(source: SummarySource) {
  const plan = planSummarySheet(source);
  const { layout, page } = plan;
  const column = (name: SheetColumn) => placeOf(page.grid, name) ?? -1;
  return {
    layout,
    page,
    column,
    sentence: cellAddress(layout.sentence, 0),
    at: (row: number, name: SheetColumn) => cellAddress(row, column(name)),
    /** The number of a row of the counts: 0 for all, then kind by kind. */
    count: (row: number, index: number) => cellAddress(row, firstCountColumn(plan) + index),
  };
}
