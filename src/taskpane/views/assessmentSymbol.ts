import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit/html.js";
import type { Standing } from "../../core/model/standing";

const reached = svg`<circle cx="8" cy="8" r="7" /><path class="line" d="m4.8 8.2 2.2 2.2 4.2-4.6" />`;
const below = svg`<path d="M8 15 .9 2.4h14.2Z" /><path class="line" d="M8 5v4M8 11.2v.2" />`;

const symbols: Readonly<Record<Standing, SVGTemplateResult>> = {
  reached,
  below,
  exceeded: svg`<circle cx="8" cy="8" r="7" /><path class="line" d="M8 12V4.4M4.8 7.6 8 4.4l3.2 3.2" />`,
  met: reached,
  notMet: below,
  notStarted: svg`<circle class="ring" cx="8" cy="8" r="6" />`,
  yearEnd: svg`<circle cx="8" cy="8" r="7" /><path class="line" d="M8 4.2V8l2.6 1.8" />`,
  missing: svg`<rect class="ring dashed" x="2" y="2" width="12" height="12" rx="2" /><path class="dash" d="M5.5 8h5" />`,
};

/** A shape of its own for each standing of a table, so that nothing hangs on colour alone. The name stands beside it. */
export function assessmentSymbol(standing: Standing): TemplateResult {
  return html`<svg
    class=${`symbol ${standing}`}
    viewBox="0 0 16 16"
    width="14"
    height="14"
    aria-hidden="true"
    focusable="false"
  >
    ${symbols[standing]}
  </svg>`;
}
