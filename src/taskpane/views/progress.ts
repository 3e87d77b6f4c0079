import { html, nothing, type TemplateResult } from "lit/html.js";
import type { PaneTask } from "../paneState";
import { texts } from "../texts";

/** Bar and text for work that takes a while; the style sheet shows them only after a moment, so quick work does not flicker. */
export function progress(task: PaneTask | null): TemplateResult {
  return html`<div class="progress" role="status">
    ${
      task === null
        ? nothing
        : html`<div class="progress-task">
            <div class="progress-bar" role="progressbar" aria-label=${texts.tasks[task]}></div>
            <p>${texts.tasks[task]}</p>
            <p class="still-editing">${texts.stillEditing}</p>
          </div>`
    }
  </div>`;
}
