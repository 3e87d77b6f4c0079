import type { ReportChoices } from "../core/model/reportChoices";
import { settingKeys } from "../core/model/settings";
import type { WorkbookHost } from "../workbook/workbookHost";
import { reportChoicesText } from "./storedReportChoices";

/** Stores how documents are wanted with the workbook; answers what is stored (null: as usual). One round trip. */
export async function saveReportChoices(
  host: WorkbookHost,
  choices: ReportChoices,
): Promise<string | null> {
  const value = reportChoicesText(choices);
  await host.apply([{ kind: "setting", key: settingKeys.report, value }]);
  return value;
}
