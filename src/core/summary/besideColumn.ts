import type { SummaryGrid } from "./summaryGrid";

/** The first column of what stands beside the page, one free column away: the mark, and the figures of the chart. */
export function besideColumn({ count }: Pick<SummaryGrid, "count">): number {
  return count + 1;
}
