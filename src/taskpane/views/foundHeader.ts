import { html, type TemplateResult } from "lit/html.js";
import { areaAddress } from "../../core/model/address";
import { countText } from "../../core/wording/numberText";
import { periodText } from "../../core/wording/periodText";
import { vi } from "../../core/wording/vi";
import type { OpenedTable } from "../../workflows/outcomes";
import type { PaneIntents } from "../paneIntents";
import { openedTable, type PaneState } from "../paneState";
import { texts } from "../texts";
import { actionButton } from "./actionButton";
import { icon } from "./icons";

/** What was found: sheet, range, how many indicators in how many groups, period. */
export function foundHeader(state: PaneState, intents: PaneIntents): TemplateResult {
  const opened = openedTable(state);
  return html`<header class="found">
    <span class="mark">${icon("table")}</span>
    <div class="found-text">${opened === null ? productName() : foundTable(opened)}</div>
    ${actionButton({
      action: "reread",
      label: texts.reread,
      icon: "reread",
      appearance: "subtle",
      iconOnly: true,
      disabled: state.task !== null,
      press: () => {
        intents.reread(null);
      },
    })}
  </header>`;
}

function productName(): TemplateResult {
  return html`<h1>${texts.product}</h1>`;
}

function foundTable(opened: OpenedTable): TemplateResult {
  const { table } = opened.assessed.calculated;
  const indicators = countText(opened.summary.total, vi);
  return html`<h1>
      <span class="sheet">${table.sheet}</span> <span class="separator">·</span>
      <span class="range">${areaAddress(table.area)}</span>
    </h1>
    <p>
      ${texts.found(indicators, table.groups.length)} · ${periodText(opened.summary.period, vi)}
    </p>`;
}
