import type { AssessedIndicator } from "./assessment";

/** Whether something is asked of an indicator: below its threshold or not started; when the year is over, that its plan is not met. */
export function fallsShort({ assessment, yearResult }: AssessedIndicator): boolean {
  if (yearResult !== undefined) return yearResult === "notMet";
  return assessment === "below" || assessment === "notStarted";
}
