import type { ColumnChoice } from "../core/model/readingChoice";
import type { ColumnExplanation } from "../core/model/readingExplanation";
import { headingKey } from "../core/reading/writtenHeading";

/** The decisions with one more: it takes its role from whatever other column was given it, and replaces an earlier one on its column. */
export function withDecision<Choice extends ColumnChoice>(
  choices: readonly Choice[],
  choice: Choice,
  columns: readonly ColumnExplanation[],
): readonly Choice[] {
  const kept = choices.filter(
    (each) =>
      decidedColumn(each, columns) !== choice.column &&
      (choice.role === null || each.role !== choice.role),
  );
  return [...kept, choice];
}

/** The column a decision is about: the one it named, or the only one that is headed so now. */
function decidedColumn(
  { column, heading }: ColumnChoice,
  columns: readonly ColumnExplanation[],
): number | null {
  if (heading === null) return column;
  const key = headingKey(heading);
  const headed = columns.filter((each) => headingKey(each.heading) === key);
  if (headed.some((each) => each.column === column)) return column;
  return headed.length === 1 ? (headed[0]?.column ?? null) : null;
}
