import { cellAddress } from "../../../src/core/model/address";
import { placeOf, type SheetColumn } from "../../../src/core/summary/summaryGrid";
import { planSummarySheet } from "../../../src/core/summary/summaryPlan";
import type { SummaryLayout } from "../../../src/core/summary/summaryLayout";
import type { SummaryPage } from "../../../src/core/summary/summaryWidths";
import type { SummarySource } from "../../../src/core/summary/summarySource";
import { firstCountColumn } from "../../../src/core/summary/countExpressions";

/** Where to look on a summary sheet. */
export interface SheetPlaces {
  readonly layout: SummaryLayout;
  readonly page: SummaryPage;
  readonly column: (name: SheetColumn) => number;
  readonly sentence: string;
  readonly at: (row: number, name: SheetColumn) => string;
  /** The number of a row of the counts: 0 for all, then kind by kind. */
  readonly count: (row: number, index: number) => string;
}

/** Where the parts of a summary sheet stand, as addresses and 0-based rows. */
export function sheetPlaces(source: SummarySource): SheetPlaces {
  const plan = planSummarySheet(source);
  const { layout, page } = plan;
  const column = (name: SheetColumn) => placeOf(page.grid, name) ?? -1;
  return {
    layout,
    page,
    column,
    sentence: cellAddress(layout.sentence, 0),
    at: (row: number, name: SheetColumn) => cellAddress(row, column(name)),
    count: (row: number, index: number) => cellAddress(row, firstCountColumn(plan) + index),
  };
}
