import { html, nothing } from "lit/html.js";
import type { PaneIntents } from "../paneIntents";
import type { ListNews, PaneNews, PaneState } from "../paneState";
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
  return news.kind === "failed" ? failed(news, intents) : changedSince(news, intents);
}

function isListNews(news: PaneNews): news is ListNews {
  return ["calculated", "textFigures", "checked"].includes(news.kind);
}

function changedSince(news: News<"changedSince">, intents: PaneIntents): NewsParts {
  const text = texts.changedSince[news.action];
  return {
    said: message({ intent: "warning", text, closable: true }, intents),
    listed: html`<ul class="card" data-list="changed-since">
      ${news.cells.map(
        (cell) =>
          html`<li>
            ${cellButton(cell, html`<span class="name">${cell.sheet}</span>`, intents)}
          </li>`,
      )}
    </ul>`,
  };
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
