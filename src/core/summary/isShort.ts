import type { AssessedIndicator } from "../model/assessment";

/** Whether the indicator is listed as falling short: not started, below its threshold, or short of its plan when the year is over. */
export function isShort({ assessment, yearResult }: AssessedIndicator): boolean {
  if (assessment === "notStarted") return true;
  return yearResult === undefined ? assessment === "below" : yearResult === "notMet";
}
