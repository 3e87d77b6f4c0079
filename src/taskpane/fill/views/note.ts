import { html, nothing, type TemplateResult } from "lit/html.js";
import { actionButton } from "../../views/actionButton";
import { fillTexts } from "../fillTexts";

export interface Note {
  readonly intent: "success" | "info" | "warning";
  readonly text: string;
  readonly actions?: TemplateResult;
  readonly dismiss: () => void;
}

const symbols = { success: "✓", info: "ℹ", warning: "!" } as const;

/** A message bar; the live region it stands in announces it. */
export function note({ intent, text, actions, dismiss }: Note): TemplateResult {
  return html`<div class=${`message ${intent}`}>
    <span class="message-symbol" aria-hidden="true">${symbols[intent]}</span>
    <p class="message-text">${text}</p>
    ${actionButton({
      action: "dismiss-fill",
      label: fillTexts.dismiss,
      icon: "dismiss",
      appearance: "subtle",
      iconOnly: true,
      press: dismiss,
    })}
    ${actions === undefined ? nothing : html`<div class="message-actions">${actions}</div>`}
  </div>`;
}
