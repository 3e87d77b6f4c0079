import { assessments, yearResults } from "./assessment";
import type { AssessedIndicator, Assessment, YearResult } from "./assessment";
import type { Summary } from "./summary";

/** Where people are told an indicator stands: its assessment, and when the year is over what has come of its plan. */
export type Standing = Assessment | YearResult;

export function standingOf({
  assessment,
  yearResult,
}: Pick<AssessedIndicator, "assessment" | "yearResult">): Standing {
  return yearResult ?? assessment;
}

/** The standings a table can have, in the order they are shown: of a year the plan is what counts, those not started have missed it. */
export function standingsOf({ yearResults: ofYear }: Summary): readonly Standing[] {
  return ofYear === undefined ? assessments : [...yearResults, "yearEnd", "missing"];
}

/** How many indicators stand there. */
export function countAt(standing: Standing, { counts, yearResults: ofYear }: Summary): number {
  const all: Readonly<Partial<Record<Standing, number>>> = { ...counts, ...ofYear };
  return all[standing] ?? 0;
}
