import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { actionButton } from "../../views/actionButton";
import type { IndicatorActions } from "../indicatorActions";
import type { ListedIndicators } from "../indicatorRows";
import { indicatorsAtATime, type IndicatorsState } from "../indicatorsState";
import { indicatorTexts } from "../indicatorTexts";
import { filterSegments } from "./filterSegments";
import { indicatorItem } from "./indicatorItem";
import type { IndicatorIntents } from "./indicatorIntents";

/** What the page is drawn from besides its state. */
export interface IndicatorsAround {
  readonly listed: ListedIndicators;
  readonly actions: IndicatorActions;
}

/** The whole of “Chỉ tiêu”. */
export function indicatorsPage(
  state: IndicatorsState,
  around: IndicatorsAround,
  intents: IndicatorIntents,
): TemplateResult {
  const { counts } = around.listed;
  return html`${filterSegments(state.filter, counts, intents.chooseFilter)}
    <input
      class="indicator-search"
      type="search"
      autocomplete="off"
      placeholder=${indicatorTexts.search}
      aria-label=${indicatorTexts.search}
      .value=${live(state.search)}
      @input=${(event: Event) => {
        const { currentTarget } = event;
        if (currentTarget instanceof HTMLInputElement) intents.search(currentTarget.value);
      }}
    />
    <div class="news" aria-live="polite">${state.areMarksOld ? oldMarks(intents) : nothing}</div>
    ${list(state, around, intents)}`;
}

/** The table is judged anew at once, its marks on the sheet only by Tính lại. */
function oldMarks(intents: IndicatorIntents): TemplateResult {
  return html`<div class="message info">
    <span class="message-symbol" aria-hidden="true">ℹ</span>
    <p class="message-text">${indicatorTexts.marksOld}</p>
    <div class="message-actions">
      ${actionButton({ action: "calculate", label: indicatorTexts.calculate, press: intents.calculate })}
    </div>
  </div>`;
}

function list(
  state: IndicatorsState,
  { listed: { rows }, actions }: IndicatorsAround,
  intents: IndicatorIntents,
): TemplateResult {
  if (rows.length === 0) {
    const { nothingFound, nothingListed } = indicatorTexts;
    const said = state.search.trim() === "" ? nothingListed[state.filter] : nothingFound;
    return html`<p class="no-rows">${said}</p>`;
  }
  const left = rows.length - state.shown;
  return html`<ul class="indicator-list" aria-label=${indicatorTexts.list}>
      ${repeat(
        rows.slice(0, state.shown),
        ({ indicator }) => indicator.row.source.row,
        (row) => indicatorItem(row, { state, actions }, intents),
      )}
    </ul>
    ${
      left <= 0
        ? nothing
        : actionButton({
            action: "more-indicators",
            label: indicatorTexts.more(Math.min(left, indicatorsAtATime)),
            press: intents.showMore,
          })
    }`;
}
