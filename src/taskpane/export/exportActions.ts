import type { ReportChoices } from "../../core/model/reportChoices";
import type { DocumentHeading, ReportDocument } from "../../core/model/reportDocument";
import { vi } from "../../core/wording/vi";
import { viDocument } from "../../core/wording/viDocument";
import { exportCsv } from "../../exports/exportCsv";
import { exportHtml } from "../../exports/exportHtml";
import { openNewWorkbook } from "../../workbook/excel/openNewWorkbook";
import type { WorkbookHost } from "../../workbook/workbookHost";
import { check } from "../../workflows/check";
import { documentOf, plainDocumentOf } from "../../workflows/documentOf";
import type { OpenedTable, OpenOutcome } from "../../workflows/outcomes";
import { saveHeading } from "../../workflows/saveHeading";
import { saveReportChoices } from "../../workflows/saveReportChoices";
import { headingText, parseHeading } from "../../workflows/storedHeading";
import { parseReportChoices, reportChoicesText } from "../../workflows/storedReportChoices";
import { withReportChoices } from "../../workflows/withReportChoices";

/** What a person has said about the documents of a workbook. */
export interface Wishes {
  readonly heading: DocumentHeading;
  readonly choices: ReportChoices;
}

/** What “Xuất” can have done. */
export interface ExportActions {
  /** The table with all findings of Kiểm tra. */
  readonly check: (sheet: string | null) => Promise<OpenOutcome>;
  readonly wishes: (opened: OpenedTable) => Wishes;
  /** The table under what the person wishes, stored by now or not. */
  readonly underWishes: (opened: OpenedTable, wishes: Wishes) => OpenedTable;
  /** Stores the heading with the workbook. */
  readonly saveHeading: (heading: DocumentHeading) => Promise<unknown>;
  /** Stores the choices with the workbook. */
  readonly saveChoices: (choices: ReportChoices) => Promise<unknown>;
  readonly document: (opened: OpenedTable) => ReportDocument;
  readonly word: (opened: OpenedTable) => Promise<Uint8Array>;
  /** The bytes of a workbook with the summary alone; null where the table is gone. */
  readonly workbook: (opened: OpenedTable) => Promise<Uint8Array | null>;
  /** Opens bytes as a new workbook; false where Excel will not. */
  readonly openWorkbook: (bytes: Uint8Array) => Promise<boolean>;
  readonly csv: (opened: OpenedTable) => string;
  /** The table for pasting. */
  readonly html: (opened: OpenedTable) => string;
}

const wording = { texts: vi, document: viDocument };

// The library that writes Word documents weighs more than all the rest of the pane.
const loadWord = () => import(/* webpackChunkName: "word" */ "../../exports/exportWord");
const loadWorkbook = () => import(/* webpackChunkName: "book" */ "./makeWorkbook");

/** The exports, bound to the workbook they work on; everything stays on this machine. */
export function createExportActions(host: WorkbookHost): ExportActions {
  return {
    check: (sheet) => check(host, sheet === null ? {} : { sheet }),
    wishes: ({ storedHeading, storedReport }) => ({
      heading: parseHeading(storedHeading ?? null),
      choices: parseReportChoices(storedReport),
    }),
    underWishes: (opened, { heading, choices }) => ({
      ...withReportChoices(opened, reportChoicesText(choices)),
      storedHeading: headingText(heading),
    }),
    saveHeading: (heading) => saveHeading(host, heading),
    saveChoices: (choices) => saveReportChoices(host, choices),
    document: (opened) => documentOf(opened, wording),
    word: async (opened) =>
      (await loadWord()).exportWord(documentOf(opened, wording), wording.document),
    workbook: async ({ snapshot, assessed }) => {
      const { makeWorkbook } = await loadWorkbook();
      const { area } = assessed.calculated.table;
      return makeWorkbook(host, { sheet: snapshot.sheet, table: area });
    },
    openWorkbook: openNewWorkbook,
    csv: (opened) => exportCsv(plainDocumentOf(opened, wording)),
    html: (opened) => exportHtml(documentOf(opened, wording).table),
  };
}
