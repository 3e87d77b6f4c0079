import { cellArea, type Area } from "../../src/core/model/area";
import type { CellValue } from "../../src/core/model/cell";
import type { CellFormat, FlagStyle, PageSetup } from "../../src/core/model/edit";
import type {
  LiveCell,
  LiveChange,
  LiveChart,
  LiveConditionalFormat,
  LiveSheet,
  LiveWorkbook,
} from "../../src/embedded/liveWorkbook";
import { evaluateFormula } from "./evaluateFormula";

type Content = string | number | boolean;

interface MemoryCell {
  value: CellValue;
  formula: string | null;
  numberFormat: string;
  format: CellFormat;
}

const blank = (): MemoryCell => ({
  value: null,
  formula: null,
  numberFormat: "General",
  format: {},
});

function sameArea(one: Area, other: Area): boolean {
  return (
    JSON.stringify([one.row, one.column, one.rowCount, one.columnCount]) ===
    JSON.stringify([other.row, other.column, other.rowCount, other.columnCount])
  );
}

/** What typing does in Excel with a vi-VN or en-US region: numbers, percentages, dates and truth values are taken as such. */
function typed(content: string): { readonly value: CellValue; readonly format?: string } {
  if (content === "") return { value: null };
  if (content.startsWith("'")) return { value: content.slice(1) };
  if (/^(true|false)$/i.test(content)) return { value: content.toLowerCase() === "true" };
  if (/^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!)$/.test(content))
    return { value: { error: content } };
  if (/^\s*[-+]?[\d.,]*\d%\s*$/.test(content))
    return { value: parseFloat(content) / 100, format: "0%" };
  if (/^\s*\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?\s*$/.test(content))
    return { value: 45000, format: "d/m/yyyy" };
  if (/^\s*[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?(e[-+]?\d+)?\s*$/i.test(content)) {
    return { value: Number(content.replace(/,/g, "")) };
  }
  return { value: content };
}

/** What a content makes of a cell, as typing into Excel would. */
function entered(content: Content, numberFormat: string): Partial<MemoryCell> {
  if (numberFormat === "@") {
    const text = String(content).replace(/^'/, "");
    return { value: text === "" ? null : text, formula: null };
  }
  if (typeof content !== "string") return { value: content, formula: null };
  if (content.startsWith("=")) return { value: null, formula: content };
  const { value, format } = typed(content);
  const isGeneral = numberFormat === "General" && format !== undefined;
  return { value, formula: null, ...(isGeneral ? { numberFormat: format } : {}) };
}

/** A sheet of numbers, texts and the four rules of arithmetic: enough to try the object model on. */
class MemorySheet implements LiveSheet {
  isVisible = true;
  isProtected = false;
  readonly grid = new Map<string, MemoryCell>();
  private merged: Area[] = [];
  private rules: LiveConditionalFormat[] = [];
  private lastRule = 0;
  private drawn: readonly LiveChart[] = [];
  private setup: PageSetup | null = null;
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  frozen: readonly [number, number] = [0, 0];

  constructor(
    readonly workbook: MemoryLiveWorkbook,
    readonly id: string,
    public name: string,
  ) {}

  at(row: number, column: number): MemoryCell {
    return this.grid.get(`${row},${column}`) ?? blank();
  }

  private change(area: Area, apply: (cell: MemoryCell, row: number, column: number) => void): void {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const cell = this.at(row, column);
        this.grid.set(`${row},${column}`, cell);
        apply(cell, row - area.row, column - area.column);
      }
    }
    this.workbook.tell({ kind: "cells", sheetId: this.id, area });
  }

  usedArea(valuesOnly: boolean): Area | null {
    const cells = [...this.grid]
      .filter(([, cell]) => !valuesOnly || cell.value !== null || cell.formula !== null)
      .map(([key]) => key.split(",").map(Number));
    if (cells.length === 0) return null;
    const rows = cells.map(([row = 0]) => row);
    const columns = cells.map(([, column = 0]) => column);
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return {
      row,
      column,
      rowCount: Math.max(...rows) - row + 1,
      columnCount: Math.max(...columns) - column + 1,
    };
  }

  cells(area: Area): LiveCell[][] {
    return Array.from({ length: area.rowCount }, (_, r) =>
      Array.from({ length: area.columnCount }, (__, c) => {
        const cell = this.at(area.row + r, area.column + c);
        const value =
          cell.formula === null ? cell.value : this.workbook.evaluate(this, cell.formula);
        const text = typeof value === "object" ? (value?.error ?? "") : String(value);
        return { value, formula: cell.formula, numberFormat: cell.numberFormat, text };
      }),
    );
  }

  setContents(area: Area, contents: readonly (readonly (Content | undefined)[])[]): void {
    this.change(area, (cell, r, c) => {
      const content = contents[r]?.[c];
      if (content !== undefined) Object.assign(cell, entered(content, cell.numberFormat));
    });
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    this.change(area, (cell, r, c) => {
      cell.numberFormat = formats[r]?.[c] ?? cell.numberFormat;
    });
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    this.change(area, (cell) => {
      const empty = blank();
      if (what !== "formats") [cell.value, cell.formula] = [null, null];
      if (what !== "contents")
        [cell.numberFormat, cell.format] = [empty.numberFormat, empty.format];
    });
    for (const [key, cell] of this.grid) {
      if (JSON.stringify(cell) === JSON.stringify(blank())) this.grid.delete(key);
    }
  }

  format(area: Area): CellFormat {
    const formats: CellFormat[] = [];
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        formats.push(this.at(row, column).format);
      }
    }
    const [first = {}, ...rest] = formats;
    const shared = Object.entries(first).filter(([key, value]) =>
      rest.every((other) => other[key as keyof CellFormat] === value),
    );
    return Object.fromEntries(shared);
  }

  setFormat(area: Area, format: CellFormat): void {
    this.change(area, (cell) => {
      cell.format = { ...cell.format, ...format };
    });
  }

  merges(): readonly Area[] {
    return this.merged;
  }

  merge(area: Area): void {
    this.merged = [...this.merged, area];
  }

  unmerge(area: Area): void {
    this.merged = this.merged.filter((one) => !sameArea(one, area));
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? 64;
  }

  setColumnWidth(column: number, pixels: number): void {
    this.widths.set(column, pixels);
  }

  rowHeight(row: number): number {
    return this.heights.get(row) ?? 15;
  }

  setRowHeight(row: number, points: number): void {
    this.heights.set(row, points);
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  setRowHidden(row: number, isHidden: boolean): void {
    if (isHidden) this.hiddenRows.add(row);
    else this.hiddenRows.delete(row);
  }

  isColumnHidden(column: number): boolean {
    return this.hiddenColumns.has(column);
  }

  setColumnHidden(column: number, isHidden: boolean): void {
    if (isHidden) this.hiddenColumns.add(column);
    else this.hiddenColumns.delete(column);
  }

  conditionalFormats(): readonly LiveConditionalFormat[] {
    return this.rules;
  }

  addConditionalFormat(
    areas: readonly Area[],
    formula: string,
    style: FlagStyle,
  ): LiveConditionalFormat {
    this.lastRule += 1;
    const rule = { id: `rule-${this.lastRule}`, areas, formula, style };
    this.rules = [...this.rules, rule];
    return rule;
  }

  removeConditionalFormat(id: string): void {
    this.rules = this.rules.filter((rule) => rule.id !== id);
  }

  pageSetup(): PageSetup | null {
    return this.setup;
  }

  setPageSetup(setup: PageSetup): void {
    this.setup = setup;
  }

  charts(): readonly LiveChart[] {
    return this.drawn;
  }

  putChart(chart: LiveChart): void {
    const others = this.drawn.filter(({ id }) => id !== chart.id);
    this.drawn = [...others, chart];
  }

  removeChart(removed: string): void {
    this.drawn = this.drawn.filter(({ id }) => id !== removed);
  }

  freezeAt(rows: number, columns: number): void {
    this.frozen = [rows, columns];
  }

  select(area: Area): void {
    this.workbook.selected = { sheetId: this.id, area };
    this.workbook.tell({ kind: "selection", sheetId: this.id, area });
  }
}

