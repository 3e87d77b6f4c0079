import { html, type TemplateResult } from "lit/html.js";
import { cellAddress } from "../../core/model/address";
import type { CellPosition } from "../../workflows/outcomes";
import type { PaneIntents } from "../paneIntents";
import { texts } from "../texts";

/** A line of a list that shows its cell in Excel when pressed: a real button, so that Enter and Space work everywhere. */
export function cellButton(
  cell: CellPosition,
  content: TemplateResult,
  intents: Pick<PaneIntents, "goTo">,
): TemplateResult {
  const address = cellAddress(cell.row, cell.column);
  return html`<button
    type="button"
    class="cell-line"
    data-cell=${address}
    title=${`${texts.goTo(address)} (${cell.sheet})`}
    @click=${() => {
      intents.goTo(cell);
    }}
  >
    ${content}
    <span class="address"><span class="visually-hidden">${texts.cell} </span>${address}</span>
  </button>`;
}
