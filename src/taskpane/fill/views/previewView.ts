import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { FillProposal, FillState as CellState } from "../../../core/model/filling";
import type { FillPlan } from "../../../workflows/fillOutcomes";
import { actionButton } from "../../views/actionButton";
import type { Preview } from "../fillState";
import { fillTexts } from "../fillTexts";
import { tickableRows } from "../tickableRows";
import { takenSource } from "./takenSource";
import type { FillIntents } from "./fillIntents";
import { proposalItem } from "./proposalItem";
import { unmatchedList } from "./unmatchedList";

/** More lines than this nobody reads; the rest is written all the same when ticked, and counted. */
const mostLines = 500;

/** What would be written, before it is: conflicts and questions first, a tick per row. */
export function previewView(
  preview: Preview,
  disabled: boolean,
  intents: FillIntents,
): TemplateResult {
  const { plan } = preview;
  return html`<section
    class="preview"
    aria-labelledby="preview-title"
    @keydown=${(event: KeyboardEvent) => {
      previewKeys(event, intents);
    }}
  >
    <div class="preview-head">
      <h2 id="preview-title" tabindex="-1">${fillTexts.previewTitle}</h2>
      <span>${fillTexts.previewColumn(fillTexts.roles[plan.role])}</span>
    </div>
    ${plan.taken.map((taken) => takenSource(taken, { plan, disabled }, intents))} ${addedUp(plan)}
    ${unmatchedList(plan, intents)} ${part("unclear", preview, intents)}
    ${tickAll(preview, intents)} ${part("conflict", preview, intents)}
    ${part("new", preview, intents)} ${part("same", preview, intents)}
    ${buttons(preview, disabled, intents)}
  </section>`;
}

function addedUp({ units = [] }: FillPlan): TemplateResult | typeof nothing {
  return units.length < 2 ? nothing : html`<p class="hint">${fillTexts.addedUp(units.length)}</p>`;
}

/** Ctrl+Enter writes what is ticked, Escape goes back; a key held down does neither twice. */
function previewKeys(event: KeyboardEvent, intents: FillIntents): void {
  if (event.repeat) return;
  if (event.key === "Escape") intents.leavePreview();
  else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) intents.write();
  else return;
  event.preventDefault();
}

const titles: Readonly<Record<CellState, (count: number) => string>> = {
  unclear: fillTexts.unclear,
  conflict: fillTexts.conflicts,
  new: fillTexts.fresh,
  same: fillTexts.same,
};

/** The rows of one state; those that are right already are folded. */
function part(
  state: CellState,
  preview: Preview,
  intents: FillIntents,
): TemplateResult | typeof nothing {
  const rows = preview.plan.proposals.filter((each) => each.state === state);
  if (rows.length === 0) return nothing;
  return html`<details class="card list" data-list=${`fill-${state}`} ?open=${state !== "same"}>
    <summary>${titles[state](rows.length)}</summary>
    ${state === "conflict" ? html`<p class="more">${fillTexts.conflictsHint}</p>` : nothing}
    <ul class="proposals">
      ${rows.slice(0, mostLines).map((each) => proposalItem(each, preview, intents))}
    </ul>
    ${moreLines(rows)}
  </details>`;
}

function moreLines(rows: readonly FillProposal[]): TemplateResult | typeof nothing {
  const more = rows.length - mostLines;
  return more > 0 ? html`<p class="more">${fillTexts.moreRows(more)}</p>` : nothing;
}

function tickAll({ plan, ticked }: Preview, intents: FillIntents): TemplateResult | typeof nothing {
  const tickable = tickableRows(plan);
  if (tickable.length < 2) return nothing;
  const count = tickable.filter((row) => ticked.has(row)).length;
  return html`<label class="tick-all"
    ><input
      type="checkbox"
      data-action="tick-all"
      .checked=${live(count === tickable.length)}
      .indeterminate=${live(count > 0 && count < tickable.length)}
      @change=${() => {
        intents.tickAll(count < tickable.length);
      }}
    />
    ${fillTexts.tickAll}</label
  >`;
}

function buttons(
  { plan, ticked }: Preview,
  disabled: boolean,
  intents: FillIntents,
): TemplateResult {
  const hasAny = tickableRows(plan).length > 0;
  return html`<div class="fill-foot">
    ${
      hasAny
        ? actionButton({
            action: "write-fill",
            label: fillTexts.write(ticked.size),
            appearance: "primary",
            disabled: disabled || ticked.size === 0,
            press: intents.write,
          })
        : html`<p>${plan.unmatched.length === 0 ? nothingLeft(plan.proposals) : nothing}</p>`
    }
    ${actionButton({
      action: "leave-preview",
      label: fillTexts.back,
      disabled,
      press: intents.leavePreview,
    })}
  </div>`;
}

function nothingLeft(proposals: readonly FillProposal[]): string {
  return proposals.some(({ state }) => state === "unclear") ? "" : fillTexts.nothingInPlan;
}
