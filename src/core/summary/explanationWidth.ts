import { summaryColumns } from "./summaryLayout";

/** Characters a line of an explanation has room for: it stands below the name and everything right of it. */
export function explanationWidth(widths: readonly number[]): number {
  return widths.slice(summaryColumns.name).reduce((sum, width) => sum + width, 0);
}
