import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { actionButton } from "../../views/actionButton";
import type { Ignoring } from "../checkState";
import { checkTexts as texts } from "../checkTexts";
import type { CheckIntents } from "./checkIntents";

const longestReason = 500;

/** Asks why a finding is passed over; a usual reason is one press. */
export function ignoreForm({ text, isMissing }: Ignoring, intents: CheckIntents): TemplateResult {
  return html`<div
    class="ignore-form"
    role="group"
    aria-label=${texts.reason}
    @keydown=${(event: KeyboardEvent) => {
      keys(event, intents);
    }}
  >
    ${field({ text, isMissing }, intents)} ${chips(text, intents)}
    <div class="check-buttons">
      ${actionButton({
        action: "keep-ignored",
        label: texts.keepIgnored,
        appearance: "primary",
        press: intents.keepIgnored,
      })}
      ${actionButton({ action: "cancel-ignore", label: texts.cancel, press: intents.cancel })}
    </div>
  </div>`;
}

function field({ text, isMissing }: Omit<Ignoring, "id">, intents: CheckIntents): TemplateResult {
  return html`<label for="ignore-reason">${texts.reason}</label>
    <textarea
      id="ignore-reason"
      rows="2"
      maxlength=${longestReason}
      aria-required="true"
      aria-invalid=${String(isMissing)}
      aria-describedby=${isMissing ? "ignore-problem" : nothing}
      .value=${live(text)}
      @input=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLTextAreaElement) intents.typeReason(currentTarget.value);
      }}
    ></textarea>
    ${
      isMissing
        ? html`<p id="ignore-problem" class="problem" role="alert">${texts.reasonMissing}</p>`
        : nothing
    }`;
}

function chips(text: string, intents: CheckIntents): TemplateResult {
  return html`<div class="reasons">
    ${texts.reasons.map(
      (reason) =>
        html`<button
          type="button"
          class="chip"
          aria-pressed=${String(text === reason)}
          @click=${() => {
            intents.typeReason(reason);
          }}
        >
          ${reason}
        </button>`,
    )}
  </div>`;
}

/** Enter in the field keeps it, Esc anywhere lets go; Enter that ends a Vietnamese word belongs to the input method. */
function keys(event: KeyboardEvent, intents: CheckIntents): void {
  if (event.isComposing) return;
  if (event.key === "Escape") {
    event.preventDefault();
    intents.cancel();
  } else if (event.key === "Enter" && isInField(event) && !event.shiftKey) {
    event.preventDefault();
    intents.keepIgnored();
  }
}

function isInField({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLTextAreaElement;
}
