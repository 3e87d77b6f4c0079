import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { columnLetters } from "../../core/model/address";
import { columnRoles, type ColumnRole } from "../../core/model/columnRole";
import { confidenceLevel } from "../../core/model/confidenceLevel";
import type { ColumnExplanation } from "../../core/model/readingExplanation";
import { columnRoleName } from "../../core/wording/names";
import { reasonText } from "../../core/wording/reasonText";
import { vi } from "../../core/wording/vi";
import { viRoleReasons } from "../../core/wording/viRoleReasons";
import type { OpenedTable } from "../../workflows/outcomes";
import type { PaneIntents } from "../paneIntents";
import { texts } from "../texts";
import { actionButton } from "./actionButton";

/** Each column with its role, to be corrected where it was misread; unfolded by itself where one is doubtful or the person had to show the header. */
export function columnChoices(
  { explanation, headerPointed: isHeaderPointed = false }: OpenedTable,
  disabled: boolean,
  intents: PaneIntents,
): TemplateResult | typeof nothing {
  const { columns } = explanation;
  if (columns.length === 0) return nothing;
  const doubtful = columns.filter(isDoubtful).length;
  return html`<details
    class="card list"
    data-list="columns"
    ?open=${doubtful > 0 || isHeaderPointed}
  >
    <summary>
      ${texts.columns} <span class="list-count">${columns.length}</span>
      ${doubtful > 0 ? mark("doubtful", texts.doubtfulColumns(doubtful)) : nothing}
    </summary>
    <div class="columns">
      <p>${texts.columnsHint}</p>
      ${columnList({ columns, disabled, isHeaderPointed }, intents)}
    </div>
  </details>`;
}

/** What is listed, and whether the person said which rows are the header. */
export interface ColumnList {
  readonly columns: readonly ColumnExplanation[];
  readonly disabled: boolean;
  readonly isHeaderPointed: boolean;
}

/** Each column with its role to choose, and a way back where the person has chosen something. */
export function columnList(
  { columns, disabled, isHeaderPointed }: ColumnList,
  intents: PaneIntents,
): TemplateResult {
  const isChosen = isHeaderPointed || columns.some(isDecided);
  return html`<ul>
      ${columns.map((column) => html`<li>${columnRow(column, intents)}</li>`)}
    </ul>
    ${isChosen ? forgetButton(disabled, intents) : nothing}`;
}

function isDoubtful({ confidence }: ColumnExplanation): boolean {
  return confidenceLevel(confidence) === "doubtful";
}

function isDecided({ reasons }: ColumnExplanation): boolean {
  return reasons.some(({ reason }) => reason === "person");
}

/** Why, for those who ask: the reasons stand below what is not plain to see, and in the title of the rest. */
function reasonsText({ reasons }: ColumnExplanation): string {
  return reasons.map((reason) => reasonText(reason, viRoleReasons, vi)).join("; ");
}

function isPlain(column: ColumnExplanation): boolean {
  const isCertain = confidenceLevel(column.confidence) === "certain" && column.role !== null;
  return isCertain || isDecided(column) || column.reasons.length === 0;
}

function columnRow(column: ColumnExplanation, intents: PaneIntents): TemplateResult {
  const letters = columnLetters(column.column);
  const heading = column.heading === "" ? texts.noHeading : column.heading;
  const id = `reason-${letters}`;
  return html`<div class="column-row" data-column=${letters}>
    <span class="no" aria-hidden="true">${letters}</span>
    <label for=${`column-${letters}`} title=${heading}
      ><span class="visually-hidden">${texts.columnLabel(letters)}</span>
      <span class="heading">${heading}</span> ${marks(column)}</label
    >
    ${roleSelect(column, intents)}
    ${isPlain(column) ? nothing : html`<p id=${id} class="reason">${reasonsText(column)}</p>`}
  </div>`;
}

function roleSelect(column: ColumnExplanation, intents: PaneIntents): TemplateResult {
  const letters = columnLetters(column.column);
  const choices: readonly (ColumnRole | null)[] = [...columnRoles, null];
  return html`<select
    id=${`column-${letters}`}
    title=${isPlain(column) ? reasonsText(column) : nothing}
    aria-describedby=${isPlain(column) ? nothing : `reason-${letters}`}
    @change=${({ currentTarget }: Event) => {
      if (!(currentTarget instanceof HTMLSelectElement)) return;
      const role = choices[currentTarget.selectedIndex] ?? null;
      intents.decideColumn({ column: column.column, heading: column.heading, role });
    }}
  >
    ${choices.map(
      (role) =>
        html`<option .selected=${live(role === column.role)}>
          ${role === null ? texts.noRole : columnRoleName(role, vi)}
        </option>`,
    )}
  </select>`;
}

function marks(column: ColumnExplanation): TemplateResult | typeof nothing {
  if (isDecided(column)) return mark("decided", texts.decided);
  return isDoubtful(column) ? mark("doubtful", texts.doubtful) : nothing;
}

function mark(kind: "doubtful" | "decided", text: string): TemplateResult {
  return html`<span class=${`mark-text ${kind}`}>${text}</span>`;
}

function forgetButton(disabled: boolean, intents: PaneIntents): TemplateResult {
  return actionButton({
    action: "forget-columns",
    label: texts.forgetColumns,
    icon: "undo",
    disabled,
    press: () => {
      intents.decideColumn(null);
    },
  });
}
