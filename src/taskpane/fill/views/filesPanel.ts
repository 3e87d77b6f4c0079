import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { ValueWorkbook } from "../../../workflows/fillOutcomes";
import { actionButton } from "../../views/actionButton";
import type { FillState } from "../fillState";
import { fillTexts } from "../fillTexts";
import type { FillIntents } from "./fillIntents";
import { sourceRoleField } from "./sourceRoleField";

/** Values from files on this machine: one, or those of several old units. */
export function filesPanel(state: FillState, intents: FillIntents): TemplateResult {
  const { files } = state;
  return html`<p class="hint" id="fill-files-hint">${fillTexts.filesHint}</p>
    <input
      id="fill-files"
      class="visually-hidden"
      type="file"
      multiple
      accept=".xlsx,.xlsm,.csv,.tsv,.txt"
      aria-describedby="fill-files-hint"
      @change=${(event: Event) => {
        const { currentTarget } = event;
        if (!(currentTarget instanceof HTMLInputElement)) return;
        intents.addFiles([...(currentTarget.files ?? [])]);
        // The same file, mended meanwhile, can be chosen again.
        currentTarget.value = "";
      }}
    />
    <label class="button file-choice" for="fill-files" title=${fillTexts.filesLabel}
      >${fillTexts.chooseFiles}</label
    >
    ${files.map((file, index) => fileRow(file, index, intents))}
    ${files.length > 1 ? html`<p class="hint">${fillTexts.oldUnits(files.length)}</p>` : nothing}
    ${
      files.length === 0
        ? nothing
        : html`${sourceRoleField(state, intents)}
          ${actionButton({
            action: "match",
            label: fillTexts.match,
            appearance: "primary",
            disabled: state.task !== null,
            press: intents.planFiles,
          })}`
    }`;
}

function fileRow(file: ValueWorkbook, index: number, intents: FillIntents): TemplateResult {
  const sheets = file.workbook.names.filter(({ isVisible }) => isVisible);
  const id = `fill-file-${index}`;
  return html`<div class="field file">
    <span class="name">${file.file}</span>
    ${
      sheets.length < 2
        ? nothing
        : html`<select
            id=${id}
            aria-label=${fillTexts.fileSheet(file.file)}
            @change=${(event: Event) => {
              const { currentTarget } = event;
              if (!(currentTarget instanceof HTMLSelectElement)) return;
              const sheet = sheets[currentTarget.selectedIndex - 1]?.name ?? null;
              intents.chooseFileSheet(index, sheet);
            }}
          >
            <option .selected=${live(file.sheet === undefined)}>${fillTexts.anySheet}</option>
            ${sheets.map(
              ({ name }) => html`<option .selected=${live(name === file.sheet)}>${name}</option>`,
            )}
          </select>`
    }
  </div>`;
}
