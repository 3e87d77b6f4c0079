import { html, type TemplateResult } from "lit/html.js";
import { indicatorFilters, type IndicatorFilter } from "../indicatorsState";
import { indicatorTexts } from "../indicatorTexts";

/** The filters side by side, with how many indicators each lists. */
export function filterSegments(
  chosen: IndicatorFilter,
  counts: Readonly<Record<IndicatorFilter, number>>,
  choose: (filter: IndicatorFilter) => void,
): TemplateResult {
  return html`<div class="choices" role="group" aria-label=${indicatorTexts.filtersLabel}>
    ${indicatorFilters.map(
      (filter) =>
        html`<button
          type="button"
          data-filter=${filter}
          aria-pressed=${String(filter === chosen)}
          @click=${() => {
            choose(filter);
          }}
        >
          <span>${indicatorTexts.filters[filter]} <b>${counts[filter]}</b></span>
        </button>`,
    )}
  </div>`;
}
