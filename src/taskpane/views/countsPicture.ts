import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit/html.js";
import { countAt, standingsOf, type Standing } from "../../core/model/standing";
import type { Summary } from "../../core/model/summary";
import { standingName } from "../../core/wording/names";
import { vi } from "../../core/wording/vi";
import { barSegments, type BarSegment } from "../barSegments";
import { texts } from "../texts";
import { assessmentSymbol } from "./assessmentSymbol";

/** How many indicators stand where: a stacked bar, and each count with its symbol, name and number. */
export function countsPicture(summary: Summary): TemplateResult {
  const segments = barSegments(summary);
  return html`<figure class="counts" data-total=${summary.total}>
    <svg class="bar" width="100%" height="24" role="img" aria-label=${description(summary)}>
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="hatch-ground" width="6" height="6" />
          <path class="hatch-line" d="M0 6 6 0M-1 1l2-2M5 7l2-2" />
        </pattern>
      </defs>
      ${segments.map(barSegment)}
    </svg>
    <figcaption>
      <ul class="legend">
        ${standingsOf(summary).map((one) => legendEntry(one, countAt(one, summary)))}
      </ul>
    </figcaption>
  </figure>`;
}

function barSegment({ standing, start, width, count }: BarSegment): SVGTemplateResult {
  return svg`<rect class=${`segment ${standing}`} x=${`${start}%`} y="0" width=${`${width}%`} height="24" />
    <text class=${`segment-count ${standing}`} x=${`${start + width / 2}%`} y="16.5" text-anchor="middle">${count}</text>`;
}

function legendEntry(standing: Standing, count: number): TemplateResult {
  return html`<li class=${count === 0 ? "none" : ""} data-assessment=${standing}>
    ${assessmentSymbol(standing)}
    <span class="legend-name">${standingName(standing, vi)}</span>
    <b class="legend-count">${count}</b>
  </li>`;
}

function description(summary: Summary): string {
  const parts = barSegments(summary).map(
    ({ standing, count }) => `${standingName(standing, vi)}: ${count}`,
  );
  return [texts.total(String(summary.total)), ...parts].join(", ");
}
