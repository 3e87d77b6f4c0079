import { html, type TemplateResult } from "lit/html.js";
import type { UndoableAction } from "../../workflows/outcomes";
import type { PaneIntents } from "../paneIntents";
import { openedTable, type PaneState } from "../paneState";
import { texts } from "../texts";
import { actionButton } from "./actionButton";

/** The things a person does: Tính lại, Xem trước, Kiểm tra, Xuất biểu tổng hợp, Hoàn tác. */
export function actionBar(state: PaneState, intents: PaneIntents): TemplateResult {
  const disabled = state.task !== null;
  return html`<nav class="actions" aria-label=${texts.actions}>
    ${actionButton({
      action: "calculate",
      label: texts.calculate,
      icon: "calculate",
      appearance: "primary",
      disabled,
      press: intents.calculate,
    })}
    ${actionButton({
      action: "preview",
      label: texts.preview,
      icon: "preview",
      hint: texts.previewHint,
      disabled,
      press: intents.preview,
    })}
    ${actionButton({
      action: "check",
      label: texts.check,
      icon: "check",
      disabled,
      press: intents.check,
    })}
    ${actionButton({
      action: "summarise",
      label: texts.summarise,
      icon: "summarise",
      disabled,
      press: intents.summarise,
    })}
    ${undoButton(openedTable(state)?.undoable ?? null, disabled, intents)}
  </nav>`;
}

function undoButton(
  undoable: UndoableAction | null,
  disabled: boolean,
  intents: PaneIntents,
): TemplateResult {
  return actionButton({
    action: "undo",
    label: undoable === null ? texts.undo : texts.undoLabels[undoable],
    icon: "undo",
    disabled: disabled || undoable === null,
    press: intents.undo,
    ...(undoable === null ? { hint: texts.nothingToUndoHint } : {}),
  });
}
