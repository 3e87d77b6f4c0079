import type { Area } from "../core/model/area";
import type { FlagLook } from "../core/model/flagLook";
import type { ColumnChoice } from "../core/model/readingChoice";
import type { WorkbookHost } from "../workbook/workbookHost";
import type { CalculateOptions } from "../workflows/calculate";
import { goToCell } from "../workflows/goToCell";
import type {
  CalculateOutcome,
  CellPosition,
  DecideOutcome,
  FlagsOutcome,
  OpenOutcome,
  PointOutcome,
  SummariseOutcome,
  UndoOutcome,
  WorkOptions,
} from "../workflows/outcomes";
import { setThreshold } from "../workflows/setThreshold";
import type { PageLink, PageMode, PageView } from "./page";
import type { LateViews } from "./paneState";

/** What the pane can have done to the workbook. */
export interface PaneActions {
  open(options: WorkOptions): Promise<OpenOutcome>;
  calculate(options: CalculateOptions): Promise<CalculateOutcome>;
  summarise(options: WorkOptions): Promise<SummariseOutcome>;
  /** Takes back the last action; `tableSheet` is the sheet of the table shown. */
  undo(tableSheet: string | null): Promise<UndoOutcome>;
  /** Stores the threshold (percent) with the workbook; null goes back to the usual one. */
  setThreshold(threshold: number | null): Promise<void>;
  /** Marks the table in this look from now on; null removes every mark, looking also at the `known` sheets. */
  setFlags(
    look: FlagLook | null,
    options: WorkOptions,
    known: readonly string[],
  ): Promise<FlagsOutcome>;
  chooseTable(sheet: string, area: Area): Promise<OpenOutcome>;
  /** Gives a column of the sheet's table a role; null forgets all such decisions. */
  decideColumn(sheet: string, choice: ColumnChoice | null): Promise<DecideOutcome>;
  /** Takes the rows selected in Excel as the header of the table. */
  pointHeader(): Promise<PointOutcome>;
  goToCell(cell: CellPosition): Promise<void>;
  /** What the pane shows besides the table. */
  loadViews(): Promise<LateViews>;
  /** Starts a page, which comes in a script of its own. */
  openPage(mode: PageMode, link: PageLink): Promise<PageView>;
}

// The pane itself shows at once. What reads comes beside it; what checks, decides and writes after the first reading.
const loadOpen = () => import(/* webpackChunkName: "open" */ "../workflows/openTable");
const loadDecide = () => import(/* webpackChunkName: "actions" */ "../workflows/decideReading");
const loadPoint = () => import(/* webpackChunkName: "actions" */ "../workflows/pointHeader");
const loadViews = () => import(/* webpackChunkName: "actions" */ "./lateViews");
const loadCalculate = () => import(/* webpackChunkName: "work" */ "../workflows/calculate");
const loadSummarise = () => import(/* webpackChunkName: "work" */ "../workflows/summarise");
const loadFlags = () => import(/* webpackChunkName: "work" */ "../workflows/setFlags");
const loadUndo = () => import(/* webpackChunkName: "work" */ "../workflows/undo");
const loadFilling = () => import(/* webpackChunkName: "fill" */ "./fill/openFilling");
const loadIndicators = () =>
  import(/* webpackChunkName: "indicators" */ "./indicators/openIndicators");
const loadCheck = () => import(/* webpackChunkName: "check" */ "./check/openCheck");

const loadExport = () => import(/* webpackChunkName: "export" */ "./export/openExport");

/** How each page is started. */
const openPage: Readonly<
  Record<PageMode, (host: WorkbookHost, link: PageLink) => Promise<PageView>>
> = {
  fill: async (host, link) => (await loadFilling()).openFilling(host, link),
  indicators: async (host, link) => (await loadIndicators()).openIndicators(host, link),
  check: async (host, link) => (await loadCheck()).openCheck(host, link),
  export: async (host, link) => (await loadExport()).openExport(host, link),
};

/** Loads what reads a table, so that it is there when Office is. */
export async function loadReading(): Promise<void> {
  await loadOpen();
}

/** Loads what the buttons need, so that pressing one later asks the site for nothing, and what the pane shows besides. */
export async function loadButtons(): Promise<LateViews> {
  await Promise.all([loadCheck(), loadCalculate(), loadSummarise(), loadUndo()]);
  await Promise.all([loadDecide(), loadPoint()]);
  return (await loadViews()).lateViews;
}

/** The workflows, bound to the workbook they work on. */
export function createPaneActions(host: WorkbookHost): PaneActions {
  return {
    open: async (options) => (await loadOpen()).openTable(host, options),
    calculate: async (options) => (await loadCalculate()).calculate(host, options),
    summarise: async (options) => (await loadSummarise()).summarise(host, options),
    undo: async (tableSheet) => (await loadUndo()).undo(host, tableSheet ?? undefined),
    setThreshold: (threshold) => setThreshold(host, threshold),
    setFlags: async (look, options, known) => {
      const { removeFlags, setFlagLook } = await loadFlags();
      return look === null ? removeFlags(host, options, known) : setFlagLook(host, look, options);
    },
    chooseTable: async (sheet, area) => (await loadDecide()).chooseTable(host, sheet, area),
    decideColumn: async (sheet, choice) => (await loadDecide()).decideColumn(host, sheet, choice),
    pointHeader: async () => (await loadPoint()).pointHeader(host),
    goToCell: (cell) => goToCell(host, cell),
    loadViews: async () => (await loadViews()).lateViews,
    openPage: (mode, link) => openPage[mode](host, link),
  };
}
