import { html, type TemplateResult } from "lit/html.js";
import type { PageMode } from "../page";
import type { PaneIntents } from "../paneIntents";
import type { PaneState } from "../paneState";
import { texts } from "../texts";

/** What can be shown, in the order of a month's work; null is “Theo dõi”. */
const modes: readonly (readonly [PageMode | null, string])[] = [
  [null, texts.follow],
  ["fill", texts.fill],
  ["check", texts.check],
  ["indicators", texts.indicators],
  ["export", texts.export],
];

/** Theo dõi, or one of the pages. */
export function modeSwitch({ page }: PaneState, intents: PaneIntents): TemplateResult {
  const shown = page?.mode ?? null;
  return html`<div class="choices modes">
    ${modes.map(
      ([mode, label]) =>
        html`<button
          type="button"
          data-mode=${mode ?? "follow"}
          aria-pressed=${String(mode === shown)}
          @click=${() => {
            intents.showPage(mode);
          }}
        >
          ${label}
        </button>`,
    )}
  </div>`;
}
