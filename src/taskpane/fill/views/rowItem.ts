import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { FilledRole } from "../../../core/model/filling";
import type { Figure } from "../../../core/model/figure";
import { figureText } from "../figureText";
import type { FillRow } from "../fillRows";
import type { TypedValue } from "../fillState";
import { fillTexts } from "../fillTexts";
import type { FillIntents } from "./fillIntents";
import { readingButtons, readingNote, rowResult, typedRemarks } from "./typedFeedback";
import type { EntryJudgement } from "../../../workflows/judgeEntries";

/** One row of the list as it is drawn. */
export interface RowItem {
  readonly row: FillRow;
  readonly role: FilledRole;
  /** What is typed and not yet written; null shows what the table holds. */
  readonly typed: TypedValue | null;
  /** What the row comes to as the table stands. */
  readonly result: Pick<EntryJudgement, "vsPlan" | "vsSamePeriod" | "standing">;
  readonly isCurrent: boolean;
}

/** Heading of a group. */
export function headingItem({ source }: FillRow): TemplateResult {
  return html`<li class="fill-heading" data-row=${source.row}>
    <h3>${[source.no, source.name].filter((text) => text !== null).join(". ")}</h3>
  </li>`;
}

/** A row with its figures and one input. */
export function rowItem(item: RowItem, intents: FillIntents): TemplateResult {
  const { source } = item.row;
  const { row } = source;
  return html`<li
    class=${`fill-row ${source.kind} ${item.typed === null ? "" : "unsaved"}`}
    data-row=${row}
    aria-current=${item.isCurrent ? "true" : nothing}
  >
    <label for=${`fill-${row}`}
      ><span class="no">${source.no ?? ""}</span>
      <span class="name">${source.name}</span>
      ${source.unit === null ? nothing : html`<span class="unit">${source.unit}</span>`}</label
    >
    ${facts(item, intents)} ${input(item)} ${feedback(item, intents)}
  </li>`;
}

function facts({ row: { source }, role }: RowItem, intents: FillIntents): TemplateResult {
  const { plan, samePeriod, actual } = source.figures;
  const other: Fact =
    role === "actual"
      ? [fillTexts.shortSamePeriod, fillTexts.samePeriod, samePeriod]
      : [fillTexts.shortActual, fillTexts.actual, actual];
  const own: Fact =
    role === "actual"
      ? [fillTexts.shortActual, fillTexts.actual, actual]
      : [fillTexts.shortSamePeriod, fillTexts.samePeriod, samePeriod];
  return html`<p
    class="facts"
    id=${`fill-facts-${source.row}`}
    @click=${() => {
      intents.goTo(source.row);
    }}
  >
    ${[[fillTexts.shortPlan, fillTexts.plan, plan] as const, other, own].map((one) => html`${fact(one)} `)}
  </p>`;
}

type Fact = readonly [short: string, meaning: string, figure: Figure];

function fact([short, meaning, figure]: Fact): TemplateResult {
  const text = figureText(figure);
  return html`<span class="fact"
    ><span aria-hidden="true">${short} </span
    ><span class="visually-hidden">${meaning} </span
    >${text === "" ? html`<span aria-hidden="true">–</span>` : html`<b>${text}</b>`}${
      text === "" ? html`<span class="visually-hidden">${fillTexts.blank}</span>` : nothing
    }</span
  >`;
}

function input({ row: { source }, role, typed }: RowItem): TemplateResult {
  const { row } = source;
  const hasDoubt = typed !== null && needsLook(typed);
  return html`<input
    id=${`fill-${row}`}
    class="fill-input"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    spellcheck="false"
    data-row=${row}
    aria-invalid=${hasDoubt ? "true" : "false"}
    aria-describedby=${`fill-facts-${row} fill-result-${row} fill-doubts-${row}`}
    .value=${live(typed === null ? figureText(source.figures[role]) : typed.text)}
  />`;
}

function needsLook(typed: TypedValue): boolean {
  return typed.judgement.figure.kind === "ambiguous" || typedRemarks(typed).length > 0;
}

function feedback(
  { row: { source }, typed, result }: RowItem,
  intents: FillIntents,
): TemplateResult {
  return html`<p class="result" id=${`fill-result-${source.row}`}>
      ${rowResult(typed === null ? result : typed.judgement)}
    </p>
    <div class="doubts" id=${`fill-doubts-${source.row}`}>
      ${typed === null ? nothing : doubts(source.row, typed, intents)}
    </div>`;
}

function doubts(row: number, typed: TypedValue, intents: FillIntents): TemplateResult {
  const note = readingNote(typed);
  return html`${note === null ? nothing : html`<p class="note">${note}</p> `}
  ${typedRemarks(typed).map((remark) => html`<p>${remark}</p> `)}
  ${readingButtons(row, typed, intents)}`;
}
