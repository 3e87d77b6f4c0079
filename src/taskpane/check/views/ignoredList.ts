import { html, nothing, type TemplateResult } from "lit/html.js";
import { actionButton } from "../../views/actionButton";
import type { CheckState } from "../checkState";
import { checkTexts as texts } from "../checkTexts";
import type { CheckIntents } from "./checkIntents";
import { findingLine } from "./findingItem";

/** More of them than this are looked through in the sheet of the list. */
const mostLines = 300;

/** What is passed over, folded away: each with its reason, and the way back. */
export function ignoredList(
  { ignored, opened }: CheckState,
  intents: CheckIntents,
): TemplateResult | typeof nothing {
  if (ignored.length === 0) return nothing;
  const { sheet } = opened.snapshot;
  return html`<details class="card list ignored">
    <summary>${texts.ignored(ignored.length)}</summary>
    <ul>
      ${ignored.slice(0, mostLines).map(
        (item) =>
          html`<li class="finding" data-item=${`ignored ${item.id}`}>
            ${findingLine(item, sheet, intents)}
            <p class="because">${texts.because(item.reason, item.date)}</p>
            <div class="finding-actions">
              ${actionButton({
                action: "consider-again",
                label: texts.considerAgain,
                press: () => {
                  intents.considerAgain(item.id);
                },
              })}
            </div>
          </li>`,
      )}
    </ul>
  </details>`;
}
