import type { ReadingChoice } from "../model/readingChoice";
import type { ColumnExplanation } from "../model/readingExplanation";
import { findColumnChoices } from "./columnChoices";
import type { PossibleTable } from "./findTables";
import { findLayout } from "./tableLayout";
import { readWrittenHeadings } from "./writtenHeading";

/** What is thought of the columns of a table that could not be read; where not even names are found, what a person has said of them. */
export function explainRefused(
  possible: PossibleTable | undefined,
  speaksOfPlan: boolean,
  choice: ReadingChoice,
): readonly ColumnExplanation[] {
  if (possible === undefined) return [];
  const { grid, header, lastRow } = possible;
  const titles = possible.titles.texts;
  const layout = findLayout(grid, { header, lastRow, titles, speaksOfPlan, choice });
  if (layout !== null) return layout.explanations;
  const headings = readWrittenHeadings(grid, header);
  const { fixed } = findColumnChoices(choice.columnRoles ?? [], headings);
  return [...headings.values()]
    .filter(({ column, text }) => text !== "" || fixed.has(column))
    .map(({ column, text }) => ({
      column,
      role: fixed.get(column) ?? null,
      heading: text,
      confidence: 1,
      reasons: fixed.has(column) ? [{ reason: "person", details: {} }] : [],
    }));
}
