import { html, nothing, type TemplateResult } from "lit/html.js";
import { icon, type IconName } from "./icons";

export interface ActionButton {
  /** Stable name of the action, for tests and styling. */
  readonly action: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly appearance?: "primary" | "subtle";
  readonly hint?: string;
  /** Shows only the icon; the label is then read out. */
  readonly iconOnly?: boolean;
  readonly disabled?: boolean;
  readonly press: () => void;
}

/**
 * A button. While disabled it keeps the focus (the attribute `disabled` throws it away), so whoever works by keyboard is still on the
 * button when the work has ended.
 */
export function actionButton(button: ActionButton): TemplateResult {
  const { disabled = false, label } = button;
  const readOut = button.iconOnly === true ? label : nothing;
  return html`<button
    type="button"
    class=${look(button)}
    data-action=${button.action}
    aria-disabled=${String(disabled)}
    aria-label=${readOut}
    title=${button.hint ?? readOut}
    @click=${() => {
      if (!disabled) button.press();
    }}
  >
    ${button.icon === undefined ? nothing : icon(button.icon)}
    ${button.iconOnly === true ? nothing : label}
  </button>`;
}

function look({ appearance, iconOnly = false }: ActionButton): string {
  return `button ${appearance ?? ""}${iconOnly ? " icon-only" : ""}`;
}
