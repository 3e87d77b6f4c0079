import { defaultThreshold, settingKeys } from "../core/model/settings";
import type { WorkOptions } from "./outcomes";

/** Whether a number can be a threshold: percent of the yearly plan, above 0. */
export function isThreshold(percent: number): boolean {
  return Number.isFinite(percent) && percent > 0 && percent <= 1000;
}

/** The threshold in percent: the one given for this run, else the one stored with the workbook, else the default. */
export function chooseThreshold(
  options: WorkOptions,
  settings: Readonly<Record<string, string>>,
): number {
  if (options.threshold !== undefined) return options.threshold;
  const stored = Number.parseFloat(settings[settingKeys.threshold] ?? "");
  return isThreshold(stored) ? stored : defaultThreshold;
}
