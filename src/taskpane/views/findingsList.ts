import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Finding, Severity } from "../../core/model/finding";
import { findingMessage } from "../../core/wording/findingMessage";
import { vi } from "../../core/wording/vi";
import type { OpenedTable } from "../../workflows/outcomes";
import type { PaneIntents } from "../paneIntents";
import { texts } from "../texts";
import { cellButton } from "./cellButton";
import { message } from "./message";
import type { NewsParts } from "./newsParts";

const severities: readonly Severity[] = ["error", "warning", "info"];

const symbols: Readonly<Record<Severity, string>> = { error: "✕", warning: "!", info: "ℹ" };

/** What Kiểm tra found: how much, then each finding, the gravest first; a line leads to its cell. */
export function findingsList(opened: OpenedTable, intents: PaneIntents): NewsParts {
  const groups = severities
    .map((severity) => ({
      severity,
      findings: opened.findings.filter((finding) => finding.severity === severity),
    }))
    .filter(({ findings }) => findings.length > 0);
  if (groups.length === 0) {
    const clean = message({ intent: "success", text: texts.checkedClean, closable: true }, intents);
    return { said: clean, listed: nothing };
  }
  const counts = groups.map(({ severity, findings }) =>
    texts.severityCounts[severity](findings.length),
  );
  return {
    said: message(
      {
        intent: groups[0]?.severity ?? "info",
        text: texts.checked(counts.join(", ")),
        closable: true,
      },
      intents,
    ),
    listed: html`<section class="card findings" aria-label=${texts.findings}>
      ${groups.map(({ severity, findings }) => findingGroup(severity, findings, (finding) => findingLine(finding, opened, intents)))}
    </section>`,
  };
}

function findingGroup(
  severity: Severity,
  findings: readonly Finding[],
  line: (finding: Finding) => TemplateResult,
): TemplateResult {
  return html`<h2 class=${`severity ${severity}`} data-severity=${severity}>
      <span class="severity-symbol" aria-hidden="true">${symbols[severity]}</span>
      ${texts.severityTitles[severity]} <span class="list-count">${findings.length}</span>
    </h2>
    <ul>
      ${findings.map((finding) => html`<li>${line(finding)}</li>`)}
    </ul>`;
}

function findingLine(finding: Finding, opened: OpenedTable, intents: PaneIntents): TemplateResult {
  const text = findingMessage(finding, vi);
  if (finding.cell === null) {
    return html`<p class="table-line">
      <span class="name">${text}</span><span class="address">${texts.wholeTable}</span>
    </p>`;
  }
  const cell = { sheet: opened.assessed.calculated.table.sheet, ...finding.cell };
  return cellButton(cell, html`<span class="name">${text}</span>`, intents);
}
