import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ComputedValue } from "../../../core/model/calculatedTable";
import { standingName } from "../../../core/wording/names";
import { percentText, typedNumberText } from "../../../core/wording/numberText";
import { vi } from "../../../core/wording/vi";
import { assessmentSymbol } from "../../views/assessmentSymbol";
import { doubtText } from "../doubtText";
import type { EntryJudgement } from "../../../workflows/judgeEntries";
import type { TypedValue } from "../fillState";
import { fillTexts } from "../fillTexts";
import { vietnameseNumber } from "../figureText";
import { numberInWords } from "../numberInWords";
import type { FillIntents } from "./fillIntents";

/** Percentages and standing of a row with what is typed. */
export function rowResult(
  judgement: Pick<EntryJudgement, "vsPlan" | "vsSamePeriod" | "standing">,
): TemplateResult {
  const { vsPlan, vsSamePeriod, standing } = judgement;
  return html`${percent(vsPlan, fillTexts.shortPlan, fillTexts.ofPlan)}
  ${percent(vsSamePeriod, fillTexts.shortSamePeriod, fillTexts.ofSamePeriod)}
  ${
    standing === null
      ? nothing
      : html`<span class="standing" data-assessment=${standing}
          >${assessmentSymbol(standing)} ${standingName(standing, vi)}</span
        >`
  }`;
}

function percent(
  value: ComputedValue,
  short: string,
  meaning: string,
): TemplateResult | typeof nothing {
  if (value === null) return nothing;
  const shown = typeof value === "number" ? `${percentText(value, vi)} %` : value;
  return html`<span class="ratio">
    ${shown} <span class="base" aria-hidden="true">${short}</span>
    <span class="visually-hidden">${meaning}</span>
  </span>`;
}

/** What to know about what is typed, in words; nothing where there is nothing to say. */
export function typedRemarks({ text, judgement }: TypedValue): readonly string[] {
  if (text.trim() === "") return [fillTexts.leftBlank];
  return judgement.doubts.map(doubtText);
}

/** How a number was understood where that is not what it looks like: “2.300” beside a plan of 9 is 2,3. */
export function readingNote({ text, judgement: { figure } }: TypedValue): string | null {
  if (figure.kind !== "number") return null;
  const understood = vietnameseNumber(figure.value);
  const plain = (written: string): string => written.replace(/[^\d,-]/g, "");
  return plain(text) === plain(understood) ? null : fillTexts.readAs(understood);
}

/** The possible readings of what is typed, each as a button; empty where it can be read in one way. */
export function readingButtons(
  row: number,
  { text, judgement }: TypedValue,
  intents: FillIntents,
): TemplateResult | typeof nothing {
  const { figure } = judgement;
  if (figure.kind !== "ambiguous" || figure.readings.length === 0) return nothing;
  return html`<div class="readings" role="group" aria-label=${fillTexts.askReading(text)}>
    <span>${fillTexts.askReading(text)}</span>
    ${figure.readings.map((reading) =>
      readingButton(reading, () => {
        intents.type(row, typedNumberText(reading, vi));
      }),
    )}
  </div>`;
}

/** One reading of a doubtful number: its digits and how it is read out. */
export function readingButton(reading: number, choose: () => void): TemplateResult {
  return html`<button type="button" class="button" data-reading=${reading} @click=${choose}>
    ${fillTexts.reading(vietnameseNumber(reading), numberInWords(reading))}
  </button>`;
}
