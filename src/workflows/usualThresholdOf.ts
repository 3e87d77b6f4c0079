import { ownTerms } from "../core/assessment/ownTerms";
import type { IndicatorSettings } from "../core/model/indicatorSettings";
import type { OpenedTable } from "./outcomes";

/** The threshold an indicator has where a person sets none, whatever else they have set for it. */
export function usualThresholdOf(
  { assessed }: OpenedTable,
  { kind, months }: IndicatorSettings,
): number {
  const { threshold, calculated } = assessed;
  const others: IndicatorSettings = {
    ...(kind === undefined ? {} : { kind }),
    ...(months === undefined ? {} : { months }),
  };
  return ownTerms(others, { threshold, period: calculated.table.period }).threshold;
}
