import { html, nothing, type TemplateResult } from "lit/html.js";
import type { OpenedTable } from "../../../workflows/outcomes";
import { actionButton } from "../../views/actionButton";
import { exportTexts } from "../exportTexts";

/** Whatever is signed should have been looked at: says how much of Kiểm tra is open, and stops nobody. */
export function openFindings(
  { findings, ignored }: OpenedTable,
  goToCheck: () => void,
): TemplateResult | typeof nothing {
  const isChecked = ignored !== undefined;
  const open = findings.filter(({ severity }) => severity !== "info").length;
  if (!isChecked || open === 0) return nothing;
  return html`<div class="message warning" data-notice="findings">
    <span class="message-symbol" aria-hidden="true">!</span>
    <p class="message-text">${exportTexts.openFindings(open)}</p>
    <div class="message-actions">
      ${actionButton({ action: "go-to-check", label: exportTexts.goToCheck, press: goToCheck })}
    </div>
  </div>`;
}
