import { html, render } from "lit/html.js";
import type { CommandReport } from "./commandReport";
import { parseReport, parseReportHash } from "./parseReport";
import "./result.css";
import type { ResultMessage } from "./resultMessage";
import { resultView } from "./resultView";
import { texts } from "./texts";

function tell(message: ResultMessage): void {
  Office.context.ui.messageParent(JSON.stringify(message));
}

function show(root: HTMLElement, report: CommandReport | null): void {
  const nothingToShow = html`<p>${texts.nothingToShow}</p>`;
  render(report === null ? nothingToShow : resultView(report, tell), root);
}

/** Shows what came with the address, then, where Office can bring it, the whole of what had no room there. */
async function start(root: HTMLElement): Promise<void> {
  const report = parseReportHash(location.hash);
  show(root, report);
  await Office.onReady();
  if (report === null || report.more === 0) return;
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.2")) return;
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    (received: { readonly message: string }) => {
      show(root, parseReport(received.message) ?? report);
    },
    () => {
      tell({ kind: "ready" });
    },
  );
}

const root = document.getElementById("result");
if (root === null) throw new Error("The page has no element #result");
void start(root);
