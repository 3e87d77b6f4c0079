import { html, nothing, type TemplateResult } from "lit/html.js";
import { guard } from "lit/directives/guard.js";
import { standingOf } from "../../../core/model/standing";
import { standingName } from "../../../core/wording/names";
import { percentText } from "../../../core/wording/numberText";
import { vi } from "../../../core/wording/vi";
import { assessmentSymbol } from "../../views/assessmentSymbol";
import type { IndicatorRow } from "../indicatorRows";
import { indicatorTexts } from "../indicatorTexts";
import { explanationFields } from "./explanationFields";
import { figuresView } from "./figuresView";
import type { IndicatorIntents } from "./indicatorIntents";
import type { ItemAround } from "./itemAround";
import { settingsFields } from "./settingsFields";

/** One indicator: a line that opens; open, its figures, explanation and settings. */
export function indicatorItem(
  row: IndicatorRow,
  around: ItemAround,
  intents: IndicatorIntents,
): TemplateResult {
  const sheetRow = row.indicator.row.source.row;
  const isOpen = around.state.open === sheetRow;
  return html`<li
    class="indicator"
    data-row=${sheetRow}
    @keydown=${(event: KeyboardEvent) => {
      closeByEscape(
        event,
        isOpen
          ? () => {
              intents.toggle(sheetRow);
            }
          : null,
      );
    }}
  >
    ${guard([row.indicator, row.record, isOpen], () => line(row, isOpen, intents))}
    ${isOpen ? details(row, around, intents) : nothing}
  </li>`;
}

function line(
  { indicator, record }: IndicatorRow,
  isOpen: boolean,
  intents: IndicatorIntents,
): TemplateResult {
  const { row, no, name } = indicator.row.source;
  const { vsPlan } = indicator.row.computed;
  return html`<h3>
    <button
      type="button"
      id=${`indicator-${row}`}
      class="indicator-line"
      aria-expanded=${String(isOpen)}
      aria-controls=${isOpen ? `indicator-details-${row}` : nothing}
      @click=${() => {
        intents.toggle(row);
      }}
    >
      <span class="no">${no ?? ""}</span>
      <span class="name">${name}</span>
      <span class="standing">
        ${assessmentSymbol(standingOf(indicator))} ${standingName(standingOf(indicator), vi)}
        ${
          typeof vsPlan === "number"
            ? html`<b>${indicatorTexts.ofPlan(percentText(vsPlan, vi))}</b>`
            : nothing
        }
        ${record.explanation === null ? nothing : mark(indicatorTexts.explained)}
        ${Object.keys(record.settings).length === 0 ? nothing : mark(indicatorTexts.own)}
      </span>
    </button>
  </h3>`;
}

function mark(text: string): TemplateResult {
  return html`<span class="mark-text">${text}</span> `;
}

function details(row: IndicatorRow, around: ItemAround, intents: IndicatorIntents): TemplateResult {
  const sheetRow = row.indicator.row.source.row;
  const how = around.state.keeping.get(sheetRow);
  return html`<div
    id=${`indicator-details-${sheetRow}`}
    class="indicator-details"
    role="group"
    aria-labelledby=${`indicator-${sheetRow}`}
  >
    ${figuresView(row, around, intents)} ${explanationFields(row, intents)}
    <p class=${`keeping ${how ?? ""}`} role="status">
      ${how === undefined ? "" : indicatorTexts.keeping[how]}
    </p>
    ${settingsFields(row, around, intents)}
  </div>`;
}

/** Escape that ends the composing of a Vietnamese word belongs to the input method. */
function closeByEscape(event: KeyboardEvent, close: (() => void) | null): void {
  if (event.key !== "Escape" || event.isComposing || close === null) return;
  const { currentTarget } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  currentTarget.querySelector<HTMLElement>(".indicator-line")?.focus();
  close();
}
