import { html, nothing, type TemplateResult } from "lit/html.js";
import { cellAddress } from "../../../core/model/address";
import { numberText } from "../../../core/wording/numberText";
import { vi } from "../../../core/wording/vi";
import type { ReadingQuestion } from "../../../workflows/repairs";
import { actionButton } from "../../views/actionButton";
import { changesList } from "../../views/changesList";
import type { CheckState } from "../checkState";
import { checkTexts as texts } from "../checkTexts";
import { alikeItems, shownPreview } from "../repairIntents";
import type { CheckIntents } from "./checkIntents";

/** What mending would do, in words and cell by cell, before anything is written. */
export function repairView(
  state: CheckState,
  intents: CheckIntents,
): TemplateResult | typeof nothing {
  const preview = shownPreview(state);
  if (preview === null) return nothing;
  const { changes, questions, kind } = preview;
  return html`<div
    class="repair"
    role="group"
    aria-labelledby="repair-title"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      intents.cancel();
    }}
  >
    <h3 id="repair-title" tabindex="-1">${texts.preview}</h3>
    <p>${texts.repairs[kind]}</p>
    ${questions.map((question) => questionField(question, state, intents))}
    ${
      changes.length === 0
        ? nothing
        : html`<p class="changes-count">${texts.changes(changes.length)}</p>
            ${changesList(changes, intents)}`
    }
    <div class="check-buttons">
      ${actionButton({
        action: "write-repair",
        label: texts.write,
        appearance: "primary",
        disabled: changes.length === 0,
        press: intents.write,
      })}
      ${actionButton({ action: "cancel-repair", label: texts.cancel, press: intents.cancel })}
      ${widenButton(state, intents)}
    </div>
  </div>`;
}

function widenButton(state: CheckState, intents: CheckIntents): TemplateResult | typeof nothing {
  const alike = alikeItems(state).length;
  if (alike <= (state.repairing?.ids.length ?? 0)) return nothing;
  return actionButton({
    action: "widen-repair",
    label: texts.repairAll(alike),
    press: intents.widenRepair,
  });
}

/** Which number is meant: none is chosen beforehand. */
function questionField(
  question: ReadingQuestion,
  state: CheckState,
  intents: CheckIntents,
): TemplateResult {
  const { row, column, text, readings } = question;
  const address = cellAddress(row, column);
  const answer = state.repairing?.answers.find((one) => one.row === row && one.column === column);
  return html`<fieldset class="question" data-question=${address}>
    <legend>${texts.reading(address, text)}</legend>
    ${readings.map(
      (value, index) =>
        html`${index === 0 ? nothing : html`<span>${texts.or}</span>`}
          <label
            ><input
              type="radio"
              name=${`reading-${address}`}
              value=${value}
              .checked=${answer?.value === value}
              @change=${() => {
                intents.answer({ row, column, value });
              }}
            />${numberText(value, vi, 10)}</label
          >`,
    )}
  </fieldset>`;
}
