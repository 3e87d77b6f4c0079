import { html, nothing, type TemplateResult } from "lit/html.js";
import { numberText } from "../../core/wording/numberText";
import { vi } from "../../core/wording/vi";
import type { PaneIntents } from "../paneIntents";
import type { PaneState } from "../paneState";
import { texts } from "../texts";

const usualThresholds = [25, 50, 75, 100] as const;

/** The threshold in percent: a field, and the usual values for 3, 6, 9 and 12 months. */
export function thresholdField(
  state: PaneState,
  threshold: number,
  intents: PaneIntents,
): TemplateResult {
  const problem = state.thresholdProblem;
  return html`<div class="threshold">
    <label for="threshold">${texts.threshold}</label>
    <div class="threshold-row">
      <input
        id="threshold"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${problem === null ? "false" : "true"}
        aria-describedby=${problem === null ? nothing : "threshold-problem"}
        .value=${numberText(threshold, vi)}
        @change=${(event: Event) => {
          intents.setThreshold(typedText(event));
        }}
      />
      <div class="choices" role="group" aria-label=${texts.thresholdChoices}>
        ${usualThresholds.map((choice) => thresholdChoice(choice, threshold, intents))}
      </div>
    </div>
    <p id="threshold-problem" class="field-problem" role="alert">${problem ?? nothing}</p>
  </div>`;
}

function thresholdChoice(
  choice: (typeof usualThresholds)[number],
  threshold: number,
  intents: PaneIntents,
): TemplateResult {
  return html`<button
    type="button"
    data-threshold=${choice}
    aria-pressed=${choice === threshold ? "true" : "false"}
    @click=${() => {
      intents.setThreshold(String(choice));
    }}
  >
    <b>${choice}</b><span>${texts.thresholdPeriods[choice]}</span>
  </button>`;
}

function typedText(event: Event): string {
  return event.currentTarget instanceof HTMLInputElement ? event.currentTarget.value : "";
}
