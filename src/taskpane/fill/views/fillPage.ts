import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { actionButton } from "../../views/actionButton";
import { fillWays, type FillState, type RowFilter } from "../fillState";
import { fillTexts } from "../fillTexts";
import { typedEntries } from "../typedValues";
import type { FillIntents } from "./fillIntents";
import { fillNewsView } from "./fillNewsView";
import { previewView } from "./previewView";
import { rowList, type ListedRows } from "./rowList";
import { typedRemarks } from "./typedFeedback";
import { segments } from "./segments";
import { sourcePanel } from "./sourcePanel";

/** The rows the list shows, and how many each filter would show. */
export interface PageRows extends ListedRows {
  readonly counts: Readonly<Record<RowFilter, number>>;
}

/** The whole of “Nhập số liệu”. */
export function fillPage(state: FillState, rows: PageRows, intents: FillIntents): TemplateResult {
  return html`${fillProgress(state, intents)}
    <div class="news fill-news" aria-live="polite">
      ${state.news === null ? nothing : fillNewsView(state.news, intents)}
    </div>
    ${
      state.preview === null
        ? html`${choices(state, intents)} ${content(state, rows, intents)}`
        : previewView(state.preview, state.task !== null, intents)
    }
    <p class="visually-hidden" role="status">${doubtsSaid(state)}</p>`;
}

/** The doubts of the row the keyboard is in are read out as they come up. */
function doubtsSaid({ current, typed, role }: FillState): string {
  const value = current === null ? undefined : typed[role].get(current);
  return value === undefined ? "" : typedRemarks(value).join(" ");
}

function choices(state: FillState, intents: FillIntents): TemplateResult {
  const { columns } = state.opened.assessed.calculated.table;
  const roles = (["actual", "samePeriod"] as const).filter((role) => columns[role] !== undefined);
  return html`${segments({
    name: "way",
    label: fillTexts.waysLabel,
    chosen: state.way,
    all: fillWays.map((value) => ({ value, label: fillTexts.ways[value] })),
    choose: intents.chooseWay,
  })}
  ${
    roles.length < 2
      ? nothing
      : html`<div class="field">
          <span>${fillTexts.roleLabel}</span>
          ${segments({
            name: "role",
            label: fillTexts.roleLabel,
            chosen: state.role,
            all: roles.map((value) => ({ value, label: fillTexts.roles[value] })),
            choose: intents.chooseRole,
          })}
        </div>`
  }`;
}

function content(state: FillState, rows: PageRows, intents: FillIntents): TemplateResult {
  if (state.way !== "rows") return sourcePanel(state, intents);
  return html`${listTools(state, rows, intents)} ${rowList(state, rows, intents)}
  ${listFoot(state, intents)}`;
}

function listTools(state: FillState, { counts }: PageRows, intents: FillIntents): TemplateResult {
  return html`${segments({
      name: "filter",
      label: fillTexts.filtersLabel,
      chosen: state.filter,
      all: (["missing", "below", "all"] as const).map((value) => ({
        value,
        label: fillTexts.filters[value],
        count: counts[value],
      })),
      choose: intents.chooseFilter,
    })}
    <input
      id="fill-search"
      class="fill-search"
      type="search"
      autocomplete="off"
      placeholder=${fillTexts.search}
      aria-label=${fillTexts.search}
      title=${fillTexts.searchHint}
      .value=${live(state.search)}
      @input=${(event: Event) => {
        const { currentTarget } = event;
        if (currentTarget instanceof HTMLInputElement) intents.search(currentTarget.value);
      }}
    />
    <p class="hint">${fillTexts.keys}</p>`;
}

function listFoot(state: FillState, intents: FillIntents): TemplateResult {
  const count = typedEntries(state.typed[state.role]).length;
  return html`<div class="fill-foot">
    <p class="unsaved-count">${count === 0 ? nothing : fillTexts.unsaved(count)}</p>
    ${
      count === 0
        ? nothing
        : actionButton({ action: "discard", label: fillTexts.discard, press: intents.discard })
    }
    ${actionButton({
      action: "to-preview",
      label: fillTexts.toPreview,
      hint: fillTexts.toPreviewHint,
      appearance: "primary",
      disabled: count === 0 || state.task !== null,
      press: intents.planTyped,
    })}
  </div>`;
}

function taskProgress(text: string): TemplateResult {
  return html`<div class="progress-bar" role="progressbar" aria-label=${text}></div>
    <p>${text}</p>`;
}

/** While it writes, the pane around shows that; calling off is offered here. */
function fillProgress({ task }: FillState, intents: FillIntents): TemplateResult {
  return html`<div class="progress" role="status">
    ${
      task === null
        ? nothing
        : html`<div class="progress-task">
            ${task === "writing" ? nothing : taskProgress(fillTexts.tasks[task])}
            ${actionButton({ action: "stop", label: fillTexts.stop, press: intents.stop })}
          </div>`
    }
  </div>`;
}
