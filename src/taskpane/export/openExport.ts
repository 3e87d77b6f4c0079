import type { WorkbookHost } from "../../workbook/workbookHost";
import { loadPageStyle } from "../loadPageStyle";
import type { PageLink, PageView } from "../page";
import { createExportActions } from "./exportActions";
import { ExportPane } from "./exportPane";

/** Starts “Xuất” on a workbook; it comes in a script and a style sheet of its own. */
export async function openExport(host: WorkbookHost, link: PageLink): Promise<PageView> {
  await loadPageStyle("export");
  return new ExportPane(createExportActions(host), link);
}
