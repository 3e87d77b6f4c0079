import { html, nothing, type TemplateResult } from "lit/html.js";
import { actionButton } from "../../views/actionButton";
import type { CheckNews } from "../checkState";
import { checkTexts as texts } from "../checkTexts";
import type { CheckIntents } from "./checkIntents";

interface Said {
  readonly intent: "success" | "info" | "warning";
  readonly text: string;
  readonly canUndo: boolean;
}

type PlainKind = Exclude<CheckNews["kind"], "repaired" | "listed">;

const plainIntents: Readonly<Record<PlainKind, Said["intent"]>> = {
  ignored: "success",
  considered: "success",
  gone: "warning",
  previewGone: "warning",
  undoTooLarge: "warning",
};

const symbols = { success: "✓", info: "ℹ", warning: "!" } as const;

/** What the last thing a person did has come to. */
export function checkNews(
  news: CheckNews | null,
  intents: CheckIntents,
): TemplateResult | typeof nothing {
  if (news === null) return nothing;
  const { intent, text, canUndo } = said(news);
  return html`<div class=${`message ${intent}`}>
    <span class="message-symbol" aria-hidden="true">${symbols[intent]}</span>
    <p class="message-text">${text}</p>
    ${actionButton({
      action: "dismiss-check",
      label: texts.dismiss,
      icon: "dismiss",
      appearance: "subtle",
      iconOnly: true,
      press: intents.dismiss,
    })}
    ${canUndo ? undoButton(intents) : nothing}
  </div>`;
}

function undoButton(intents: CheckIntents): TemplateResult {
  return html`<div class="message-actions">
    ${actionButton({ action: "undo-check", label: texts.undo, icon: "undo", press: intents.undo })}
  </div>`;
}

function said(news: CheckNews): Said {
  if (news.kind === "repaired") return repaired(news.cells, news.mismatches.length);
  if (news.kind === "listed") {
    const text = news.replaced ? texts.relisted(news.sheet) : texts.listed(news.sheet);
    return { intent: "success", text, canUndo: true };
  }
  return { intent: plainIntents[news.kind], text: texts.news[news.kind], canUndo: false };
}

function repaired(cells: number, mismatches: number): Said {
  const done = texts.repaired(cells);
  if (mismatches === 0) return { intent: "success", text: done, canUndo: true };
  return { intent: "warning", text: `${done} ${texts.mismatches(mismatches)}`, canUndo: true };
}
