import Big from "big.js";
import type { Assessment, YearResult } from "../model/assessment";
import type { CalculatedRow } from "../model/calculatedTable";
import { figureNumber } from "../model/figure";
import { saysExceeded } from "./actualWords";

/**
 * What has come of the plan once the year is over: vượt above 100 % of it, đạt at 100 %, else không đạt. So “đạt” is without “vượt”, and one
 * that was not started is “không đạt”. It is held against the plan itself, unrounded, whatever the thresholds are. Null where there is no
 * result: what still waits for the end of the year, and what has no figure.
 */
export function yearResultOf(row: CalculatedRow, assessment: Assessment): YearResult | null {
  switch (assessment) {
    case "yearEnd":
    case "missing":
      return null;
    case "notStarted":
      return "notMet";
    case "reached":
    case "below":
      return measured(row) ?? told(row, assessment);
  }
}

/** Null where the figures cannot be measured. */
function measured(row: CalculatedRow): YearResult | null {
  if (row.exactAttainment === null) return staysUnderCeiling(row) ? "exceeded" : null;
  const attainment = new Big(row.exactAttainment);
  if (attainment.gt(100)) return "exceeded";
  return attainment.eq(100) ? "met" : "notMet";
}

/** Where lower is better, none at all (or less than that) has no share of the plan, and is better than any that was allowed. */
function staysUnderCeiling({ source: { direction, figures } }: CalculatedRow): boolean {
  const plan = figureNumber(figures.plan);
  const actual = figureNumber(figures.actual);
  if (direction !== "lower" || plan === null || actual === null) return false;
  return plan >= 0 && actual < plan;
}

/** Words say it themselves; a figure without a usable plan has none to fall short of, and none to exceed. */
function told({ source }: CalculatedRow, assessment: "reached" | "below"): YearResult {
  if (assessment === "below") return "notMet";
  const { actual } = source.figures;
  return actual.kind === "word" && saysExceeded(actual.text) ? "exceeded" : "met";
}
