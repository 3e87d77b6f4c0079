import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ReportDocument } from "../../../core/model/reportDocument";
import { actionButton } from "../../views/actionButton";
import type { ExportNews, ExportState } from "../exportState";
import { exportTexts } from "../exportTexts";
import type { ExportIntents } from "./exportIntents";
import { headingForm } from "./headingForm";

/** The whole of “Xuất”. */
export function exportPage(
  { heading, isWorking, news }: ExportState,
  document: ReportDocument,
  intents: ExportIntents,
): TemplateResult {
  return html`<nav class="actions" aria-label=${exportTexts.documents}>
      ${actionButton({
        action: "export-word",
        label: exportTexts.word,
        icon: "summarise",
        appearance: "primary",
        disabled: isWorking,
        press: intents.word,
      })}
      ${actionButton({ action: "copy-table", label: exportTexts.copyTable, icon: "copy", press: intents.copyTable })}
      ${actionButton({ action: "export-csv", label: exportTexts.csv, press: intents.csv })}
    </nav>
    <div class="news" role="status">${isWorking ? line(exportTexts.working) : said(news)}</div>
    ${headingForm(heading, intents)}
    <section class="card" aria-labelledby="report-title">
      <div class="card-head">
        <h2 id="report-title">${exportTexts.report}</h2>
        ${actionButton({
          action: "copy-report",
          label: exportTexts.copyReport,
          icon: "copy",
          appearance: "subtle",
          press: () => {
            const element = globalThis.document.getElementById("report");
            if (element !== null) intents.copyReport(element);
          },
        })}
      </div>
      <div id="report">${document.paragraphs.map((text) => html`<p>${text}</p>`)}</div>
    </section>`;
}

function said(news: ExportNews | null): TemplateResult | typeof nothing {
  if (news === null) return nothing;
  return line(news.kind === "done" ? exportTexts.done[news.as](news.file) : exportTexts[news.kind]);
}

function line(text: string): TemplateResult {
  return html`<p class="export-news">${text}</p>`;
}
