import { html, nothing, type TemplateResult } from "lit/html.js";
import type { PaneIntents } from "../paneIntents";
import { texts } from "../texts";
import { actionButton } from "./actionButton";

export interface Message {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** Buttons below the text. */
  readonly actions?: TemplateResult;
  /** Whether the person may close it; a question is answered with its own buttons instead. */
  readonly closable: boolean;
}

/** A message bar. It stands inside a live region, so its own role must not announce it a second time. */
export function message(shown: Message, intents: PaneIntents): TemplateResult {
  return html`<fluent-message-bar
    role="group"
    layout=${shown.actions === undefined ? "singleline" : "multiline"}
    intent=${shown.intent}
  >
    <span slot="icon" class="message-symbol" aria-hidden="true">${symbols[shown.intent]}</span>
    <p class="message-text">${shown.text}</p>
    ${
      shown.closable
        ? html`<span slot="dismiss"
            >${actionButton({
              action: "dismiss",
              label: texts.dismiss,
              icon: "dismiss",
              appearance: "subtle",
              iconOnly: true,
              press: intents.dismiss,
            })}</span
          >`
        : nothing
    }
    ${
      shown.actions === undefined
        ? nothing
        : html`<span slot="actions" class="message-actions">${shown.actions}</span>`
    }
  </fluent-message-bar>`;
}

const symbols = { success: "✓", info: "ℹ", warning: "!", error: "✕" } as const;
