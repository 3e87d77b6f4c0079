import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { areaAddress } from "../../core/model/address";
import type { OpenedTable, TableOption } from "../../workflows/outcomes";
import type { PaneIntents } from "../paneIntents";
import { texts } from "../texts";

/** Which table to work on, where there are several; sheets that have not been read can be chosen too. */
export function tableChoice(
  { tables, unreadSheets }: OpenedTable,
  intents: PaneIntents,
): TemplateResult | typeof nothing {
  if (tables.length < 2) return nothing;
  return html`<div class="table-choice">
    <label for="table">${texts.table}</label>
    <select
      id="table"
      @change=${(event: Event) => {
        choose(event, { tables, unreadSheets }, intents);
      }}
    >
      ${tables.map(
        (table) =>
          html`<option .selected=${live(table.isOpen)}>${tableText(table, tables)}</option>`,
      )}
      ${unreadSheets.length === 0 ? nothing : sheetGroup(unreadSheets)}
    </select>
  </div>`;
}

function sheetGroup(sheets: readonly string[]): TemplateResult {
  return html`<optgroup label=${texts.otherSheets}>
    ${sheets.map((sheet) => html`<option .selected=${live(false)}>${sheet}</option>`)}
  </optgroup>`;
}

/** Tables come first, then the sheets that have not been read. */
function choose(
  { currentTarget }: Event,
  { tables, unreadSheets }: Pick<OpenedTable, "tables" | "unreadSheets">,
  intents: PaneIntents,
): void {
  if (!(currentTarget instanceof HTMLSelectElement)) return;
  const chosen = currentTarget.selectedIndex;
  const table = tables[chosen];
  const sheet = unreadSheets[chosen - tables.length];
  if (table !== undefined) intents.chooseTable(table);
  else if (sheet !== undefined) intents.reread(sheet);
}

/** The sheet is named where the tables stand on several; the title where there is one. */
function tableText({ sheet, place }: TableOption, tables: readonly TableOption[]): string {
  const isOneSheet = tables.every((other) => other.sheet === sheet);
  const title = place.title?.replace(/\s+/g, " ").trim() ?? "";
  return [
    ...(isOneSheet ? [] : [sheet]),
    areaAddress(place.area),
    ...(title === "" ? [] : [title]),
  ].join(" · ");
}
