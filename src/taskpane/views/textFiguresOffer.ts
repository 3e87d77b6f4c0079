import { html, type TemplateResult } from "lit/html.js";
import type { CellChange } from "../../workflows/outcomes";
import type { PaneIntents } from "../paneIntents";
import { texts } from "../texts";
import { actionButton } from "./actionButton";
import { changesList } from "./changesList";
import { message } from "./message";
import type { NewsParts } from "./newsParts";

/** Asks, before calculating, whether figures stored as text may become numbers: old and new of each are listed. */
export function textFiguresOffer(
  figures: readonly CellChange[],
  disabled: boolean,
  intents: PaneIntents,
): NewsParts {
  const asIs = actionButton({
    action: "calculate-as-is",
    label: texts.calculateAsIs,
    disabled,
    press: intents.calculateAsIs,
  });
  const said = message(
    {
      intent: "warning",
      text: `${texts.textFigures(figures.length)}. ${texts.textFiguresReason}`,
      closable: false,
      actions: html`${fixNumbersButton(disabled, intents)} ${asIs}`,
    },
    intents,
  );
  return { said, listed: figuresDetails(figures, true, intents) };
}

/** After calculating without them: says what stays open, and makes the offer again. */
export function textFiguresLeft(
  figures: readonly CellChange[],
  disabled: boolean,
  intents: PaneIntents,
): NewsParts {
  const said = message(
    {
      intent: "warning",
      text: `${texts.textFigures(figures.length)}. ${texts.textFiguresLeft}`,
      closable: false,
      actions: fixNumbersButton(disabled, intents),
    },
    intents,
  );
  return { said, listed: figuresDetails(figures, false, intents) };
}

function fixNumbersButton(disabled: boolean, intents: PaneIntents): TemplateResult {
  return actionButton({
    action: "fix-numbers",
    label: texts.fixNumbers,
    appearance: "primary",
    disabled,
    press: intents.fixNumbersAndCalculate,
  });
}

function figuresDetails(
  figures: readonly CellChange[],
  open: boolean,
  intents: PaneIntents,
): TemplateResult {
  return html`<details class="card list" data-list="text-figures" ?open=${open}>
    <summary>${texts.textFiguresTitle(figures.length)}</summary>
    ${changesList(figures, intents)}
  </details>`;
}
