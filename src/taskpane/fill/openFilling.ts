import type { WorkbookHost } from "../../workbook/workbookHost";
import { createFillActions } from "./createFillActions";
import type { PageLink, PageView } from "../page";
import { FillPane } from "./fillPane";
import { loadPageStyle } from "../loadPageStyle";

/** Starts “Nhập số liệu” on a workbook; it comes in a script and a style sheet of its own. */
export async function openFilling(host: WorkbookHost, link: PageLink): Promise<PageView> {
  await loadPageStyle("fill");
  return new FillPane(createFillActions(host), link);
}
