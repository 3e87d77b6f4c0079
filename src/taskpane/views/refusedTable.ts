import { html, nothing, type TemplateResult } from "lit/html.js";
import type { NoTable } from "../../workflows/outcomes";
import type { PaneIntents } from "../paneIntents";
import { readingTexts } from "../readingTexts";
import { actionButton } from "./actionButton";
import { columnList } from "./columnChoices";

/** Where no table was found on a sheet: the headings that were looked at, to be given roles, and a way to point at others. */
export function refusedTable(
  { reason, columns = [] }: NoTable,
  disabled: boolean,
  intents: PaneIntents,
): TemplateResult | typeof nothing {
  if (reason !== "noPlanTable") return nothing;
  return html`<div class="columns" data-part="refused">
    ${
      columns.length === 0
        ? html`<p>${readingTexts.pointHint}</p>`
        : html`<p>${readingTexts.refusedColumns}</p>
            ${columnList({ columns, disabled, isHeaderPointed: false }, intents)}
            <p>${readingTexts.pointOtherHint}</p>`
    }
    ${actionButton({
      action: "point-header",
      label: readingTexts.pointHeader,
      disabled,
      press: intents.pointHeader,
    })}
  </div>`;
}
