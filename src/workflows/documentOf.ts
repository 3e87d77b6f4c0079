import { buildDocument } from "../core/document/buildDocument";
import type { ReportDocument } from "../core/model/reportDocument";
import { withoutThousands, type DocumentWording } from "../core/wording/documentColumn";
import { doubtfulRows } from "./doubtfulRows";
import type { OpenedTable } from "./outcomes";
import { snapshotCell } from "./snapshotCell";
import { parseHeading } from "./storedHeading";
import { parseReportChoices } from "./storedReportChoices";

/** The same for a program that reads figures: those of its tables stand without thousands separators. */
export function plainDocumentOf(opened: OpenedTable, wording: DocumentWording): ReportDocument {
  const { paragraphs } = documentOf(opened, wording);
  return { ...documentOf(opened, withoutThousands(wording)), paragraphs };
}

/** The document of a table, with the heading data kept in its workbook. Nothing is read anew. */
export function documentOf(opened: OpenedTable, wording: DocumentWording): ReportDocument {
  const { assessed, summary, snapshot } = opened;
  const heading = parseHeading(opened.storedHeading ?? null);
  const formatAt = (row: number, column: number): string =>
    snapshotCell(snapshot, row, column).numberFormat;
  const choices = parseReportChoices(opened.storedReport);
  const doubtful = doubtfulRows(opened);
  return buildDocument(
    { assessed, summary, heading, formatAt, doubtfulRows: doubtful, choices },
    wording,
  );
}
