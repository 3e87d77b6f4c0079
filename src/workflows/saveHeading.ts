import type { DocumentHeading } from "../core/model/reportDocument";
import { settingKeys } from "../core/model/settings";
import type { WorkbookHost } from "../workbook/workbookHost";
import { headingText } from "./storedHeading";

/** Stores what heads and closes documents with the workbook; answers what is stored. One round trip. */
export async function saveHeading(host: WorkbookHost, heading: DocumentHeading): Promise<string> {
  const value = headingText(heading);
  await host.apply([{ kind: "setting", key: settingKeys.heading, value }]);
  return value;
}
