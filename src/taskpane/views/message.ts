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

/** A message bar. The live region it stands in announces it, so it has no role of its own. */
export function message(shown: Message, intents: PaneIntents): TemplateResult {
  return html`<div class=${`message ${shown.intent}`}>
    <span class="message-symbol" aria-hidden="true">${symbols[shown.intent]}</span>
    <p class="message-text">${shown.text}</p>
    ${
      shown.closable
        ? actionButton({
            action: "dismiss",
            label: texts.dismiss,
            icon: "dismiss",
            appearance: "subtle",
            iconOnly: true,
            press: intents.dismiss,
          })
        : nothing
    }
    ${
      shown.actions === undefined
        ? nothing
        : html`<div class="message-actions">${shown.actions}</div>`
    }
  </div>`;
}

const symbols = { success: "✓", info: "ℹ", warning: "!", error: "✕" } as const;
