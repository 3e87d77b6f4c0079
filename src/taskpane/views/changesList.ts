import { html, nothing, type TemplateResult } from "lit/html.js";
import { isCellError, type CellContent } from "../../core/model/cell";
import { numberText } from "../../core/wording/numberText";
import { vi } from "../../core/wording/vi";
import type { CellChange } from "../../workflows/outcomes";
import type { PaneIntents } from "../paneIntents";
import { texts } from "../texts";
import { cellButton } from "./cellButton";

/** More lines than this nobody reads, and they would make the pane slow. */
const mostLines = 300;

/** Cells before and after, one line each; text stands in quotation marks, so that “4.150” is told from the number 4.150. */
export function changesList(
  changes: readonly CellChange[],
  intents: Pick<PaneIntents, "goTo">,
): TemplateResult {
  const more = changes.length - mostLines;
  return html`<ul class="changes">
      ${changes.slice(0, mostLines).map((change) => html`<li>${changeLine(change, intents)}</li>`)}
    </ul>
    ${more > 0 ? html`<p class="more">${texts.moreChanges(more)}</p>` : nothing}`;
}

function changeLine(change: CellChange, intents: Pick<PaneIntents, "goTo">): TemplateResult {
  const { before, after } = change;
  const isFormula = after.kind === "formula";
  const becomes = isFormula ? resultText(change.shown) : contentText(after);
  return cellButton(
    change,
    html`<span class="name">
      <del>${contentText(before)}</del> <span aria-hidden="true">→</span>
      <span class="visually-hidden">${texts.becomes}</span> <ins>${becomes}</ins>
      ${isFormula ? html`<code title=${after.formula}>${after.formula}</code>` : nothing}
    </span>`,
    intents,
  );
}

/** What a formula shows; one without a result yet is told from a blank cell. */
function resultText(shown: CellChange["shown"]): string {
  return shown === null || shown === "" ? texts.formulaWithoutResult : valueText(shown);
}

function contentText(content: CellContent): string {
  return content.kind === "formula" ? content.formula : valueText(content.value);
}

function valueText(value: Extract<CellContent, { kind: "value" }>["value"]): string {
  if (value === null || value === "") return texts.blank;
  if (typeof value === "number") return numberText(value, vi, 10);
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `“${value}”` : String(value).toUpperCase();
}
