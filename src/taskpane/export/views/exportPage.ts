import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ReportDocument } from "../../../core/model/reportDocument";
import { actionButton } from "../../views/actionButton";
import type { ExportNews, ExportState } from "../exportState";
import { exportTexts } from "../exportTexts";
import { choicesForm } from "./choicesForm";
import { exportButtons } from "./exportButtons";
import type { ExportIntents } from "./exportIntents";
import { headingForm } from "./headingForm";
import { openFindings } from "./openFindings";

/** The whole of “Xuất”. */
export function exportPage(
  state: ExportState,
  document: ReportDocument,
  intents: ExportIntents,
): TemplateResult {
  const { opened, heading, choices, isWorking, news } = state;
  return html`<div class="news" role="status">${openFindings(opened, intents.goToCheck)}</div>
    ${exportButtons(state, intents)}
    <div class="news" role="status">
      ${isWorking ? line(exportTexts.working) : said(news, intents)}
    </div>
    ${choicesForm(choices, opened.summary, intents)} ${headingForm(heading, intents)}
    ${reportCard(document, intents)}`;
}

function reportCard({ paragraphs }: ReportDocument, intents: ExportIntents): TemplateResult {
  return html`<section class="card" aria-labelledby="report-title">
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
    <div id="report">${paragraphs.map((text) => html`<p>${text}</p>`)}</div>
  </section>`;
}

function said(
  news: ExportNews | null,
  { downloadWorkbook }: ExportIntents,
): TemplateResult | typeof nothing {
  if (news === null) return nothing;
  if (news.kind === "workbookOpened") {
    const { bytes } = news;
    const button = actionButton({
      action: "download-workbook",
      label: exportTexts.downloadWorkbook,
      press: () => {
        downloadWorkbook(bytes);
      },
    });
    return html`${line(exportTexts.workbookOpened)} ${button}`;
  }
  return line(news.kind === "done" ? exportTexts.done[news.as](news.file) : exportTexts[news.kind]);
}

function line(text: string): TemplateResult {
  return html`<p class="export-news">${text}</p>`;
}
