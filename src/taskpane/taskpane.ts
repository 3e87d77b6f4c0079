import { html, render } from "lit/html.js";
import { errorMessage } from "../core/wording/errorMessage";
import { vi } from "../core/wording/vi";
import { createExcelHost, prepareWriting } from "../workbook/excel/excelHost";
import { observeWorkbook } from "../workbook/excel/observeWorkbook";
import { afterQuiet } from "./afterQuiet";
import { applyTheme } from "./applyTheme";
import "./fluentTokens.css";
import { Pane } from "./pane";
import { createPaneActions, loadButtons, loadReading } from "./paneActions";
import "./taskpane.css";
import { texts } from "./texts";

/** Changes that come closer together than this, such as figures typed one below the other, are read once. */
const quietMilliseconds = 400;

/** Why the pane cannot start here; null when it can. */
async function obstacle(): Promise<string | null> {
  if (!("Office" in globalThis)) return texts.officeMissing;
  const { host } = await Office.onReady();
  // Outside Office there is no host, whatever the type says.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return texts.outsideExcel;
  const isNewEnough = Office.context.requirements.isSetSupported("ExcelApi", "1.9");
  return isNewEnough ? null : errorMessage("excelTooOld", null, vi);
}

async function start(root: HTMLElement): Promise<void> {
  // Comes while Office gets ready; should it fail now, the first reading tries again and says so.
  loadReading().catch(() => undefined);
  applyTheme(undefined);
  const reason = await obstacle();
  if (reason !== null) {
    root.replaceChildren();
    render(html`<p class="starting" role="alert">${reason}</p>`, root);
    return;
  }
  applyTheme(Office.context.officeTheme);
  const pane = new Pane(root, createPaneActions(createExcelHost()));
  await pane.start();
  // Should it fail now, the first press of a button tries again and says so.
  Promise.all([loadButtons(), prepareWriting()]).then(
    ([late]) => {
      pane.complete(late);
    },
    () => undefined,
  );
  const refresh = afterQuiet(quietMilliseconds, () => {
    void pane.refresh();
  });
  await observeWorkbook((event) => {
    if (event.kind === "selected") pane.selected(event);
    else if (!pane.causes(event)) refresh();
  });
}

const root = document.getElementById("pane");
if (root === null) throw new Error("The page has no element #pane");
void start(root);
