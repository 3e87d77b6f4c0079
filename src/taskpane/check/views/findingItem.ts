import { html, nothing, type TemplateResult } from "lit/html.js";
import { cellAddress } from "../../../core/model/address";
import { texts as paneTexts } from "../../texts";
import { actionButton } from "../../views/actionButton";
import type { CheckItem } from "../checkItems";
import type { CheckState } from "../checkState";
import { checkTexts as texts } from "../checkTexts";
import type { CheckIntents } from "./checkIntents";
import { ignoreForm } from "./ignoreForm";
import { repairView } from "./repairView";

/** What a finding is drawn with. */
export interface ItemView {
  readonly state: CheckState;
  readonly intents: CheckIntents;
}

/** A finding: what it is about and says, leading to its cell; what can be done about it; what is being done. */
export function findingItem(item: CheckItem, index: number, view: ItemView): TemplateResult {
  const { state, intents } = view;
  const { ignoring, repairing } = state;
  const isRepairing = repairing !== null && repairing.at === item.id;
  const isIgnoring = ignoring?.id === item.id;
  return html`<li class="finding" data-item=${index} data-check=${item.finding.check}>
    ${findingLine(item, state.opened.snapshot.sheet, intents)}
    ${isRepairing || isIgnoring ? nothing : buttons(item, intents)}
    ${isRepairing ? repairView(state, intents) : nothing}
    ${isIgnoring ? ignoreForm(ignoring, intents) : nothing}
  </li>`;
}

/** The finding itself; pressed it shows its cell in Excel. */
export function findingLine(
  { finding, text, subject }: Pick<CheckItem, "finding" | "text" | "subject">,
  sheet: string,
  intents: Pick<CheckIntents, "goTo">,
): TemplateResult {
  const { cell } = finding;
  const said = html`<span class="name"
    >${subject === "" ? nothing : html`<span class="subject">${subject}</span> `}${text}</span
  >`;
  if (cell === null) {
    return html`<p class="table-line">${said}<span class="address">${texts.wholeTable}</span></p>`;
  }
  const address = cellAddress(cell.row, cell.column);
  return html`<button
    type="button"
    class="cell-line"
    data-place
    data-cell=${address}
    title=${`${paneTexts.goTo(address)} (${sheet})`}
    @click=${() => {
      intents.goTo({ sheet, ...cell });
    }}
  >
    ${said}
    <span class="address"><span class="visually-hidden">${paneTexts.cell} </span>${address}</span>
  </button>`;
}

function buttons({ id, repair }: CheckItem, intents: CheckIntents): TemplateResult {
  return html`<div class="finding-actions">
    ${
      repair === null
        ? nothing
        : actionButton({
            action: "repair-finding",
            label: texts.repair,
            press: () => {
              intents.beginRepair(id);
            },
          })
    }
    ${actionButton({
      action: "ignore-finding",
      label: texts.ignore,
      appearance: "subtle",
      press: () => {
        intents.beginIgnore(id);
      },
    })}
  </div>`;
}
