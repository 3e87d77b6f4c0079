import { html, nothing, type TemplateResult } from "lit/html.js";
import { areaAddress, columnLetters } from "../../../core/model/address";
import type { TakenSource } from "../../../workflows/fillOutcomes";
import { fillTexts } from "../fillTexts";
import type { FillIntents } from "./fillIntents";

/** Where the values were taken from, and which other sheets of the file could have been. */
export function takenSource(
  taken: TakenSource,
  disabled: boolean,
  intents: FillIntents,
): TemplateResult {
  const { file, sheet, area, column, others } = taken;
  const place = `${sheet}!${areaAddress(area)}`;
  const from = file === null ? place : `${file}, ${place}`;
  return html`<div class="taken">
    <span>${fillTexts.taken(from, columnLetters(column))}</span>
    ${
      others.length === 0
        ? nothing
        : html`<select
            aria-label=${fillTexts.otherSheets}
            ?disabled=${disabled}
            @change=${(event: Event) => {
              const { currentTarget } = event;
              if (!(currentTarget instanceof HTMLSelectElement)) return;
              const other = others[currentTarget.selectedIndex - 1];
              if (other !== undefined) intents.takeSheet(file, other.sheet);
            }}
          >
            <option>${fillTexts.sheetTaken(sheet, taken.matches)}</option>
            ${others.map(
              (other) => html`<option>${fillTexts.sheetTaken(other.sheet, other.matches)}</option>`,
            )}
          </select>`
    }
  </div>`;
}
