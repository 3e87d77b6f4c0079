import { IUniverInstanceService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-ui/facade";
import type { FileModel } from "../file/fileModel";
import { shiftCharts } from "../file/shiftCharts";
import type { StructureChange } from "../file/structureChange";
import type { LiveChange, LiveSheet, LiveWorkbook } from "../liveWorkbook";
import { CalculationWatch } from "./calculationWatch";
import { readChange, readStructureChange } from "./changeFeed";
import { fitRows } from "./fitRows";
import { forgetRowHeights } from "./forgetRowHeights";
import type { LiveFile } from "./liveFile";
import { protectSheets } from "./protectSheets";
import { readUniverModel } from "./readUniverModel";
import { toUniverWorkbook } from "./toUniverWorkbook";
import { extrasOf, onCommand, type UniverContext } from "./univerContext";
import { toArea } from "./univerRange";
import { UniverSheet } from "./univerSheet";

let opened = 0;

/** Shows the file as a live workbook in a running Univer, in the browser or without a screen. */
export async function createLiveWorkbook(api: FUniver, model: FileModel): Promise<LiveFile> {
  const workbook = api.createWorkbook(toUniverWorkbook(model, `workbook${++opened}`));
  const context: UniverContext = { api, workbook, extras: new Map(), onCharts: () => undefined };
  for (const sheet of model.sheets) {
    context.extras.set(sheet.id, {
      isProtected: sheet.isProtected,
      pageSetup: sheet.pageSetup,
      keptFormats: sheet.conditionalFormats.filter(({ rule }) => rule === null),
      charts: sheet.charts,
    });
  }
  const live = new UniverWorkbook(context, model);
  const active = live.sheets().find(({ name }) => name === model.activeSheet);
  if (active !== undefined) live.activate(active.id);
  await live.calculated();
  fitRows(workbook);
  live.markSaved();
  return live;
}

class UniverWorkbook implements LiveFile {
  readonly settings: Map<string, string>;
  private readonly watch: CalculationWatch;
  private readonly listeners = new Set<(change: LiveChange) => void>();
  private readonly refusals = new Set<(sheetId: string) => void>();
  private readonly stops: (() => void)[];
  private saved: FileModel;
  private structure: StructureChange[] = [];
  private byAddIn = false;

  constructor(
    private readonly context: UniverContext,
    private readonly model: FileModel,
  ) {
    this.saved = model;
    this.settings = new Map(Object.entries(model.settings));
    context.onCharts = (sheetId) => {
      this.tell({ kind: "charts", sheetId, area: null });
    };
    const sheet = this.anySheet();
    // Undo and the keyboard go to the workbook in focus.
    sheet.getInject().get(IUniverInstanceService).focusUnit(context.workbook.getId());
    this.watch = new CalculationWatch(sheet.getInject());
    this.watch.expectFirst();
    const isProtected = (sheetId: string): boolean => extrasOf(context, sheetId).isProtected;
    this.stops = [
      onCommand(sheet, (command, options) => {
        this.hear(command, options);
      }),
      forgetRowHeights(sheet),
      protectSheets(sheet, isProtected, (sheetId) => {
        for (const listener of this.refusals) listener(sheetId);
      }),
    ];
  }

  get name(): string {
    return this.model.name;
  }

  sheets(): readonly LiveSheet[] {
    return this.context.workbook.getSheets().map((sheet) => new UniverSheet(this.context, sheet));
  }

  activeSheet(): LiveSheet {
    return new UniverSheet(this.context, this.context.workbook.getActiveSheet());
  }

  activate(sheetId: string): void {
    this.sheet(sheetId).activate();
  }

  addSheet(name: string): LiveSheet {
    const { workbook } = this.context;
    const active = workbook.getActiveSheet();
    const made = workbook.insertSheet(name, {
      sheet: { defaultColumnWidth: 64, defaultRowHeight: 20, columnCount: 26, rowCount: 1000 },
    });
    if (workbook.getActiveSheet().getSheetId() !== active.getSheetId()) active.activate();
    return new UniverSheet(this.context, made);
  }

  deleteSheet(sheetId: string): void {
    this.context.workbook.deleteSheet(this.sheet(sheetId));
  }

  selection(): ReturnType<LiveWorkbook["selection"]> {
    const { workbook } = this.context;
    const range = workbook.getActiveRange()?.getRange();
    const area =
      range === undefined ? { row: 0, column: 0, rowCount: 1, columnCount: 1 } : toArea(range);
    return { sheetId: workbook.getActiveSheet().getSheetId(), area };
  }

  isCellBeingEdited(): boolean {
    const { workbook } = this.context;
    return "isCellEditing" in workbook && workbook.isCellEditing();
  }

  asAddIn<Result>(change: () => Result): Result {
    const before = this.byAddIn;
    this.byAddIn = true;
    try {
      return change();
    } finally {
      this.byAddIn = before;
    }
  }

  calculated(): Promise<void> {
    return this.watch.calculated();
  }

  onChange(listener: (change: LiveChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  baseline(): FileModel {
    return this.saved;
  }

  currentModel(): FileModel {
    return readUniverModel(this.context, this.model, this.settings);
  }

  structureChanges(): readonly StructureChange[] {
    return this.structure;
  }

  markSaved(): void {
    this.saved = this.currentModel();
    this.structure = [];
  }

  onRefused(listener: (sheetId: string) => void): () => void {
    this.refusals.add(listener);
    return () => this.refusals.delete(listener);
  }

  close(): void {
    for (const stop of this.stops) stop();
    this.context.api.disposeUnit(this.context.workbook.getId());
  }

  private sheet(sheetId: string): FWorksheet {
    const sheet = this.context.workbook.getSheetBySheetId(sheetId);
    if (sheet === null) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  private anySheet(): FWorksheet {
    const [sheet] = this.context.workbook.getSheets();
    if (sheet === undefined) throw new Error("a workbook without sheets");
    return sheet;
  }

  private hear(command: ICommandInfo, options: IExecutionOptions | undefined): void {
    const { unitId } = (command.params ?? {}) as { unitId?: string };
    if (unitId !== this.context.workbook.getId()) return;
    const structure = readStructureChange(command);
    if (structure !== null) this.restructure(structure);
    const change = readChange(command, options);
    if (change !== null) this.tell(change);
  }

  private restructure(change: StructureChange): void {
    this.structure.push(change);
    const extras = extrasOf(this.context, change.sheetId);
    extras.charts = shiftCharts(extras.charts, change);
  }

  private tell(change: Omit<LiveChange, "byAddIn">): void {
    for (const listener of this.listeners) listener({ ...change, byAddIn: this.byAddIn });
  }
}
