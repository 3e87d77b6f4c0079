import { html, type TemplateResult } from "lit/html.js";
import { noTableMessage } from "../../core/wording/errorMessage";
import { vi } from "../../core/wording/vi";
import type { NoTable } from "../../workflows/outcomes";
import type { PaneIntents } from "../paneIntents";
import type { PaneState } from "../paneState";
import { texts } from "../texts";
import { actionButton } from "./actionButton";

/** Why there is no table, and the ways on: another sheet, or reading again after a correction. */
export function noTableView(
  outcome: NoTable,
  { task, late }: Pick<PaneState, "task" | "late">,
  intents: PaneIntents,
): TemplateResult {
  const disabled = task !== null;
  const sheets = outcome.names.filter((sheet) => sheet.isVisible);
  return html`<section class="card no-table" aria-labelledby="no-table-title">
    <h2 id="no-table-title">${texts.noTableTitle}</h2>
    <p>${noTableMessage(outcome.reason, outcome.sheet, vi)}</p>
    ${late?.refusedTable(outcome, disabled, intents)}
    ${
      sheets.length === 0
        ? html`<p>${texts.noSheets}</p>`
        : html`<p id="choose-sheet">${texts.chooseSheet}</p>
            <ul class="sheets" aria-labelledby="choose-sheet">
              ${sheets.map(({ name }) => html`<li>${sheetButton(name, disabled, intents)}</li>`)}
            </ul>`
    }
    ${actionButton({
      action: "read-again",
      label: texts.rereadButton,
      icon: "reread",
      appearance: "primary",
      disabled,
      press: () => {
        intents.reread(null);
      },
    })}
  </section>`;
}

function sheetButton(name: string, disabled: boolean, intents: PaneIntents): TemplateResult {
  return html`<button
    type="button"
    class="cell-line"
    data-sheet=${name}
    aria-disabled=${disabled ? "true" : "false"}
    @click=${() => {
      if (!disabled) intents.reread(name);
    }}
  >
    ${name}<span class="address">${texts.readSheet}</span>
  </button>`;
}
