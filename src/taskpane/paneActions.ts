import type { Area } from "../core/model/area";
import type { ColumnChoice } from "../core/model/readingChoice";
import type { WorkbookHost } from "../workbook/workbookHost";
import { calculate, type CalculateOptions } from "../workflows/calculate";
import { check } from "../workflows/check";
import { chooseTable, decideColumn } from "../workflows/decideReading";
import { goToCell } from "../workflows/goToCell";
import { openTable } from "../workflows/openTable";
import type {
  CalculateOutcome,
  CellPosition,
  CheckOutcome,
  DecideOutcome,
  OpenOutcome,
  SummariseOutcome,
  UndoOutcome,
  WorkOptions,
} from "../workflows/outcomes";
import { setThreshold } from "../workflows/setThreshold";
import { summarise } from "../workflows/summarise";
import { undo } from "../workflows/undo";

/** What the pane can have done to the workbook. */
export interface PaneActions {
  open(options: WorkOptions): Promise<OpenOutcome>;
  calculate(options: CalculateOptions): Promise<CalculateOutcome>;
  check(options: WorkOptions): Promise<CheckOutcome>;
  summarise(options: WorkOptions): Promise<SummariseOutcome>;
  /** Takes back the last action; `tableSheet` is the sheet of the table shown. */
  undo(tableSheet: string | null): Promise<UndoOutcome>;
  /** Stores the threshold (percent) with the workbook; null goes back to the usual one. */
  setThreshold(threshold: number | null): Promise<void>;
  chooseTable(sheet: string, area: Area): Promise<OpenOutcome>;
  /** Gives a column of the sheet's table a role; null forgets all such decisions. */
  decideColumn(sheet: string, choice: ColumnChoice | null): Promise<DecideOutcome>;
  goToCell(cell: CellPosition): Promise<void>;
}

/** The workflows, bound to the workbook they work on. */
export function createPaneActions(host: WorkbookHost): PaneActions {
  return {
    open: (options) => openTable(host, options),
    calculate: (options) => calculate(host, options),
    check: (options) => check(host, options),
    summarise: (options) => summarise(host, options),
    undo: (tableSheet) => undo(host, tableSheet ?? undefined),
    setThreshold: (threshold) => setThreshold(host, threshold),
    chooseTable: (sheet, area) => chooseTable(host, sheet, area),
    decideColumn: (sheet, choice) => decideColumn(host, sheet, choice),
    goToCell: (cell) => goToCell(host, cell),
  };
}
