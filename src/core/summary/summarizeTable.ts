import { assessments, yearResults } from "../model/assessment";
import type { AssessedIndicator, AssessedTable, Assessment, YearResult } from "../model/assessment";
import { isWholeYear } from "../model/period";
import { shareOfPlan } from "../model/shareOfPlan";
import type { FlaggedIndicator, Summary } from "../model/summary";
import { findOwnThresholds } from "./findOwnThresholds";

/** Counts the judged indicators; those below the threshold are listed one by one, in the order of the table. */
export function summarizeTable(assessed: AssessedTable): Summary {
  const { indicators, threshold, calculated } = assessed;
  const ownThresholds = findOwnThresholds(assessed);
  const { period } = calculated.table;
  return {
    total: indicators.length,
    counts: countByAssessment(indicators),
    threshold,
    period,
    flagged: indicators.filter((one) => one.assessment === "below").map(flaggedIndicator),
    ...(ownThresholds === null ? {} : { ownThresholds }),
    ...(isWholeYear(period) ? { yearResults: countByYearResult(indicators) } : {}),
  };
}

function countByAssessment(indicators: readonly AssessedIndicator[]): Record<Assessment, number> {
  const counts = Object.fromEntries(assessments.map((one) => [one, 0])) as Record<
    Assessment,
    number
  >;
  for (const { assessment } of indicators) counts[assessment] += 1;
  return counts;
}

function countByYearResult(indicators: readonly AssessedIndicator[]): Record<YearResult, number> {
  const counts = Object.fromEntries(yearResults.map((one) => [one, 0])) as Record<
    YearResult,
    number
  >;
  for (const { yearResult } of indicators) if (yearResult !== undefined) counts[yearResult] += 1;
  return counts;
}

function flaggedIndicator({ row, explanation }: AssessedIndicator): FlaggedIndicator {
  return {
    no: row.source.no,
    name: row.source.name,
    row: row.source.row,
    vsPlan: shareOfPlan(row),
    ...(explanation === undefined ? {} : { explanation }),
  };
}
