import { html, nothing, type TemplateResult } from "lit/html.js";
import type { AssessedIndicator } from "../../core/model/assessment";
import { fallsShort } from "../../core/model/fallsShort";
import type { PaneIntents } from "../paneIntents";

/** The way to the explanation of an indicator: for those that are asked about, and wherever there is one. */
export function explainButton(
  indicator: AssessedIndicator,
  intents: PaneIntents,
): TemplateResult | typeof nothing {
  const { row, explanation } = indicator;
  if (!fallsShort(indicator) && explanation === undefined) return nothing;
  const { row: sheetRow, name } = row.source;
  const label = explanation === undefined ? "Giải trình" : "Xem giải trình";
  return html`<button
    type="button"
    class="explain"
    data-explain=${sheetRow}
    aria-label=${`${label}: ${name}`}
    @click=${() => {
      intents.showPage("indicators", sheetRow);
    }}
  >
    ${label}
  </button>`;
}
