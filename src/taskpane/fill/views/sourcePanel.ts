import { html, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { actionButton } from "../../views/actionButton";
import { clipboardBlock } from "../clipboardBlock";
import type { FillState, FillWay } from "../fillState";
import { fillTexts } from "../fillTexts";
import { filesPanel } from "./filesPanel";
import type { FillIntents } from "./fillIntents";
import { sourceRoleField } from "./sourceRoleField";

/** Where values come from when they are not typed row by row. */
export function sourcePanel(state: FillState, intents: FillIntents): TemplateResult {
  const panels: Readonly<Record<Exclude<FillWay, "rows">, typeof blockPanel>> = {
    block: blockPanel,
    sheet: sheetPanel,
    files: filesPanel,
    report: reportPanel,
  };
  return state.way === "rows"
    ? html``
    : html`<section class="card source">${panels[state.way](state, intents)}</section>`;
}

function blockPanel(state: FillState, intents: FillIntents): TemplateResult {
  return html`<label for="fill-block">${fillTexts.blockLabel}</label>
    <p class="hint" id="fill-block-hint">${fillTexts.blockHint}</p>
    <textarea
      id="fill-block"
      rows="8"
      wrap="off"
      spellcheck="false"
      aria-describedby="fill-block-hint"
      .value=${live(state.block)}
      @input=${(event: Event) => {
        intents.editBlock(areaText(event));
      }}
      @paste=${pasteTable}
      @keydown=${(event: KeyboardEvent) => {
        onCtrlEnter(event, () => {
          intents.planBlock(areaText(event));
        });
      }}
    ></textarea>
    ${sourceRoleField(state, intents)}
    ${matchButton(state, () => {
      intents.planBlock(state.block);
    })}`;
}

/** A table is put into the field as its cells; anything else the browser pastes by itself. */
function pasteTable(event: ClipboardEvent): void {
  const { clipboardData, currentTarget } = event;
  if (clipboardData === null || !(currentTarget instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  const { selectionStart, selectionEnd } = currentTarget;
  currentTarget.setRangeText(clipboardBlock(clipboardData), selectionStart, selectionEnd, "end");
  currentTarget.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function sheetPanel(state: FillState, intents: FillIntents): TemplateResult {
  const own = state.opened.snapshot.sheet;
  const sheets = (state.sheets ?? []).filter((name) => name !== own);
  if (state.sheets !== null && sheets.length === 0) return html`<p>${fillTexts.noSheets}</p>`;
  return html`<p class="hint">${fillTexts.sheetHint}</p>
    <label for="fill-sheet">${fillTexts.sheetLabel}</label>
    <select
      id="fill-sheet"
      @change=${(event: Event) => {
        const { currentTarget } = event;
        if (currentTarget instanceof HTMLSelectElement) intents.chooseSheet(currentTarget.value);
      }}
    >
      ${sheets.map(
        (name) =>
          html`<option value=${name} .selected=${live(name === state.sheet)}>${name}</option>`,
      )}
    </select>
    ${sourceRoleField(state, intents)} ${matchButton(state, intents.planSheet)}`;
}

function reportPanel(state: FillState, intents: FillIntents): TemplateResult {
  return html`<label for="fill-report">${fillTexts.reportLabel}</label>
    <p class="hint" id="fill-report-hint">${fillTexts.reportHint}</p>
    <textarea
      id="fill-report"
      rows="8"
      aria-describedby="fill-report-hint"
      .value=${live(state.report)}
      @input=${(event: Event) => {
        intents.editReport(areaText(event));
      }}
      @keydown=${(event: KeyboardEvent) => {
        onCtrlEnter(event, intents.planReport);
      }}
    ></textarea>
    <div class="fill-buttons">
      ${actionButton({
        action: "plan-report",
        label: fillTexts.findValues,
        appearance: "primary",
        disabled: state.task !== null,
        press: intents.planReport,
      })}
      ${actionButton({
        action: "compare-report",
        label: fillTexts.compare,
        hint: fillTexts.compareHint,
        disabled: state.task !== null,
        press: intents.compareReport,
      })}
    </div>`;
}

function matchButton(state: FillState, press: () => void): TemplateResult {
  return actionButton({
    action: "match",
    label: fillTexts.match,
    appearance: "primary",
    disabled: state.task !== null,
    press,
  });
}

function areaText({ currentTarget }: Event): string {
  return currentTarget instanceof HTMLTextAreaElement ? currentTarget.value : "";
}

function onCtrlEnter(event: KeyboardEvent, run: () => void): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  run();
}
