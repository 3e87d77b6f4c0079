import type { WorkbookHost } from "../../workbook/workbookHost";
import { loadPageStyle } from "../loadPageStyle";
import type { PageLink, PageView } from "../page";
import { createIndicatorActions } from "./indicatorActions";
import { IndicatorsPane } from "./indicatorsPane";

/** Starts “Chỉ tiêu” on a workbook; it comes in a script and a style sheet of its own. */
export async function openIndicators(host: WorkbookHost, link: PageLink): Promise<PageView> {
  await loadPageStyle("indicators");
  return new IndicatorsPane(createIndicatorActions(host), link);
}
