import { html, nothing, type TemplateResult } from "lit/html.js";
import type { LeftOutRow } from "../../workflows/outcomes";
import type { PaneIntents } from "../paneIntents";
import type { Calculated } from "../paneState";
import { texts } from "../texts";
import { actionButton } from "./actionButton";
import { cellButton } from "./cellButton";
import { changesList } from "./changesList";
import { message } from "./message";
import type { NewsParts } from "./newsParts";

/** What Tính lại has written or, in a preview, would write: the message, then the lists of cells. */
export function calculationNews(
  calculated: Calculated,
  disabled: boolean,
  intents: PaneIntents,
): NewsParts {
  const remarks = [...mainRemarks(calculated), ...sideRemarks(calculated)];
  const actions = calculated.isPreview
    ? { actions: previewButtons(calculated, disabled, intents) }
    : {};
  return {
    said: message(
      {
        intent: messageIntent(calculated),
        text: remarks.join(" "),
        closable: !calculated.isPreview,
        ...actions,
      },
      intents,
    ),
    listed: html`${mismatchList(calculated, intents)} ${changesDetails(calculated, intents)}
    ${leftOutDetails(calculated, intents)}`,
  };
}

function messageIntent({ isPreview, mismatches }: Calculated): "success" | "info" | "warning" {
  if (mismatches.length > 0) return "warning";
  return isPreview ? "info" : "success";
}

function mainRemarks({ changes, flagsChanged, isPreview }: Calculated): readonly string[] {
  const cells = changes.length;
  const flags = isPreview ? texts.flagsWouldChange : texts.flagsWritten;
  const said = isPreview ? texts.wouldWrite(cells) : texts.written(cells);
  const unchanged = isPreview ? texts.wouldWriteNothing : texts.nothingChanged;
  if (cells > 0) return flagsChanged > 0 ? [said, flags] : [said];
  return flagsChanged > 0 ? [flags] : [unchanged];
}

function sideRemarks(calculated: Calculated): readonly string[] {
  const { changes, keptCells, mismatches, opened, written } = calculated;
  return [
    ...(keptCells > 0 ? [texts.keptCells(keptCells)] : []),
    ...(mismatches.length > 0 ? [texts.mismatches(mismatches.length)] : []),
    ...(written && changes.length > 0 && opened.undoable === null ? [texts.tooLargeForUndo] : []),
  ];
}

function previewButtons(
  { changes, flagsChanged }: Calculated,
  disabled: boolean,
  intents: PaneIntents,
): TemplateResult {
  const cancel = actionButton({ action: "cancel", label: texts.cancel, press: intents.dismiss });
  if (changes.length === 0 && flagsChanged === 0) return cancel;
  return html`${actionButton({
    action: "write-preview",
    label: texts.writePreview,
    appearance: "primary",
    disabled,
    press: intents.writePreview,
  })}
  ${cancel}`;
}

/** A preview is there to be read, so its list is open; what has been written is folded. */
function changesDetails(
  { changes, isPreview }: Calculated,
  intents: PaneIntents,
): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  const title = isPreview ? texts.cellsToWrite : texts.cellsWritten;
  return html`<details class="card list" data-list="changes" ?open=${isPreview}>
    <summary>${title(changes.length)}</summary>
    ${changesList(changes, intents)}
  </details>`;
}

function mismatchList(
  { mismatches }: Calculated,
  intents: PaneIntents,
): TemplateResult | typeof nothing {
  if (mismatches.length === 0) return nothing;
  return html`<ul class="card mismatches">
    ${mismatches.map(
      (cell) =>
        html`<li>
          ${cellButton(
            cell,
            html`<span class="name">${texts.mismatch(cell.expected, cell.found)}</span>`,
            intents,
          )}
        </li>`,
    )}
  </ul>`;
}

function leftOutDetails(
  { leftOut, opened }: Calculated,
  intents: PaneIntents,
): TemplateResult | typeof nothing {
  if (leftOut.length === 0) return nothing;
  const { sheet, area } = opened.assessed.calculated.table;
  return html`<details class="card list" data-list="left-out">
    <summary>${texts.leftOut(leftOut.length)}</summary>
    <ul>
      ${leftOut.map(
        (row) =>
          html`<li>
            ${cellButton(
              row.cells[0] ?? { sheet, row: row.row, column: area.column },
              leftOutText(row),
              intents,
            )}
          </li>`,
      )}
    </ul>
  </details>`;
}

function leftOutText({ no, name, reason }: LeftOutRow): TemplateResult {
  return html`<span class="no">${no ?? ""}</span>
    <span class="name">${name}: ${texts.leftOutReasons[reason]}</span>`;
}
