import type { AssessedIndicator } from "../../core/model/assessment";
import {
  explanationParts,
  longestExplanation,
  type IndicatorRecord,
  type IndicatorRecords,
  type IndicatorSettings,
} from "../../core/model/indicatorSettings";

/** What is kept with an indicator as the person sees it: as typed, else as it was read. */
export function recordOf(indicator: AssessedIndicator, typed: IndicatorRecords): IndicatorRecord {
  return typed.get(indicator.row.source.row) ?? readRecord(indicator);
}

/** What is kept with an indicator as it was read. */
export function readRecord({ settings, explanation }: AssessedIndicator): IndicatorRecord {
  return { settings: settings ?? {}, explanation: explanation ?? null };
}

/** Whether settings judge an indicator as it was judged when it was read. */
export function isJudgedBy({ settings }: IndicatorRecord, indicator: AssessedIndicator): boolean {
  return settingsText(settings) === settingsText(indicator.settings ?? {});
}

function settingsText({ threshold, months, direction, kind, lastYear }: IndicatorSettings): string {
  return JSON.stringify([threshold, months, direction, kind, lastYear]);
}

/** Whether a part of the explanation is longer than can be kept. */
export function isTooLong({ explanation }: IndicatorRecord): boolean {
  if (explanation === null) return false;
  return explanationParts.some((part) => explanation[part].length > longestExplanation);
}
