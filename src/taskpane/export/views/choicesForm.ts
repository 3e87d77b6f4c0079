import { live } from "lit/directives/live.js";
import { html, type TemplateResult } from "lit/html.js";
import {
  reachedForms,
  reportOrientations,
  reportParts,
  waitingForms,
  type ReportChoices,
  type ReportPart,
} from "../../../core/model/reportChoices";
import type { Summary } from "../../../core/model/summary";
import { percentText } from "../../../core/wording/numberText";
import { vi } from "../../../core/wording/vi";
import { exportTexts } from "../exportTexts";
import type { ExportIntents } from "./exportIntents";

/** How documents are wanted: their parts, how the paper lies, the forms of words. Applies as it is chosen. */
export function choicesForm(
  choices: ReportChoices,
  summary: Summary,
  { setChoices }: ExportIntents,
): TemplateResult {
  const { orientation, wording } = choices;
  return html`<details class="card list choices-form" data-list="choices">
    <summary>${exportTexts.choices}</summary>
    <p class="hint">${exportTexts.choicesHint}</p>
    <fieldset>
      <legend>${exportTexts.partsTitle}</legend>
      ${reportParts.map((part) => partBox(part, choices, setChoices))}
    </fieldset>
    ${radios({
      name: "orientation",
      title: exportTexts.orientationTitle,
      options: reportOrientations.map((one) => [one, exportTexts.orientations[one]]),
      chosen: orientation,
      choose: (one) => {
        setChoices({ ...choices, orientation: one });
      },
    })}
    ${reachedChoice(choices, summary, setChoices)}
    ${radios({
      name: "waiting",
      title: exportTexts.waitingTitle,
      options: waitingForms.map((form) => [form, exportTexts.waiting[form]]),
      chosen: wording.waiting,
      choose: (waiting) => {
        setChoices({ ...choices, wording: { ...wording, waiting } });
      },
    })}
  </details>`;
}

type Choose = ExportIntents["setChoices"];

/** A whole year is told by vượt, đạt, không đạt: there is nothing to choose. */
function reachedChoice(choices: ReportChoices, summary: Summary, choose: Choose): TemplateResult {
  if (summary.yearResults !== undefined) {
    return html`<p class="hint">${exportTexts.reachedByYear}</p>`;
  }
  const threshold = percentText(summary.threshold, vi);
  return radios({
    name: "reached",
    title: exportTexts.reachedTitle,
    options: reachedForms.map((form) => [form, exportTexts.reached[form](threshold)]),
    chosen: choices.wording.reached,
    choose: (reached) => {
      choose({ ...choices, wording: { ...choices.wording, reached } });
    },
  });
}

function partBox(part: ReportPart, choices: ReportChoices, choose: Choose): TemplateResult {
  const change = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const { checked } = currentTarget;
    const isIn = (one: ReportPart): boolean =>
      one === part ? checked : choices.parts.includes(one);
    choose({ ...choices, parts: reportParts.filter(isIn) });
  };
  return html`<label>
    <input
      type="checkbox"
      name="part"
      value=${part}
      .checked=${live(choices.parts.includes(part))}
      @change=${change}
    />
    <span>${exportTexts.parts[part]}</span>
  </label>`;
}

interface Radios<Value extends string> {
  readonly name: string;
  readonly title: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

function radios<Value extends string>(shown: Radios<Value>): TemplateResult {
  const { name, title, options, chosen, choose } = shown;
  return html`<fieldset data-choice=${name}>
    <legend>${title}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => {
              choose(value);
            }}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}