/** A live workbook in memory, for trying the object model without a spreadsheet engine. */
export class MemoryLiveWorkbook implements LiveWorkbook {
  readonly name = "chi-tieu.xlsx";
  readonly settings = new Map<string, string>();
  readonly list: MemorySheet[] = [];
  selected: { readonly sheetId: string; readonly area: Area };
  isEditing = false;
  private active = "";
  private isAddIn = false;
  private lastSheet = 0;
  private readonly listeners = new Set<(change: LiveChange) => void>();

  constructor(sheets: Readonly<Record<string, readonly (readonly Content[])[]>>) {
    for (const [name, rows] of Object.entries(sheets)) {
      const sheet = this.create(name);
      rows.forEach((row, r) => {
        row.forEach((content, c) => {
          if (content !== "") sheet.setContents(cellArea(r, c), [[content]]);
        });
      });
    }
    this.active = this.list[0]?.id ?? "";
    this.selected = { sheetId: this.active, area: cellArea(0, 0) };
  }

  private create(name: string): MemorySheet {
    this.lastSheet += 1;
    const sheet = new MemorySheet(this, `{SHEET-${this.lastSheet}}`, name);
    this.list.push(sheet);
    return sheet;
  }

  sheet(name: string): MemorySheet {
    const found = this.list.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  }

  sheets(): readonly MemorySheet[] {
    return this.list;
  }

  activeSheet(): MemorySheet {
    const found = this.list.find((sheet) => sheet.id === this.active) ?? this.list[0];
    if (found === undefined) throw new Error("A workbook has a sheet.");
    return found;
  }

  activate(sheetId: string): void {
    this.active = sheetId;
    this.tell({ kind: "activated", sheetId, area: null });
  }

  addSheet(name: string): MemorySheet {
    const sheet = this.create(name);
    this.tell({ kind: "added", sheetId: sheet.id, area: null });
    return sheet;
  }

  deleteSheet(sheetId: string): void {
    this.list.splice(
      this.list.findIndex((sheet) => sheet.id === sheetId),
      1,
    );
    this.tell({ kind: "deleted", sheetId, area: null });
  }

  selection(): { readonly sheetId: string; readonly area: Area } {
    return this.selected;
  }

  isCellBeingEdited(): boolean {
    return this.isEditing;
  }

  asAddIn<Result>(change: () => Result): Result {
    this.isAddIn = true;
    try {
      return change();
    } finally {
      this.isAddIn = false;
    }
  }

  calculated(): Promise<void> {
    return Promise.resolve();
  }

  onChange(listener: (change: LiveChange) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  tell(change: Omit<LiveChange, "byAddIn">): void {
    for (const listener of this.listeners) listener({ ...change, byAddIn: this.isAddIn });
  }

  evaluate(sheet: MemorySheet, formula: string): CellValue {
    return evaluateFormula(formula, (row, column) => {
      const cell = sheet.at(row, column);
      return cell.formula === null ? cell.value : this.evaluate(sheet, cell.formula);
    });
  }
}
