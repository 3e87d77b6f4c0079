import { html, nothing, type TemplateResult } from "lit/html.js";
import { areaAddress, columnLetters } from "../../../core/model/address";
import { periodText } from "../../../core/wording/periodText";
import { vi } from "../../../core/wording/vi";
import type { FillPlan, TakenSource } from "../../../workflows/fillOutcomes";
import { otherPeriod } from "../../../workflows/otherPeriod";
import { fillTexts } from "../fillTexts";
import type { FillIntents } from "./fillIntents";

/** Where the values were taken from, and which other sheets of the file could have been. */
export function takenSource(
  taken: TakenSource,
  { plan, disabled }: { readonly plan: FillPlan; readonly disabled: boolean },
  intents: FillIntents,
): TemplateResult {
  const { file, sheet, area, column, others, matches } = taken;
  const place = `${sheet}!${areaAddress(area)}`;
  const from = file === null ? place : `${file}, ${place}`;
  return html`<div class="taken">
    <span>${fillTexts.taken(from, columnLetters(column), matches)}</span>
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
    ${periodWarning(taken, plan)}
  </div>`;
}

function periodWarning(taken: TakenSource, plan: FillPlan): TemplateResult | typeof nothing {
  const other = otherPeriod(taken, plan);
  if (other === null) return nothing;
  const { source, wanted } = other;
  const text = fillTexts.otherPeriod(periodText(source, vi), periodText(wanted, vi));
  return html`<p class="doubt">${text}</p>`;
}
