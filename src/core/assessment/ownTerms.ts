import type { IndicatorSettings } from "../model/indicatorSettings";
import type { Period } from "../model/period";

/** What the usual way of judging is, for a whole table. */
export interface TableTerms {
  /** Percent of the yearly plan. */
  readonly threshold: number;
  readonly period: Pick<Period, "months">;
}

/** How one indicator is judged. */
export interface OwnTerms {
  readonly threshold: number;
  readonly waitsForYearEnd: boolean;
}

const wholeYear = 12;

/** Percent of the plan usually asked for after so many months: 25, 50, 75, 100 after each quarter. */
export function usualThreshold(months: number): number {
  return Math.round((months / wholeYear) * 10_000) / 100;
}

/** What the settings of an indicator come to beside the terms of its table; with none, they are the table's. */
export function ownTerms(settings: IndicatorSettings, { threshold, period }: TableTerms): OwnTerms {
  const { kind = "cumulative", months = period.months } = settings;
  const isOver = months !== null && months >= wholeYear;
  return {
    threshold: settings.threshold ?? defaultThreshold(settings, { threshold, period }),
    waitsForYearEnd: kind === "yearEnd" && !isOver,
  };
}

/** The threshold where the person set none; a level has no pace, so its months do not matter. */
function defaultThreshold(
  { kind = "cumulative", months }: IndicatorSettings,
  { threshold, period }: TableTerms,
): number {
  if (kind === "maintain") return 100;
  const isPaced = kind !== "level" && months !== undefined && months !== period.months;
  return isPaced ? usualThreshold(months) : threshold;
}
