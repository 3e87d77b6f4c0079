import { html, nothing } from "lit/html.js";
import type { PaneIntents } from "../paneIntents";
import { openedTable, type Calculated, type ListNews, type PaneState } from "../paneState";
import { calculationNews } from "./calculationNews";
import { flagTexts } from "./flagTexts";
import { message, type Message } from "./message";
import { noNews, type NewsParts } from "./newsParts";
import { textFiguresLeft, textFiguresOffer } from "./textFiguresOffer";

/** What has been, or would be, written; which figures are stored as text; what Kiểm tra has found. */
export function listNews(news: ListNews, state: PaneState, intents: PaneIntents): NewsParts {
  switch (news.kind) {
    case "calculated":
      return calculated(news, state, intents);
    case "textFigures":
      return offer(state, intents);
    case "flagsSet":
      return { said: message(flagsMessage(news), intents), listed: nothing };
  }
}

function flagsMessage({ isShown, locked }: Extract<ListNews, { kind: "flagsSet" }>): Message {
  if (locked.length > 0) {
    return { intent: "warning", text: flagTexts.locked(locked.join(", ")), closable: true };
  }
  return {
    intent: "success",
    text: isShown ? flagTexts.set : flagTexts.removed,
    closable: true,
  };
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
