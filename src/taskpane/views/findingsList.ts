import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Severity } from "../../core/model/finding";
import type { PaneIntents } from "../paneIntents";
import { texts } from "../texts";
import type { FindingLine } from "../wordFindings";
import { cellButton } from "./cellButton";
import { message } from "./message";
import type { NewsParts } from "./newsParts";

const severities: readonly Severity[] = ["error", "warning", "info"];

const symbols: Readonly<Record<Severity, string>> = { error: "✕", warning: "!", info: "ℹ" };

/** What Kiểm tra found: how much, then each finding, the gravest first; a line leads to its cell. */
export function findingsList(
  lines: readonly FindingLine[],
  sheet: string,
  intents: PaneIntents,
): NewsParts {
  const groups = severities
    .map((severity) => ({
      severity,
      findings: lines.filter((line) => line.severity === severity),
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
      ${groups.map(({ severity, findings }) => findingGroup(severity, findings, (finding) => findingLine(finding, sheet, intents)))}
    </section>`,
  };
}

function findingGroup(
  severity: Severity,
  findings: readonly FindingLine[],
  line: (finding: FindingLine) => TemplateResult,
): TemplateResult {
  return html`<h2 class=${`severity ${severity}`} data-severity=${severity}>
      <span class="severity-symbol" aria-hidden="true">${symbols[severity]}</span>
      ${texts.severityTitles[severity]} <span class="list-count">${findings.length}</span>
    </h2>
    <ul>
      ${findings.map((finding) => html`<li>${line(finding)}</li>`)}
    </ul>`;
}

function findingLine(
  { text, cell }: FindingLine,
  sheet: string,
  intents: PaneIntents,
): TemplateResult {
  if (cell === null) {
    return html`<p class="table-line">
      <span class="name">${text}</span><span class="address">${texts.wholeTable}</span>
    </p>`;
  }
  return cellButton({ sheet, ...cell }, html`<span class="name">${text}</span>`, intents);
}
