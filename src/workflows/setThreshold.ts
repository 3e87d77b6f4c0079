import { settingKeys } from "../core/model/settings";
import type { WorkbookHost } from "../workbook/workbookHost";
import { isThreshold } from "./chooseThreshold";

/** Stores the threshold (percent of the yearly plan) with the workbook; null goes back to the default. */
export async function setThreshold(host: WorkbookHost, percent: number | null): Promise<void> {
  if (percent !== null && !isThreshold(percent)) {
    throw new Error(`Not a threshold in percent: ${percent}`);
  }
  const value = percent === null ? null : String(percent);
  await host.apply([{ kind: "setting", key: settingKeys.threshold, value }]);
}
