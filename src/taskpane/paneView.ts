import { html, nothing, type TemplateResult } from "lit/html.js";
import type { OpenedTable } from "../workflows/outcomes";
import type { PaneIntents } from "./paneIntents";
import type { PaneState } from "./paneState";
import { texts } from "./texts";
import { actionBar } from "./views/actionBar";
import { columnChoices } from "./views/columnChoices";
import { countsPicture } from "./views/countsPicture";
import { foundHeader } from "./views/foundHeader";
import { indicatorLists } from "./views/indicatorLists";
import { modeSwitch } from "./views/modeSwitch";
import { newsView } from "./views/newsView";
import { noTableView } from "./views/noTableView";
import { progress } from "./views/progress";
import { sentenceCard } from "./views/sentenceCard";
import { tableChoice } from "./views/tableChoice";
import { thresholdField } from "./views/thresholdField";

/** The whole pane. */
export function paneView(state: PaneState, intents: PaneIntents): TemplateResult {
  return html`${foundHeader(state, intents)}
    <main aria-busy=${state.task === null ? "false" : "true"}>
      ${
        state.opening?.kind === "opened"
          ? html`${modeSwitch(state, intents)} ${tableChoice(state.opening.opened, intents)}
            ${state.page === null ? actionBar(state, intents) : nothing}`
          : nothing
      }
      ${progress(state.task)} ${newsRegions(state, intents)} ${content(state, intents)}
    </main>`;
}

/** Two places that are always there, so that screen readers hear what comes into them: a failure interrupts, the rest waits its turn. */
function newsRegions(state: PaneState, intents: PaneIntents): TemplateResult {
  const { said, listed } = newsView(state, intents);
  const hasFailed = state.news?.kind === "failed";
  return html`<div class="news" role="alert">${hasFailed ? said : nothing}</div>
    <div class="news" aria-live="polite">${hasFailed ? nothing : said}</div>
    ${listed}`;
}

function content(
  state: PaneState,
  intents: PaneIntents,
): TemplateResult | HTMLElement | typeof nothing {
  const { opening } = state;
  if (opening === null) return nothing;
  return opening.kind === "noTable"
    ? noTableView(opening, state, intents)
    : (state.page?.view.element ?? tableView(opening.opened, state, intents));
}

function tableView(opened: OpenedTable, state: PaneState, intents: PaneIntents): TemplateResult {
  return html`${columnChoices(opened, state.task !== null, intents)}
    ${state.late?.doubtfulNumbers(opened, intents)}
    <section class="card" aria-labelledby="result-title">
      <h2 id="result-title" class="visually-hidden">${texts.result}</h2>
      ${countsPicture(opened.summary)} ${thresholdField(state, opened.summary.threshold, intents)}
    </section>
    ${sentenceCard(opened.sentence, intents)} ${indicatorLists(opened, state.late, intents)}
    ${state.late?.flagsCard(opened, state.task !== null, intents)}`;
}
