import { html, nothing } from "lit/html.js";
import type { PaneIntents } from "../paneIntents";
import { openedTable, type Calculated, type PaneNews, type PaneState } from "../paneState";
import { texts } from "../texts";
import { calculationNews } from "./calculationNews";
import { cellButton } from "./cellButton";
import { findingsList } from "./findingsList";
import { message } from "./message";
import { noNews, type NewsParts } from "./newsParts";
import { isPlainNews, plainMessage } from "./plainMessage";
import { textFiguresLeft, textFiguresOffer } from "./textFiguresOffer";

type News<Kind extends PaneNews["kind"]> = Extract<PaneNews, { kind: Kind }>;

/** What the last thing a person did has come to. */
export function newsView(state: PaneState, intents: PaneIntents): NewsParts {
  const { news } = state;
  if (news === null) return noNews;
  if (isPlainNews(news)) return { said: message(plainMessage(news), intents), listed: nothing };
  switch (news.kind) {
    case "calculated":
      return calculated(news, state, intents);
    case "textFigures":
      return offer(state, intents);
    case "checked":
      return checked(news, state, intents);
    case "changedSince":
      return changedSince(news, intents);
    case "failed":
      return failed(news, intents);
  }
}

function calculated(news: Calculated, state: PaneState, intents: PaneIntents): NewsParts {
  const disabled = state.task !== null;
  const parts = calculationNews(news, disabled, intents);
  const left = news.isPreview ? [] : (openedTable(state)?.textFigures ?? []);
  if (left.length === 0) return parts;
  const more = textFiguresLeft(left, disabled, intents);
  return {
    said: html`${parts.said} ${more.said}`,
    listed: html`${parts.listed} ${more.listed}`,
  };
}

function offer(state: PaneState, intents: PaneIntents): NewsParts {
  const figures = openedTable(state)?.textFigures ?? [];
  return figures.length === 0 ? noNews : textFiguresOffer(figures, state.task !== null, intents);
}

function checked(news: News<"checked">, state: PaneState, intents: PaneIntents): NewsParts {
  const opened = openedTable(state);
  return opened === null ? noNews : findingsList(news.lines, opened.snapshot.sheet, intents);
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
