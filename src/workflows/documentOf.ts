import { buildDocument } from "../core/document/buildDocument";
import type { ReportDocument } from "../core/model/reportDocument";
import type { DocumentWording } from "../core/wording/documentColumn";
import type { OpenedTable } from "./outcomes";
import { snapshotCell } from "./snapshotCell";
import { parseHeading } from "./storedHeading";

/** The document of a table, with the heading data kept in its workbook. Nothing is read anew. */
export function documentOf(opened: OpenedTable, wording: DocumentWording): ReportDocument {
  const { assessed, summary, snapshot } = opened;
  const heading = parseHeading(opened.storedHeading ?? null);
  const formatAt = (row: number, column: number): string =>
    snapshotCell(snapshot, row, column).numberFormat;
  return buildDocument({ assessed, summary, heading, formatAt }, wording);
}
