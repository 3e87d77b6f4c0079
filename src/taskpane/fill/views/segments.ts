import { html, type TemplateResult } from "lit/html.js";

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** How many things stand behind it. */
  readonly count?: number;
}

export interface Segments<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly chosen: Value;
  readonly all: readonly Segment<Value>[];
  readonly choose: (value: Value) => void;
}

/** A few things of which one holds, side by side. */
export function segments<Value extends string>(shown: Segments<Value>): TemplateResult {
  const { name, label, chosen, all, choose } = shown;
  return html`<div class="segments" role="group" aria-label=${label} data-segments=${name}>
    ${all.map(
      ({ value, label: text, count }) =>
        html`<button
          type="button"
          data-value=${value}
          aria-pressed=${String(value === chosen)}
          @click=${() => {
            choose(value);
          }}
        >
          ${count === undefined ? text : html`${text} <b>${count}</b>`}
        </button>`,
    )}
  </div>`;
}
