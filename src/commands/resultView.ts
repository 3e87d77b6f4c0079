import { html, nothing, type TemplateResult } from "lit/html.js";
import { cellAddress } from "../core/model/address";
import type { CommandReport, ReportLine } from "./commandReport";
import type { ResultMessage } from "./resultMessage";
import { texts } from "./texts";

type Tell = (message: ResultMessage) => void;

/** The report as a page: what was found, line by line, and a way out. */
export function resultView(report: CommandReport, tell: Tell): TemplateResult {
  return html`<h1>${report.title}</h1>
    <p class=${`message ${report.intent}`} role="status">${report.message}</p>
    ${
      report.lines.length === 0
        ? nothing
        : html`<ul>
            ${report.lines.map((line) => html`<li class=${line.severity}>${lineView(line, tell)}</li>`)}
          </ul>`
    }
    ${report.more === 0 ? nothing : html`<p class="more">${texts.more(report.more)}</p>`}
    <footer>
      <button
        type="button"
        class="close"
        autofocus
        @click=${() => {
          tell({ kind: "close" });
        }}
      >
        ${texts.close}
      </button>
    </footer>`;
}

function lineView({ severity, text, cell }: ReportLine, tell: Tell): TemplateResult {
  const said = html`<span class="severity">${texts.severities[severity]}</span>
    <span class="text">${text}</span>`;
  if (cell === null) return html`<p>${said}</p>`;
  const address = cellAddress(cell.row, cell.column);
  return html`<button
    type="button"
    class="line"
    title=${texts.goTo(address, cell.sheet)}
    @click=${() => {
      tell({ kind: "goTo", cell });
    }}
  >
    ${said} <span class="address">${address}</span>
  </button>`;
}
