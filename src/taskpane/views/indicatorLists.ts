import { html, nothing, type TemplateResult } from "lit/html.js";
import type { AssessedIndicator } from "../../core/model/assessment";
import type { ColumnRole } from "../../core/model/columnRole";
import { standingOf, type Standing } from "../../core/model/standing";
import { standingName } from "../../core/wording/names";
import { percentText } from "../../core/wording/numberText";
import { vi } from "../../core/wording/vi";
import type { CellPosition, OpenedTable } from "../../workflows/outcomes";
import type { PaneIntents } from "../paneIntents";
import type { LateViews } from "../paneState";
import { texts } from "../texts";
import { assessmentSymbol } from "./assessmentSymbol";
import { cellButton } from "./cellButton";

/** The indicators that need attention: below the threshold, or of a year short of their plan (open), not started and without figures (folded). */
export function indicatorLists(
  opened: OpenedTable,
  late: LateViews | null,
  intents: PaneIntents,
): TemplateResult {
  const list = (standing: Standing): TemplateResult | typeof nothing => {
    const indicators = opened.assessed.indicators.filter((one) => standingOf(one) === standing);
    return indicatorList(standing, indicators, (one) => [
      indicatorLine(one, opened, intents),
      late?.explainButton(one, intents),
    ]);
  };
  return html`<div class="lists">
    ${
      opened.summary.yearResults === undefined && opened.summary.counts.below === 0
        ? html`<p class="no-flagged">${texts.noFlagged}</p>`
        : [list("below"), list("notMet")]
    }
    ${list("notStarted")} ${list("missing")} ${list("yearEnd")}
  </div>`;
}

function indicatorList(
  standing: Standing,
  indicators: readonly AssessedIndicator[],
  line: (one: AssessedIndicator) => unknown,
): TemplateResult | typeof nothing {
  if (indicators.length === 0) return nothing;
  return html`<details class="card list" data-list=${standing} ?open=${isShort(standing)}>
    <summary>
      ${assessmentSymbol(standing)} ${standingName(standing, vi)}
      <span class="list-count">${indicators.length}</span>
    </summary>
    <ul>
      ${indicators.map((one) => html`<li>${line(one)}</li>`)}
    </ul>
  </details>`;
}

function isShort(standing: Standing): boolean {
  return standing === "below" || standing === "notMet";
}

function indicatorLine(
  indicator: AssessedIndicator,
  opened: OpenedTable,
  intents: PaneIntents,
): TemplateResult {
  const { row } = indicator;
  const isListedShort = isShort(standingOf(indicator));
  const { no, name } = row.source;
  const { vsPlan } = row.computed;
  const percent =
    isListedShort && typeof vsPlan === "number"
      ? html`<span class="percent">${percentText(vsPlan, vi)} %</span>`
      : nothing;
  return cellButton(
    indicatorCell(row.source.row, isListedShort, opened),
    html`<span class="no">${no ?? ""}</span> <span class="name">${name}</span> ${percent}`,
    intents,
  );
}

/** The cell worth looking at: the percentage of a flagged indicator, the actual figure of the others. */
function indicatorCell(row: number, isListedShort: boolean, opened: OpenedTable): CellPosition {
  const { table } = opened.assessed.calculated;
  const wanted: readonly ColumnRole[] = isListedShort
    ? ["vsPlan", "actual", "name"]
    : ["actual", "name"];
  const column = wanted
    .map((role) => table.columns[role])
    .find((candidate) => candidate !== undefined);
  return { sheet: table.sheet, row, column: column ?? table.area.column };
}
