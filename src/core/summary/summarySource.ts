import type { AssessedTable } from "../model/assessment";
import { usualReportChoices, type ReportChoices } from "../model/reportChoices";
import { blankHeading } from "../model/reportDocument";
import type { Summary } from "../model/summary";
import { sheetBlocks, type SheetBlocks } from "./sheetBlocks";

/** What the summary sheet is made of, and how the person wants it; what is absent is as usual. */
export interface SummarySource {
  readonly assessed: AssessedTable;
  readonly summary: Summary;
  /** The empty sheet to fill. */
  readonly sheet: string;
  readonly choices?: ReportChoices;
  /** The lines of heading, title and signature; by default those of a heading nobody has filled in. */
  readonly blocks?: SheetBlocks;
  /** The number format of a cell of the plan table, 0-based. */
  readonly formatAt?: (row: number, column: number) => string;
  /** The text a cell of the plan table holds, 0-based; null where it holds none. */
  readonly textAt?: (row: number, column: number) => string | null;
  /** Whether cells follow the plan table (the default), or hold what it says now, for a workbook without it. */
  readonly links?: "live" | "values";
}

/** The same with nothing left open. */
export type SummaryInput = Required<SummarySource>;

/** Fills in what is as usual. */
export function completeSource(source: SummarySource): SummaryInput {
  return {
    choices: usualReportChoices,
    blocks: sheetBlocks(blankHeading, source.summary.period),
    formatAt: () => "General",
    textAt: () => null,
    links: "live",
    ...source,
  };
}
