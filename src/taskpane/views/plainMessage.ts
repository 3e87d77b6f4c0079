import { columnLetters } from "../../core/model/address";
import type { ColumnChoice } from "../../core/model/readingChoice";
import { columnRoleName } from "../../core/wording/names";
import { percentText } from "../../core/wording/numberText";
import { vi } from "../../core/wording/vi";
import type { Decision, PaneNews } from "../paneState";
import { texts } from "../texts";
import type { Message } from "./message";

type News<Kind extends PaneNews["kind"]> = Extract<PaneNews, { kind: Kind }>;

/** News that is told in one line. */
export type PlainNews = News<
  | "nothingToCalculate"
  | "summarised"
  | "undone"
  | "nothingToUndo"
  | "thresholdSet"
  | "decided"
  | "copied"
>;

const plainKinds: Readonly<Record<PlainNews["kind"], true>> = {
  nothingToCalculate: true,
  summarised: true,
  undone: true,
  nothingToUndo: true,
  thresholdSet: true,
  decided: true,
  copied: true,
};

/** Whether one line tells it all. */
export function isPlainNews(news: PaneNews): news is PlainNews {
  return Object.hasOwn(plainKinds, news.kind);
}

/** The line that tells it. */
export function plainMessage(news: PlainNews): Message {
  return { ...said(news), closable: true };
}

function said(news: PlainNews): Pick<Message, "intent" | "text"> {
  switch (news.kind) {
    case "nothingToCalculate":
      return { intent: "warning", text: texts.nothingToCalculate[news.reason] };
    case "summarised":
      return summarised(news);
    case "undone":
      return checkedAgainst(texts.undone[news.action](news.cells), news.mismatches.length);
    case "nothingToUndo":
      return { intent: "info", text: texts.nothingToUndo };
    case "thresholdSet":
      return { intent: "success", text: texts.thresholdSet(percentText(news.threshold, vi)) };
    case "decided":
      return decided(news.decision);
    case "copied":
      return copied(news);
  }
}

function copied({ outcome }: News<"copied">): Pick<Message, "intent" | "text"> {
  return outcome === "copied"
    ? { intent: "success", text: texts.copied }
    : { intent: "info", text: texts.copyBySelection };
}

function decided(decision: Decision): Pick<Message, "intent" | "text"> {
  switch (decision.about) {
    case "table":
      return { intent: "success", text: texts.tableChosen(decision.address) };
    case "column":
      return { intent: "success", text: columnDecided(decision.choice) };
    case "header":
      return { intent: "info", text: texts.headerPointed };
    case "noHeader":
      return { intent: "warning", text: texts.noHeader };
    case "allColumns":
      return { intent: "success", text: texts.columnsForgotten };
    case "neededColumn":
      return { intent: "warning", text: texts.columnNeeded(columnLetters(decision.column)) };
  }
}

function columnDecided({ column, role }: ColumnChoice): string {
  const letters = columnLetters(column);
  return role === null
    ? texts.columnLeftOut(letters)
    : texts.columnDecided(letters, columnRoleName(role, vi));
}

function summarised(news: News<"summarised">): Pick<Message, "intent" | "text"> {
  const text = news.replaced ? texts.summaryReplaced(news.sheet) : texts.summarised(news.sheet);
  const lost = news.lost ?? 0;
  return lost === 0
    ? checkedAgainst(text, news.mismatches.length)
    : { intent: "warning", text: text + texts.summaryLost(lost) };
}

/** Done, unless cells read back differently from what was written. */
function checkedAgainst(text: string, mismatches: number): Pick<Message, "intent" | "text"> {
  return mismatches === 0
    ? { intent: "success", text }
    : { intent: "warning", text: `${text} ${texts.mismatches(mismatches)}` };
}
