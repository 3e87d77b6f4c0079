import { html, type TemplateResult } from "lit/html.js";
import type { Severity } from "../../../core/model/finding";
import type { CheckState } from "../checkState";
import { checkTexts as texts } from "../checkTexts";
import type { CheckIntents } from "./checkIntents";

/** The gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** A sign beside the colour: for people and prints without colours. */
export const severitySymbols: Readonly<Record<Severity, string>> = {
  error: "✕",
  warning: "!",
  info: "ℹ",
};

/** How many findings there are of each severity; pressed, only those are listed. */
export function severityFilter(state: CheckState, intents: CheckIntents): TemplateResult {
  return html`<div class="severities" role="group" aria-label=${texts.filter}>
    ${severities.map((severity) => {
      const count = state.items.filter(({ finding }) => finding.severity === severity).length;
      return html`<button
        type="button"
        class=${`severity ${severity}`}
        data-severity=${severity}
        aria-pressed=${String(state.filter === severity)}
        @click=${() => {
          intents.choose(severity);
        }}
      >
        <span class="severity-symbol" aria-hidden="true">${severitySymbols[severity]}</span>
        ${texts.severities[severity]} <b>${count}</b>
      </button>`;
    })}
  </div>`;
}
