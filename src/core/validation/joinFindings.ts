import { columnIndex } from "../model/address";
import type { Finding } from "../model/finding";

const ofPercentages: ReadonlySet<string> = new Set([
  "percentageOfOther",
  "typedPercentageDisagrees",
]);

/**
 * The doubts of the reading with what the checks found. That the figures of a percentage contradict its role is left out where a check says
 * of the whole column what they are instead: one fault is told once.
 */
export function joinFindings(
  doubts: readonly Finding[],
  found: readonly Finding[],
): readonly Finding[] {
  const explained = new Set(
    found
      .filter(({ check, cells }) => ofPercentages.has(check) && cells !== undefined)
      .map(({ cell }) => cell?.column),
  );
  const isExplained = ({ check, details: { form, column } }: Finding): boolean =>
    check === "doubtfulColumn" && form === "figures" && explained.has(columnIndex(String(column)));
  return [...doubts.filter((doubt) => !isExplained(doubt)), ...found];
}
