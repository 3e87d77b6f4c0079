import { html, type TemplateResult } from "lit/html.js";
import type { PaneIntents } from "../paneIntents";
import type { PaneState } from "../paneState";
import { texts } from "../texts";

/** Theo dõi or Nhập số liệu. */
export function modeSwitch({ filling }: PaneState, intents: PaneIntents): TemplateResult {
  const mode = (shown: boolean, label: string): TemplateResult =>
    html`<button
      type="button"
      data-mode=${shown ? "fill" : "follow"}
      aria-pressed=${String((filling !== null) === shown)}
      @click=${() => {
        intents.fill(shown);
      }}
    >
      ${label}
    </button>`;
  return html`<div class="choices modes">
    ${mode(false, texts.follow)}${mode(true, texts.fill)}
  </div>`;
}
