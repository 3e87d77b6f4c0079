import { html, nothing, type TemplateResult } from "lit/html.js";
import type { FigureRole } from "../../../core/model/columnRole";
import type { Figure } from "../../../core/model/figure";
import { percentText, numberText } from "../../../core/wording/numberText";
import { vi } from "../../../core/wording/vi";
import type { IndicatorForecasts } from "../../../workflows/forecastIndicator";
import { cellButton } from "../../views/cellButton";
import { figureText } from "../figureText";
import type { IndicatorRow } from "../indicatorRows";
import { indicatorTexts } from "../indicatorTexts";
import type { IndicatorIntents } from "./indicatorIntents";
import type { ItemAround } from "./itemAround";

const shownRoles = ["plan", "actual", "samePeriod"] as const satisfies readonly FigureRole[];

/** What the table says of the indicator, each figure a way to its cell, and what the year may come to. */
export function figuresView(
  row: IndicatorRow,
  { state, actions }: ItemAround,
  intents: IndicatorIntents,
): TemplateResult {
  const { table } = state.opened.assessed.calculated;
  const { source } = row.indicator.row;
  const forecasts = actions.forecast(state.opened, row.indicator);
  return html`<ul class="figures">
      ${shownRoles.map((role) => {
        const column = table.columns[role];
        if (column === undefined) return nothing;
        const figure = source.figures[role];
        return html`<li>
          ${cellButton(
            { sheet: table.sheet, row: source.row, column },
            html`<span class="name">${indicatorTexts[role]}</span>
              <b
                >${figure.kind === "blank" ? indicatorTexts.blank : shown(figure, source.unit)}</b
              >`,
            intents,
          )}
        </li>`;
      })}
    </ul>
    <p class="judged">${judgedBy(row)}</p>
    ${forecastLines(forecasts, source.unit)}`;
}

/** A word has no unit, and what is shown with % says its own. */
function shown(figure: Figure, unit: string | null): string {
  const text = figureText(figure);
  const saysUnit = figure.kind !== "number" || figure.shownAsPercent === true;
  return saysUnit ? text : withUnit(text, unit);
}

function withUnit(text: string, unit: string | null): string {
  return unit === null ? text : `${text} ${unit}`;
}

function judgedBy({ indicator }: IndicatorRow): string {
  const { judged, judgedLower, judgedAtYearEnd } = indicatorTexts;
  if (indicator.waitsForYearEnd === true) return `${judgedAtYearEnd}.`;
  const isLower = indicator.row.source.direction === "lower";
  const threshold = judged(percentText(indicator.threshold, vi));
  return isLower ? `${threshold}, ${judgedLower}.` : `${threshold}.`;
}

function forecastLines(
  { byPace, byLastYear }: IndicatorForecasts,
  unit: string | null,
): TemplateResult | typeof nothing {
  const lines = [
    [indicatorTexts.byPace, byPace] as const,
    [indicatorTexts.byLastYear, byLastYear] as const,
  ].flatMap(([label, forecast]) => (forecast === null ? [] : [{ label, forecast }]));
  if (lines.length === 0) return nothing;
  return html`<dl class="forecasts">
    ${lines.map(({ label, forecast: { value, vsPlan } }) => {
      const share = vsPlan === null ? "" : `, ${indicatorTexts.ofPlan(percentText(vsPlan, vi))}`;
      return html`<dt>${label}</dt>
        <dd>${withUnit(numberText(value, vi, 2), unit)}${share}</dd>`;
    })}
  </dl>`;
}
