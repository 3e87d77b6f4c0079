import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import {
  explanationParts,
  longestExplanation,
  type Explanation,
} from "../../../core/model/indicatorSettings";
import { numberText } from "../../../core/wording/numberText";
import { vi } from "../../../core/wording/vi";
import type { IndicatorRow } from "../indicatorRows";
import { indicatorTexts } from "../indicatorTexts";
import type { IndicatorIntents } from "./indicatorIntents";

/** From here on a text says how long it is. */
const nearlyFull = longestExplanation - 200;

/** The three texts of an explanation. */
export function explanationFields(
  { indicator, record }: IndicatorRow,
  intents: IndicatorIntents,
): TemplateResult {
  const { row } = indicator.row.source;
  return html`<fieldset class="explanation">
    <legend>${indicatorTexts.explanation}</legend>
    ${explanationParts.map((part) =>
      field({ row, part, text: record.explanation?.[part] ?? "" }, intents),
    )}
  </fieldset>`;
}

interface Field {
  readonly row: number;
  readonly part: keyof Explanation;
  readonly text: string;
}

function field({ row, part, text }: Field, intents: IndicatorIntents): TemplateResult {
  const id = `${part}-${row}`;
  const isLong = text.length > nearlyFull;
  return html`<label for=${id}>${indicatorTexts.parts[part]}</label>
    <textarea
      id=${id}
      rows="2"
      placeholder=${indicatorTexts.placeholders[part]}
      aria-invalid=${String(text.length > longestExplanation)}
      aria-describedby=${isLong ? `${id}-length` : nothing}
      .value=${live(text)}
      @input=${(event: Event) => {
        const { currentTarget } = event;
        if (currentTarget instanceof HTMLTextAreaElement) {
          intents.explain(row, part, currentTarget.value);
        }
      }}
      @change=${intents.leave}
    ></textarea>
    ${
      isLong
        ? html`<p class="length" id=${`${id}-length`}>
            ${indicatorTexts.length(numberText(text.length, vi))}
          </p>`
        : nothing
    }`;
}
