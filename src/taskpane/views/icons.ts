import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit/html.js";

const paths = {
  reread: svg`<path d="M13 8a5 5 0 1 1-1.5-3.5M12 1.8v2.9H9.1" />`,
  calculate: svg`<rect x="3" y="1.8" width="10" height="12.4" rx="1.4" /><path d="M5.5 4.8h5M5.6 8h.01M8 8h.01M10.4 8h.01M5.6 11h.01M8 11h.01M10.4 11h.01" />`,
  preview: svg`<path d="M1.6 8S4 3.8 8 3.8 14.4 8 14.4 8 12 12.2 8 12.2 1.6 8 1.6 8Z" /><circle cx="8" cy="8" r="1.8" />`,
  check: svg`<path d="M6.5 3.5H13M8.5 8H13M6.5 12.5H13M2.2 3.4l1 1 1.8-2M2.2 7.9l1 1 1.8-2M2.2 12.4l1 1 1.8-2" />`,
  summarise: svg`<rect x="2" y="2.5" width="12" height="11" rx="1.2" /><path d="M2 6h12M6.5 6v7.5" />`,
  undo: svg`<path d="M5.2 2.8 2.4 5.6l2.8 2.8M2.6 5.6h6.2a4 4 0 0 1 0 8H6" />`,
  copy: svg`<rect x="5.5" y="2" width="8" height="9.5" rx="1.2" /><path d="M10.5 11.5v1.3c0 .7-.5 1.2-1.2 1.2H3.7c-.7 0-1.2-.5-1.2-1.2V5.7c0-.7.5-1.2 1.2-1.2h1.8" />`,
  dismiss: svg`<path d="m3.5 3.5 9 9m0-9-9 9" />`,
  table: svg`<rect x="1.8" y="2.5" width="12.4" height="11" rx="1.2" /><path d="M1.8 6h12.4M1.8 9.7h12.4M6 6v7.5" />`,
};

export type IconName = keyof typeof paths;

/** A 16-pixel line drawing in the colour of the text around it; decoration only. */
export function icon(name: IconName): TemplateResult {
  const drawing: SVGTemplateResult = paths[name];
  return html`<svg
    class="icon"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    ${drawing}
  </svg>`;
}
