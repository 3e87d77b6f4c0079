import Big from "big.js";
import type { AssessedIndicator } from "../model/assessment";
import { figureNumber } from "../model/figure";
import type { Period } from "../model/period";

/** What the year may come to: a help for whoever explains, never a result. */
export interface Forecast {
  /** In the unit of the row, to 6 decimals. */
  readonly value: number;
  /** Percent of the plan, to 2 decimals; null without a plan above zero. */
  readonly vsPlan: number | null;
}

const wholeYear = 12;

/** At the present pace: actual ÷ months × 12. Null for what does not add up over the year, and once the year is over. */
export function paceForecast(
  indicator: AssessedIndicator,
  { months: ofTable }: Pick<Period, "months">,
): Forecast | null {
  const months = indicator.settings?.months ?? ofTable;
  const actual = cumulativeActual(indicator);
  if (actual === null || months === null || months <= 0 || months >= wholeYear) return null;
  return forecast(indicator, { value: actual, times: wholeYear, by: months });
}

/**
 * By last year's course: actual × the whole of last year ÷ the same period of it, for work that keeps to seasons. Null unless the
 * same period is above zero and no more than the whole year, and for what does not add up over the year.
 */
export function shareForecast(
  indicator: AssessedIndicator,
  lastYear: number | null,
): Forecast | null {
  const actual = cumulativeActual(indicator);
  const before = figureNumber(indicator.row.source.figures.samePeriod);
  if (actual === null || before === null || lastYear === null) return null;
  if (before <= 0 || lastYear < before) return null;
  return forecast(indicator, { value: actual, times: lastYear, by: before });
}

/** Only what adds up has a pace. What is judged at year end seldom does. */
function cumulativeActual({ settings, row }: AssessedIndicator): number | null {
  return (settings?.kind ?? "cumulative") === "cumulative"
    ? figureNumber(row.source.figures.actual)
    : null;
}

interface Course {
  readonly value: number;
  readonly times: number;
  readonly by: number;
}

function forecast({ row }: AssessedIndicator, course: Course): Forecast {
  const { value, times, by } = course;
  const grown = decimal(value).times(decimal(times));
  const plan = figureNumber(row.source.figures.plan);
  const vsPlan =
    plan === null || plan <= 0
      ? null
      : rounded(grown.times(100).div(decimal(by).times(decimal(plan))), 2);
  return { value: rounded(grown.div(decimal(by)), 6), vsPlan };
}

/** The number people see: Excel keeps 15 significant digits. */
function decimal(value: number): Big {
  return new Big(value.toPrecision(15));
}

function rounded(value: Big, decimals: number): number {
  return Number(value.round(decimals, Big.roundHalfUp)) + 0;
}
