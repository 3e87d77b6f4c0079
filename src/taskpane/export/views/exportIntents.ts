import type { HeadingField } from "../headingFields";

/** What a person can do in “Xuất”. */
export interface ExportIntents {
  readonly word: () => void;
  readonly csv: () => void;
  readonly copyTable: () => void;
  readonly copyReport: (element: HTMLElement) => void;
  readonly setField: (field: HeadingField, text: string) => void;
}
