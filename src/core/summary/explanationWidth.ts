import type { SummaryPage } from "./summaryWidths";

/** Characters a line of an explanation has room for: it stands below the name and everything right of it. */
export function explanationWidth({ grid, widths }: SummaryPage): number {
  return widths.slice(grid.nameColumn).reduce((sum, width) => sum + width, 0);
}
