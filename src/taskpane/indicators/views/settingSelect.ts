import { html, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

/** A setting chosen from a list; the first line goes back to the usual. */
export interface SettingSelect<Value extends string | number> {
  readonly id: string;
  readonly label: string;
  readonly chosen: Value | undefined;
  readonly usual: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly choose: (value: Value | undefined) => void;
}

/** Draws the list with its label. */
export function settingSelect<Value extends string | number>(
  shown: SettingSelect<Value>,
): TemplateResult {
  const { id, label, chosen, usual, options, choose } = shown;
  return html`<label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(event: Event) => {
        const { currentTarget } = event;
        if (currentTarget instanceof HTMLSelectElement) {
          choose(options[currentTarget.selectedIndex - 1]?.[0]);
        }
      }}
    >
      <option .selected=${live(chosen === undefined)}>${usual}</option>
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>`;
}
