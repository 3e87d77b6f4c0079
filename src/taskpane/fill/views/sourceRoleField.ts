import { html, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { FillState } from "../fillState";
import { fillTexts } from "../fillTexts";
import type { FillIntents } from "./fillIntents";

const sourceRoles = ["actual", "samePeriod", "plan"] as const;

/** Which column of a source that is a table itself to take. */
export function sourceRoleField(state: FillState, intents: FillIntents): TemplateResult {
  return html`<div class="field">
    <label for="fill-source-role">${fillTexts.sourceRoleLabel}</label>
    <select
      id="fill-source-role"
      @change=${(event: Event) => {
        const { currentTarget } = event;
        if (!(currentTarget instanceof HTMLSelectElement)) return;
        intents.chooseSourceRole(sourceRoles[currentTarget.selectedIndex - 1] ?? null);
      }}
    >
      <option .selected=${live(state.sourceRole === null)}>${fillTexts.anySourceRole}</option>
      ${sourceRoles.map(
        (role) =>
          html`<option .selected=${live(state.sourceRole === role)}>
            ${fillTexts.sourceRoles[role]}
          </option>`,
      )}
    </select>
  </div>`;
}
