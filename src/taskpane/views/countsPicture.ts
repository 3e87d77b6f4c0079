import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit/html.js";
import { assessments, type Assessment } from "../../core/model/assessment";
import type { Summary } from "../../core/model/summary";
import { assessmentName } from "../../core/wording/names";
import { vi } from "../../core/wording/vi";
import { barSegments, type BarSegment } from "../barSegments";
import { texts } from "../texts";
import { assessmentSymbol } from "./assessmentSymbol";

/** How many indicators stand where: a stacked bar, and each count with its symbol, name and number. */
export function countsPicture(summary: Summary): TemplateResult {
  const segments = barSegments(summary.counts);
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
        ${assessments.map((assessment) => legendEntry(assessment, summary.counts[assessment]))}
      </ul>
    </figcaption>
  </figure>`;
}

function barSegment({ assessment, start, width, count }: BarSegment): SVGTemplateResult {
  return svg`<rect class=${`segment ${assessment}`} x=${`${start}%`} y="0" width=${`${width}%`} height="24" />
    <text class=${`segment-count ${assessment}`} x=${`${start + width / 2}%`} y="16.5" text-anchor="middle">${count}</text>`;
}

function legendEntry(assessment: Assessment, count: number): TemplateResult {
  return html`<li class=${count === 0 ? "none" : ""} data-assessment=${assessment}>
    ${assessmentSymbol(assessment)}
    <span class="legend-name">${assessmentName(assessment, vi)}</span>
    <b class="legend-count">${count}</b>
  </li>`;
}

function description(summary: Summary): string {
  const parts = assessments
    .filter((assessment) => summary.counts[assessment] > 0)
    .map((assessment) => `${assessmentName(assessment, vi)}: ${summary.counts[assessment]}`);
  return [texts.total(String(summary.total)), ...parts].join(", ");
}
