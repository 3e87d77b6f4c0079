import type { ReportChoices } from "../../../core/model/reportChoices";
import type { HeadingField } from "../headingFields";

/** What a person can do in “Xuất”. */
export interface ExportIntents {
  readonly summarise: () => void;
  readonly undo: () => void;
  readonly word: () => void;
  /** Xuất tệp Excel. */
  readonly excel: () => void;
  /** Downloads the workbook that was to be opened. */
  readonly downloadWorkbook: (bytes: Uint8Array) => void;
  readonly csv: () => void;
  readonly copyTable: () => void;
  readonly copyReport: (element: HTMLElement) => void;
  readonly setField: (field: HeadingField, text: string) => void;
  readonly setChoices: (choices: ReportChoices) => void;
  readonly goToCheck: () => void;
}
