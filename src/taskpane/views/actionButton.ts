import { html, nothing, type TemplateResult } from "lit/html.js";
import { icon, type IconName } from "./icons";

export interface ActionButton {
  /** Stable name of the action, for tests and styling. */
  readonly action: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly appearance?: "primary" | "outline" | "subtle";
  readonly hint?: string;
  /** Shows only the icon; the label is then read out. */
  readonly iconOnly?: boolean;
  readonly disabled?: boolean;
  readonly press: () => void;
}

/**
 * A Fluent button. While disabled it keeps the focus (a plain disabled button throws it away), so whoever works by keyboard
 * is still on the button when the work has ended. The role is repeated for web views that do not report it from inside.
 */
export function actionButton(button: ActionButton): TemplateResult {
  const { disabled = false, iconOnly = false } = button;
  return html`<fluent-button
    role="button"
    data-action=${button.action}
    appearance=${button.appearance ?? nothing}
    ?icon-only=${iconOnly}
    ?disabled-focusable=${disabled}
    aria-disabled=${String(disabled)}
    aria-label=${iconOnly ? button.label : nothing}
    title=${button.hint ?? (iconOnly ? button.label : nothing)}
    @click=${() => {
      if (!disabled) button.press();
    }}
    >${content(button)}</fluent-button
  >`;
}

function content({ icon: name, iconOnly, label }: ActionButton): unknown {
  if (name === undefined) return label;
  return iconOnly === true ? icon(name) : [icon(name, "start"), label];
}
