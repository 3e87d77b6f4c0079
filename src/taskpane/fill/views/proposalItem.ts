import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { cellAddress } from "../../../core/model/address";
import type { FillProposal } from "../../../core/model/filling";
import { doubtText } from "../doubtText";
import { contentText } from "../figureText";
import type { Preview } from "../fillState";
import { fillTexts } from "../fillTexts";
import { convertedText } from "../convertedText";
import { originText } from "../originText";
import type { FillIntents } from "./fillIntents";
import { readingButton } from "./typedFeedback";

/** One cell that can be filled: a tick, the row, old and new value, where it came from and what is doubtful about it. */
export function proposalItem(
  proposal: FillProposal,
  preview: Preview,
  intents: FillIntents,
): TemplateResult {
  const { row, state, doubts } = proposal;
  const canTick = state === "new" || state === "conflict";
  return html`<li class="proposal" data-row=${row}>
    ${canTick ? tick(proposal, preview, intents) : html`<span class="no-tick"></span>`}
    <label for=${canTick ? `tick-${row}` : nothing} id=${`proposal-${row}`}>
      <span class="name">${rowName(row, preview)}</span> ${change(proposal)}
    </label>
    ${address(proposal, preview, intents)}
    <div class="proposal-notes" id=${`notes-${row}`}>
      ${origin(proposal, preview)}
      ${doubts.map((doubt) => html`<p class="doubt">${doubtText(doubt)}</p>`)}
      ${readings(proposal, intents)}
    </div>
  </li>`;
}

function tick({ row }: FillProposal, { ticked }: Preview, intents: FillIntents): TemplateResult {
  return html`<input
    type="checkbox"
    id=${`tick-${row}`}
    aria-describedby=${`notes-${row}`}
    .checked=${live(ticked.has(row))}
    @change=${(event: Event) => {
      const { currentTarget } = event;
      if (currentTarget instanceof HTMLInputElement) intents.tick(row, currentTarget.checked);
    }}
  />`;
}

function rowName(row: number, { plan }: Preview): string {
  const { rows } = plan.opened.assessed.calculated.table;
  const source = rows.find((each) => each.row === row);
  return [source?.no ?? "", source?.name ?? ""].filter((text) => text !== "").join(". ");
}

function change({ before, after, state }: FillProposal): TemplateResult {
  if (state === "same") return html`<ins>${contentText(after)}</ins>`;
  return html`<del>${contentText(before)}</del> <span aria-hidden="true">→</span>
    <span class="visually-hidden">${fillTexts.becomes}</span> <ins>${contentText(after)}</ins>`;
}

function address(
  { row, column }: FillProposal,
  { plan }: Preview,
  intents: FillIntents,
): TemplateResult {
  const { sheet } = plan.opened.assessed.calculated.table;
  const text = cellAddress(row, column);
  return html`<button
    type="button"
    class="cell-line cell"
    data-cell=${text}
    @click=${() => {
      intents.goToCell({ sheet, row, column });
    }}
  >
    <span class="address"><span class="visually-hidden">ô </span>${text}</span>
  </button>`;
}

function origin(proposal: FillProposal, { plan }: Preview): TemplateResult | typeof nothing {
  const converted = convertedText(proposal, plan);
  const text = [originText(proposal.sources), ...(converted === null ? [] : [converted])].join(
    ". ",
  );
  return text === "" ? nothing : html`<p class="origin">${text}</p>`;
}

function readings(
  { row, figure, state }: FillProposal,
  intents: FillIntents,
): TemplateResult | typeof nothing {
  if (state !== "unclear") return nothing;
  if (figure.kind === "error") return html`<p class="doubt">${fillTexts.sourceError}</p>`;
  if (figure.kind !== "ambiguous") return nothing;
  return html`<div class="readings" role="group" aria-label=${fillTexts.askReading(figure.text)}>
    ${figure.readings.map((number) =>
      readingButton(number, () => {
        intents.decide({ kind: "reading", row, number });
      }),
    )}
  </div>`;
}
