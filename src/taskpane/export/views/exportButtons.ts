import { html, nothing, type TemplateResult } from "lit/html.js";
import { actionButton } from "../../views/actionButton";
import type { ExportState } from "../exportState";
import { exportTexts } from "../exportTexts";
import type { ExportIntents } from "./exportIntents";

/** What documents can be had as. */
export function exportButtons(
  { opened, isWorking }: ExportState,
  intents: ExportIntents,
): TemplateResult {
  return html`<nav class="actions" aria-label=${exportTexts.documents}>
    ${actionButton({
      action: "export-summary",
      label: exportTexts.summarise,
      icon: "summarise",
      appearance: "primary",
      press: intents.summarise,
    })}
    ${actionButton({
      action: "export-word",
      label: exportTexts.word,
      disabled: isWorking,
      press: intents.word,
    })}
    ${actionButton({
      action: "export-excel",
      label: exportTexts.excel,
      disabled: isWorking,
      press: intents.excel,
    })}
    ${actionButton({ action: "copy-table", label: exportTexts.copyTable, icon: "copy", press: intents.copyTable })}
    ${actionButton({ action: "export-csv", label: exportTexts.csv, press: intents.csv })}
    ${
      opened.undoable === "summarise"
        ? actionButton({
            action: "undo-summary",
            label: exportTexts.undoSummary,
            icon: "undo",
            press: intents.undo,
          })
        : nothing
    }
  </nav>`;
}
