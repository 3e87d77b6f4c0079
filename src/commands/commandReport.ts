import type { Severity } from "../core/model/finding";
import type { CellPosition } from "../workflows/outcomes";

/** One line of a report; a line about a cell leads to it. */
export interface ReportLine {
  readonly severity: Severity;
  readonly text: string;
  readonly cell: CellPosition | null;
}

/** What a ribbon command has to tell the person, who may have no pane open. */
export interface CommandReport {
  readonly title: string;
  readonly intent: "success" | Severity;
  readonly message: string;
  readonly lines: readonly ReportLine[];
  /** How many further lines found no room. */
  readonly more: number;
}
