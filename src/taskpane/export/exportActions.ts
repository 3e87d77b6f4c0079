import type { DocumentHeading, ReportDocument } from "../../core/model/reportDocument";
import { vi } from "../../core/wording/vi";
import { viDocument } from "../../core/wording/viDocument";
import { exportCsv } from "../../exports/exportCsv";
import { exportHtml } from "../../exports/exportHtml";
import type { WorkbookHost } from "../../workbook/workbookHost";
import { documentOf, plainDocumentOf } from "../../workflows/documentOf";
import type { OpenedTable } from "../../workflows/outcomes";
import { saveHeading } from "../../workflows/saveHeading";
import { parseHeading } from "../../workflows/storedHeading";

/** What “Xuất” can have done. */
export interface ExportActions {
  readonly document: (opened: OpenedTable) => ReportDocument;
  readonly heading: (opened: OpenedTable) => DocumentHeading;
  /** Answers what is stored now. */
  readonly saveHeading: (heading: DocumentHeading) => Promise<string>;
  readonly word: (opened: OpenedTable) => Promise<Uint8Array>;
  readonly csv: (opened: OpenedTable) => string;
  /** The table for pasting. */
  readonly html: (opened: OpenedTable) => string;
}

const wording = { texts: vi, document: viDocument };

// The library that writes Word documents weighs more than all the rest of the pane.
const loadWord = () => import(/* webpackChunkName: "word" */ "../../exports/exportWord");

/** The exports, bound to the workbook they work on; everything stays on this machine. */
export function createExportActions(host: WorkbookHost): ExportActions {
  return {
    document: (opened) => documentOf(opened, wording),
    heading: (opened) => parseHeading(opened.storedHeading ?? null),
    saveHeading: (heading) => saveHeading(host, heading),
    word: async (opened) =>
      (await loadWord()).exportWord(documentOf(opened, wording), wording.document),
    csv: (opened) => exportCsv(plainDocumentOf(opened, wording)),
    html: (opened) => exportHtml(documentOf(opened, wording).table),
  };
}
