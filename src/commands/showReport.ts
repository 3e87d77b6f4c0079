import type { CellPosition } from "../workflows/outcomes";
import type { CommandReport } from "./commandReport";
import { encodeReport } from "./encodeReport";
import { reportFailure } from "./reportOutcome";
import { parseResultMessage, type ResultMessage } from "./resultMessage";

export type GoTo = (cell: CellPosition) => Promise<void>;

/** Size in percent of the screen. Excel on the web asks no leave for a window that is a frame of the page. */
const windowOptions = { width: 36, height: 60, displayInIframe: true } as const;

/** Shows a report in a small window; resolves when it is closed, and at once where Office cannot open one. */
export async function showReport(report: CommandReport, goTo: GoTo): Promise<void> {
  const dialog = await openResultWindow(report);
  if (dialog === null) return;
  const failure = await followWindow(dialog, report, goTo);
  if (failure !== null) await showReport(reportFailure(report.title, failure.error), goTo);
}

function openResultWindow(report: CommandReport): Promise<Office.Dialog | null> {
  const url = new URL("result.html", location.href);
  url.hash = `report=${encodeReport(report)}`;
  return new Promise((resolve) => {
    // A copy each time: Office keeps the callback in the object and refuses one that holds a callback already.
    Office.context.ui.displayDialogAsync(url.href, { ...windowOptions }, (result) => {
      const isOpen = result.status === Office.AsyncResultStatus.Succeeded;
      resolve(isOpen ? result.value : null);
    });
  });
}

/** Serves the window until it is gone; answers with what went wrong on the way to a cell, if anything did. */
function followWindow(
  dialog: Office.Dialog,
  report: CommandReport,
  goTo: GoTo,
): Promise<{ readonly error: unknown } | null> {
  return new Promise((resolve) => {
    const close = (failure: { readonly error: unknown } | null): void => {
      dialog.close();
      resolve(failure);
    };
    const answer = (message: ResultMessage | null): void => {
      if (message?.kind === "close") close(null);
      if (message?.kind === "ready") sendWhole(dialog, report);
      if (message?.kind === "goTo") {
        goTo(message.cell).catch((error: unknown) => {
          close({ error });
        });
      }
    };
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
      if ("message" in received) answer(parseResultMessage(received.message));
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      resolve(null);
    });
  });
}

/** The address has room for the first lines only; the rest follows where Office can send it. */
function sendWhole(dialog: Office.Dialog, report: CommandReport): void {
  if (Office.context.requirements.isSetSupported("DialogApi", "1.2")) {
    dialog.messageChild(JSON.stringify(report));
  }
}
