import type { WorkbookHost } from "../../workbook/workbookHost";
import { loadPageStyle } from "../loadPageStyle";
import type { PageLink, PageView } from "../page";
import { CheckPane } from "./checkPane";
import { createCheckActions } from "./createCheckActions";

/** Starts “Kiểm tra” on a workbook; it comes in a script and a style sheet of its own. */
export async function openCheck(host: WorkbookHost, link: PageLink): Promise<PageView> {
  await loadPageStyle("check");
  return new CheckPane(createCheckActions(host), link);
}
