import type { FlagChange } from "../core/model/flagLook";
import type { ColumnChoice } from "../core/model/readingChoice";
import type { CellPosition, TableOption } from "../workflows/outcomes";
import type { PageMode } from "./page";

/** What a person can do in the pane. */
export interface PaneIntents {
  /** Reads the workbook anew; with a sheet, that one from now on. */
  readonly reread: (sheet: string | null) => void;
  /** Takes this table from now on. */
  readonly chooseTable: (table: TableOption) => void;
  /** Gives a column of the table shown a role from now on; null forgets all such decisions. */
  readonly decideColumn: (choice: ColumnChoice | null) => void;
  /** Takes the rows selected in Excel as the header of the table from now on. */
  readonly pointHeader: () => void;
  readonly calculate: () => void;
  readonly preview: () => void;
  /** Writes what the preview listed. */
  readonly writePreview: () => void;
  /** Turns figures stored as text into numbers and calculates. */
  readonly fixNumbersAndCalculate: () => void;
  /** Calculates and leaves figures stored as text as they are. */
  readonly calculateAsIs: () => void;
  readonly check: () => void;
  readonly summarise: () => void;
  readonly undo: () => void;
  readonly setThreshold: (text: string) => void;
  /** Marks the table otherwise from now on, or no more. */
  readonly setFlags: (change: FlagChange) => void;
  readonly goTo: (cell: CellPosition) => void;
  readonly copySentence: (element: HTMLElement) => void;
  /** Shows a page, at a row (0-based) where one is meant, or with null “Theo dõi”: what the table comes to. */
  readonly showPage: (mode: PageMode | null, row?: number) => void;
  /** Closes the message. */
  readonly dismiss: () => void;
}
