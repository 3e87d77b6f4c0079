import { html, nothing } from "lit/html.js";
import type { PaneIntents } from "../paneIntents";
import { openedTable, type ListNews, type PaneNews, type PaneState } from "../paneState";
import { texts } from "../texts";
import { cellButton } from "./cellButton";
import { message } from "./message";
import { noNews, type NewsParts } from "./newsParts";
import { isPlainNews, plainMessage } from "./plainMessage";

type News<Kind extends PaneNews["kind"]> = Extract<PaneNews, { kind: Kind }>;

/** What the last thing a person did has come to. */
export function newsView(state: PaneState, intents: PaneIntents): NewsParts {
  const { news } = state;
  if (news === null) return noNews;
  if (isPlainNews(news)) return { said: message(plainMessage(news), intents), listed: nothing };
  if (isListNews(news)) return state.late?.listNews(news, state, intents) ?? noNews;
  return news.kind === "failed" ? failed(news, intents) : changedSince(news, state, intents);
}

function isListNews(news: PaneNews): news is ListNews {
  return ["calculated", "textFigures", "flagsSet"].includes(news.kind);
}

/** So many cells are led to one by one. */
const mostCells = 100;

function changedSince(
  { action, reason, cells }: News<"changedSince">,
  state: PaneState,
  intents: PaneIntents,
): NewsParts {
  const isMoved = reason === "shape";
  const text = isMoved ? texts.movedSince(action, cells.length) : texts.changedSince[action];
  const shown = cells.slice(0, mostCells);
  const names = isMoved ? rowNames(state) : null;
  return {
    said: message({ intent: "warning", text, closable: true }, intents),
    listed: html`<ul class="card" data-list="changed-since">
      ${shown.map((cell) => {
        const name = names === null ? cell.sheet : nowText(names.get(cell.row));
        return html`<li>${cellButton(cell, html`<span class="name">${name}</span>`, intents)}</li>`;
      })}
      ${
        cells.length > mostCells
          ? html`<li class="more">${texts.moreChanges(cells.length - mostCells)}</li>`
          : nothing
      }
    </ul>`,
  };
}

function rowNames(state: PaneState): ReadonlyMap<number, string> {
  const rows = openedTable(state)?.assessed.calculated.table.rows ?? [];
  return new Map(rows.map(({ row, name }) => [row, name]));
}

function nowText(name: string | undefined): string {
  return name === undefined ? texts.noRowNow : texts.nowRow(name);
}

function failed(news: News<"failed">, intents: PaneIntents): NewsParts {
  return {
    said: message({ intent: "error", text: news.message, closable: true }, intents),
    listed:
      news.detail === null
        ? nothing
        : html`<details class="card list" data-list="detail">
            <summary>${texts.errorDetail}</summary>
            <p class="detail">${news.detail}</p>
          </details>`,
  };
}
