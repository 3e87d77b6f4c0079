import { html, nothing, type TemplateResult } from "lit/html.js";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { CalculatedRow } from "../../../core/model/calculatedTable";
import { actionButton } from "../../views/actionButton";
import { clipboardBlock, isBlock } from "../clipboardBlock";
import type { FillRow } from "../fillRows";
import { rowsAtATime, type FillState } from "../fillState";
import { fillTexts } from "../fillTexts";
import type { FillIntents } from "./fillIntents";
import { listKeys } from "./listKeys";
import { headingItem, rowItem, type RowItem } from "./rowItem";

/** What the list is drawn from, worked out once per table, filter and search. */
export interface ListedRows {
  readonly rows: readonly FillRow[];
  readonly calculated: ReadonlyMap<number, CalculatedRow>;
}

/** The rows, each with one input; a key typed draws its own row only. */
export function rowList(
  state: FillState,
  listed: ListedRows,
  intents: FillIntents,
): TemplateResult {
  const { rows } = listed;
  if (rows.length === 0) return html`<p class="no-rows">${fillTexts.noRows}</p>`;
  return html`<ul
      class="fill-list"
      aria-label=${fillTexts.rows}
      @keydown=${(event: KeyboardEvent) => {
        listKeys(event, intents);
      }}
      @input=${(event: Event) => {
        const at = inputRow(event.target);
        if (at !== null) intents.type(at.row, at.input.value);
      }}
      @paste=${(event: ClipboardEvent) => {
        pasteBlock(event, intents);
      }}
      @focusin=${(event: FocusEvent) => {
        const at = inputRow(event.target);
        if (at !== null) intents.enter(at.row);
      }}
    >
      ${repeat(
        rows.slice(0, state.shown),
        ({ source }) => source.row,
        (row) => item(state, row, { listed, intents }),
      )}
    </ul>
    ${moreButton(rows.length - state.shown, intents)}`;
}

function moreButton(left: number, intents: FillIntents): TemplateResult | typeof nothing {
  if (left <= 0) return nothing;
  return actionButton({
    action: "more-rows",
    label: fillTexts.more(Math.min(left, rowsAtATime)),
    press: intents.showMore,
  });
}

interface Around {
  readonly listed: ListedRows;
  readonly intents: FillIntents;
}

function item(state: FillState, row: FillRow, { listed, intents }: Around): unknown {
  if (row.isHeading) return guard([row], () => headingItem(row));
  const { role } = state;
  const drawn: RowItem = {
    row,
    role,
    typed: state.typed[role].get(row.source.row) ?? null,
    result: resultOf(row, listed),
    isCurrent: state.current === row.source.row,
  };
  return guard([row, role, drawn.typed, drawn.isCurrent], () => rowItem(drawn, intents));
}

function resultOf({ source, standing }: FillRow, { calculated }: ListedRows): RowItem["result"] {
  const computed = calculated.get(source.row)?.computed;
  return {
    vsPlan: computed?.vsPlan ?? null,
    vsSamePeriod: computed?.vsSamePeriod ?? null,
    standing,
  };
}

/** Several lines or cells pasted into one input are meant for several rows. */
function pasteBlock(event: ClipboardEvent, intents: FillIntents): void {
  const at = inputRow(event.target);
  if (at === null || event.clipboardData === null) return;
  const block = clipboardBlock(event.clipboardData);
  if (!isBlock(block)) return;
  event.preventDefault();
  intents.pasteAt(at.row, block);
}

/** The input an event is about, and its sheet row. */
function inputRow(
  target: EventTarget | null,
): { readonly input: HTMLInputElement; readonly row: number } | null {
  if (!(target instanceof HTMLInputElement)) return null;
  const { row } = target.dataset;
  return row === undefined ? null : { input: target, row: Number(row) };
}
