import { html, nothing, type TemplateResult } from "lit/html.js";
import type { IncomingValue, UnmatchedValue } from "../../../core/model/filling";
import type { TableRow } from "../../../core/model/indicatorTable";
import type { FillPlan } from "../../../workflows/fillOutcomes";
import { capital } from "../capital";
import { fillTexts } from "../fillTexts";
import { originText } from "../originText";
import type { FillIntents } from "./fillIntents";

/** More than this are not asked about one by one. */
const mostAsked = 100;

/** The values whose row only a person can say, each with a list of rows to choose from. */
export function unmatchedList(
  plan: FillPlan,
  intents: FillIntents,
): TemplateResult | typeof nothing {
  const { unmatched } = plan;
  if (unmatched.length === 0) return nothing;
  const rows = plan.opened.assessed.calculated.table.rows.filter(({ kind }) => kind !== "group");
  return html`<details class="card list" data-list="fill-unmatched" open>
    <summary>${fillTexts.unmatched(unmatched.length)}</summary>
    <ul class="proposals">
      ${unmatched.slice(0, mostAsked).map((each) => unmatchedItem(each, { plan, rows }, intents))}
    </ul>
    ${
      unmatched.length > mostAsked
        ? html`<p class="more">${fillTexts.moreRows(unmatched.length - mostAsked)}</p>`
        : nothing
    }
  </details>`;
}

interface Around {
  readonly plan: FillPlan;
  readonly rows: readonly TableRow[];
}

function unmatchedItem(
  each: UnmatchedValue,
  { plan, rows }: Around,
  intents: FillIntents,
): TemplateResult | typeof nothing {
  const value = plan.values[each.value];
  if (value === undefined) return nothing;
  const id = `unmatched-${each.value}`;
  return html`<li class="unmatched">
    <label for=${id}>
      <span class="name">${sourceName(value)}</span> <ins>${value.text}</ins>
    </label>
    <p class="origin">
      ${fillTexts.unmatchedReasons[each.reason]} ${capital(originText([value]))}.
    </p>
    <select
      id=${id}
      aria-label=${fillTexts.chooseRow(`${sourceName(value)} ${value.text}`)}
      @change=${(event: Event) => {
        choose(event, each.value, intents);
      }}
    >
      <option value="" selected>${fillTexts.notChosen}</option>
      ${candidateOptions(each, rows)}
      <option value="none">${fillTexts.noRow}</option>
    </select>
  </li>`;
}

function sourceName({ no, name }: IncomingValue): string {
  return [no, name].filter((text) => text !== null && text !== "").join(". ");
}

/** The likeliest rows first, then all others in the order of the table. */
function candidateOptions(
  { candidates }: UnmatchedValue,
  rows: readonly TableRow[],
): TemplateResult {
  const likely = new Set(candidates.map(({ row }) => row));
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const first = candidates.flatMap(({ row }) => byRow.get(row) ?? []);
  return html`${first.map(option)}
    <optgroup label=${fillTexts.otherRows}>
      ${rows.filter(({ row }) => !likely.has(row)).map(option)}
    </optgroup>`;
}

function option({ row, no, name }: TableRow): TemplateResult {
  return html`<option value=${row}>${no === null ? name : `${no}. ${name}`}</option>`;
}

function choose({ currentTarget }: Event, value: number, intents: FillIntents): void {
  if (!(currentTarget instanceof HTMLSelectElement) || currentTarget.value === "") return;
  const row = currentTarget.value === "none" ? null : Number(currentTarget.value);
  intents.decide({ kind: "row", value, row });
}
