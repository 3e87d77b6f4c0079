import { html, nothing, type TemplateResult } from "lit/html.js";
import { checkCount } from "../../../workflows/check";
import { actionButton } from "../../views/actionButton";
import { listedItems } from "../checkItems";
import type { CheckState } from "../checkState";
import { checkTexts as texts } from "../checkTexts";
import { textFigureCount } from "../repairIntents";
import type { CheckIntents } from "./checkIntents";
import { checkNews } from "./checkNews";
import { findingGroups } from "./findingGroups";
import { ignoredList } from "./ignoredList";
import { repairView } from "./repairView";
import { severityFilter } from "./severityFilter";

/** Everything “Kiểm tra” shows. */
export function checkPage(state: CheckState, intents: CheckIntents): TemplateResult {
  const { items, repairing } = state;
  return html`<h2 id="check-title" class="visually-hidden" tabindex="-1">${texts.title}</h2>
    <div class="check-news" aria-live="polite">${checkNews(state.news, intents)}</div>
    <p class="checked">${checkedText(state)}</p>
    ${items.length === 0 ? nothing : filters(state, intents)}
    <div class="check-buttons">
      ${textRepairButton(state, intents)}
      ${actionButton({ action: "list-findings", label: texts.list, icon: "table", press: intents.list })}
    </div>
    ${repairing !== null && repairing.at === null ? repairView(state, intents) : nothing}
    ${items.length === 0 ? nothing : listed(state, intents)} ${ignoredList(state, intents)}`;
}

function checkedText({ items, ignored, opened }: CheckState): string {
  const { total } = opened.summary;
  if (items.length > 0) return texts.checked(checkCount, total);
  return ignored.length === 0
    ? texts.clean(checkCount, total)
    : texts.cleanButIgnored(checkCount, total);
}

function filters(state: CheckState, intents: CheckIntents): TemplateResult {
  return html`${severityFilter(state, intents)}
    <input
      type="search"
      class="check-search"
      placeholder=${texts.search}
      aria-label=${texts.search}
      .value=${state.search}
      @input=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLInputElement) intents.search(currentTarget.value);
      }}
    />`;
}

function textRepairButton(
  { items }: CheckState,
  intents: CheckIntents,
): TemplateResult | typeof nothing {
  const count = textFigureCount(items);
  if (count === 0) return nothing;
  return actionButton({
    action: "repair-text",
    label: texts.repairText(count),
    appearance: "primary",
    press: intents.beginTextRepair,
  });
}

function listed(state: CheckState, intents: CheckIntents): TemplateResult {
  const items = listedItems(state.items, state);
  if (items.length === 0) return html`<p class="no-match">${texts.noMatch}</p>`;
  const more = items.length - state.shown;
  return html`${findingGroups(items.slice(0, state.shown), { state, intents, all: items })}
  ${
    more > 0
      ? actionButton({
          action: "more-findings",
          label: texts.more(more),
          press: intents.showMore,
        })
      : nothing
  }`;
}
