import { html, type TemplateResult } from "lit/html.js";
import type { DocumentHeading } from "../../../core/model/reportDocument";
import { exportTexts } from "../exportTexts";
import { fieldText, headingFields, isListField, type HeadingField } from "../headingFields";
import type { ExportIntents } from "./exportIntents";

/** What heads and closes the document: bodies, number, place and date, signature, recipients. */
export function headingForm(heading: DocumentHeading, intents: ExportIntents): TemplateResult {
  return html`<details class="card list" data-list="heading">
    <summary>${exportTexts.heading}</summary>
    <p class="hint">${exportTexts.headingHint}</p>
    ${headingFields.map((field) => formField(field, heading, intents))}
  </details>`;
}

function formField(
  field: HeadingField,
  heading: DocumentHeading,
  intents: ExportIntents,
): TemplateResult {
  const id = `heading-${field}`;
  return html`<div class="field">
    <label for=${id}>${exportTexts.fields[field]}</label>
    ${input(field, fieldText(heading, field), (text) => {
      intents.setField(field, text);
    })}
  </div>`;
}

function input(field: HeadingField, value: string, change: (text: string) => void): TemplateResult {
  const id = `heading-${field}`;
  const typed = ({ currentTarget }: Event): void => {
    const isText =
      currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLTextAreaElement;
    if (isText) change(currentTarget.value);
  };
  if (field === "date") {
    return html`<input id=${id} type="date" .value=${value} @change=${typed} />`;
  }
  const example = exportTexts.examples[field];
  if (isListField(field)) {
    return html`<textarea
      id=${id}
      rows="3"
      maxlength="2000"
      placeholder=${example}
      .value=${value}
      @change=${typed}
    ></textarea>`;
  }
  return html`<input
    id=${id}
    type="text"
    maxlength="300"
    autocomplete="off"
    placeholder=${example}
    .value=${value}
    @change=${typed}
  />`;
}
