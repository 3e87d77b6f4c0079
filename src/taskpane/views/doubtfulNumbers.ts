import { html, nothing, type TemplateResult } from "lit/html.js";
import { confidenceLevel } from "../../core/model/confidenceLevel";
import type { NumberExplanation } from "../../core/model/readingExplanation";
import { typedNumberText } from "../../core/wording/numberText";
import { reasonText } from "../../core/wording/reasonText";
import { vi } from "../../core/wording/vi";
import { viNumberReasons } from "../../core/wording/viNumberReasons";
import type { OpenedTable } from "../../workflows/outcomes";
import type { PaneIntents } from "../paneIntents";
import { readingTexts } from "../readingTexts";
import { cellButton } from "./cellButton";

/** More lines than this nobody reads. */
const mostLines = 300;

/** The numbers whose reading is not certain, those that nothing settles first: what each was taken for, what else it may be, and why. */
export function doubtfulNumbers(
  { explanation, snapshot }: OpenedTable,
  intents: PaneIntents,
): TemplateResult | typeof nothing {
  const numbers = explanation.numbers.filter(isDoubtful);
  if (numbers.length === 0) return nothing;
  const open = numbers.filter(isOpen);
  const listed = [...open, ...numbers.filter((number) => !isOpen(number))];
  const more = listed.length - mostLines;
  return html`<details class="card list" data-list="numbers">
    <summary>
      ${readingTexts.numbers} <span class="list-count">${numbers.length}</span>
      ${
        open.length === 0
          ? nothing
          : html`<span class="mark-text doubtful">${readingTexts.openNumbers(open.length)}</span>`
      }
    </summary>
    <div class="columns"><p>${readingTexts.numbersHint}</p></div>
    <ul class="numbers">
      ${listed
        .slice(0, mostLines)
        .map(
          (number) =>
            html`<li>
              ${cellButton({ sheet: snapshot.sheet, ...number.cell }, line(number), intents)}
            </li>`,
        )}
    </ul>
    ${more > 0 ? html`<p class="more">${readingTexts.moreNumbers(more)}</p>` : nothing}
  </details>`;
}

function isOpen({ value }: NumberExplanation): boolean {
  return value === null;
}

function isDoubtful({ value, confidence }: NumberExplanation): boolean {
  return value === null || confidenceLevel(confidence) !== "certain";
}

function line({ text, value, readings, reason }: NumberExplanation): TemplateResult {
  const said = `“${text}”: ${value === null ? openText(readings) : takenText(value, readings)}.`;
  const why = readingTexts.because(reasonText(reason, viNumberReasons, vi));
  return html`<span class="name">${said} <span class="reason">${why}</span></span>`;
}

function openText(readings: readonly number[]): string {
  return readingTexts.numberOpen(listed(readings));
}

function takenText(value: number, readings: readonly number[]): string {
  const others = readings.filter((reading) => reading !== value);
  const taken = readingTexts.numberTaken(figure(value));
  return others.length === 0 ? taken : `${taken}, ${readingTexts.numberOther(listed(others))}`;
}

function listed(readings: readonly number[]): string {
  return readings.map(figure).join(readingTexts.or);
}

/** Without grouping, which would look like the very doubt. */
function figure(value: number): string {
  return typedNumberText(value, vi);
}
