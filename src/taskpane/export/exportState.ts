import type { ReportChoices } from "../../core/model/reportChoices";
import type { DocumentHeading } from "../../core/model/reportDocument";
import type { OpenedTable } from "../../workflows/outcomes";

/** What a document is handed over as. */
export type ExportedAs = "word" | "excel" | "csv" | "table" | "report";

/** What “Xuất” has to say about the last thing a person did. */
export type ExportNews =
  | { readonly kind: "done"; readonly as: ExportedAs; readonly file: string }
  /** A new workbook was opened; its bytes, should nobody see it. */
  | { readonly kind: "workbookOpened"; readonly bytes: Uint8Array }
  | { readonly kind: "notCopied" | "notWritten" | "saved" | "notSaved" };

/** Everything “Xuất” shows is drawn from this. */
export interface ExportState {
  readonly opened: OpenedTable;
  readonly heading: DocumentHeading;
  readonly choices: ReportChoices;
  readonly isWorking: boolean;
  readonly news: ExportNews | null;
}
