import type { ICellData, IStyleData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type { Area } from "../../core/model/area";
import type { CellFormat, FlagStyle, PageSetup } from "../../core/model/edit";
import { pixelsToPoints, pointsToPixels } from "../file/measures";
import type { LiveCell, LiveChart, LiveConditionalFormat, LiveSheet } from "../liveWorkbook";
import { addFormulaRule, listRules } from "./sheetRules";
import { reveal } from "./reveal";
import { usedAreaOf } from "./usedArea";
import { cellOfContent, readValue, shownText } from "./univerCell";
import { extrasOf, type UniverContext } from "./univerContext";
import { commonFormat, toCellFormat, toStyleChange } from "./univerFormat";
import { toArea, toRange } from "./univerRange";

/** A sheet of Univer as the embedded Excel sees it. */
export class UniverSheet implements LiveSheet {
  constructor(
    private readonly context: UniverContext,
    private readonly sheet: FWorksheet,
  ) {}

  get id(): string {
    return this.sheet.getSheetId();
  }

  get name(): string {
    return this.sheet.getSheetName();
  }

  set name(name: string) {
    this.sheet.setName(name);
  }

  get isVisible(): boolean {
    return !this.sheet.isSheetHidden();
  }

  set isVisible(isVisible: boolean) {
    if (isVisible) this.sheet.showSheet();
    else this.sheet.hideSheet();
  }

  get isProtected(): boolean {
    return extrasOf(this.context, this.id).isProtected;
  }

  usedArea(valuesOnly: boolean): Area | null {
    return usedAreaOf(this.sheet.getSheet(), valuesOnly);
  }

  cells(area: Area): readonly (readonly LiveCell[])[] {
    return this.map(area, (row, column) => this.cell(row, column));
  }

  setContents(
    area: Area,
    contents: readonly (readonly (string | number | boolean | undefined)[])[],
  ): void {
    this.write(area, (row, column) => {
      const content = contents[row - area.row]?.[column - area.column];
      if (content === undefined) return undefined;
      return cellOfContent(content, this.numberFormat(row, column));
    });
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    this.write(area, (row, column) => {
      const format = formats[row - area.row]?.[column - area.column];
      if (format === undefined) return undefined;
      const style = { n: format === "General" ? null : { pattern: format } };
      return { ...this.keptFormula(row, column), s: style };
    });
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    const range = this.range(area);
    if (what === "all") range.clear();
    else if (what === "contents") range.clearContent();
    else range.clearFormat();
  }

  format(area: Area): CellFormat {
    const [first = {}, ...others] = this.map(area, (row, column) =>
      toCellFormat(this.style(row, column)),
    ).flat();
    return others.reduce(commonFormat, first);
  }

  setFormat(area: Area, format: CellFormat): void {
    const style = toStyleChange(format);
    this.write(area, (row, column) => ({ ...this.keptFormula(row, column), s: style }));
  }

  merges(): readonly Area[] {
    return this.sheet.getSheet().getMergeData().map(toArea);
  }

  merge(area: Area): void {
    this.range(area).merge({ isForceMerge: true });
  }

  unmerge(area: Area): void {
    this.range(area).breakApart();
  }

  columnWidth(column: number): number {
    return this.sheet.getColumnWidth(column);
  }

  setColumnWidth(column: number, pixels: number): void {
    this.sheet.setColumnWidth(column, pixels);
  }

  rowHeight(row: number): number {
    return pixelsToPoints(this.sheet.getRowHeight(row));
  }

  setRowHeight(row: number, points: number): void {
    this.sheet.setRowHeightsForced(row, 1, pointsToPixels(points));
  }

  isRowHidden(row: number): boolean {
    return !this.sheet.getSheet().getRowVisible(row) || this.rowHeight(row) === 0;
  }

  setRowHidden(row: number, isHidden: boolean): void {
    if (isHidden) this.sheet.hideRows(row);
    else this.sheet.showRows(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.sheet.getSheet().getColVisible(column) || this.columnWidth(column) === 0;
  }

  setColumnHidden(column: number, isHidden: boolean): void {
    if (isHidden) this.sheet.hideColumns(column);
    else this.sheet.showColumns(column);
  }

  conditionalFormats(): readonly LiveConditionalFormat[] {
    return listRules(this.sheet, extrasOf(this.context, this.id).keptFormats);
  }

  addConditionalFormat(
    areas: readonly Area[],
    formula: string,
    style: FlagStyle,
  ): LiveConditionalFormat {
    return addFormulaRule(this.sheet, { areas, formula, style });
  }

  removeConditionalFormat(id: string): void {
    const extras = extrasOf(this.context, this.id);
    if (extras.keptFormats.some((format) => format.id === id)) {
      extras.keptFormats = extras.keptFormats.filter((format) => format.id !== id);
    } else {
      this.sheet.deleteConditionalFormattingRule(id);
    }
  }

  pageSetup(): PageSetup | null {
    return extrasOf(this.context, this.id).pageSetup;
  }

  setPageSetup(setup: PageSetup): void {
    extrasOf(this.context, this.id).pageSetup = setup;
  }

  charts(): readonly LiveChart[] {
    return extrasOf(this.context, this.id).charts;
  }

  putChart(drawn: LiveChart): void {
    const others = this.charts().filter(({ id }) => id !== drawn.id);
    this.setCharts([...others, drawn]);
  }

  removeChart(removed: string): void {
    this.setCharts(this.charts().filter(({ id }) => id !== removed));
  }

  private setCharts(charts: readonly LiveChart[]): void {
    extrasOf(this.context, this.id).charts = charts;
    this.context.onCharts(this.id);
  }

  freezeAt(rows: number, columns: number): void {
    this.sheet.setFreeze({
      xSplit: columns,
      ySplit: rows,
      startColumn: columns === 0 ? -1 : columns,
      startRow: rows === 0 ? -1 : rows,
    });
  }

  select(area: Area): void {
    this.range(area).activate();
    reveal(this.context.api, area);
  }

  private range(area: Area): ReturnType<FWorksheet["getRange"]> {
    return this.sheet.getRange(area.row, area.column, area.rowCount, area.columnCount);
  }

  private cell(row: number, column: number): LiveCell {
    const formula = this.formula(row, column);
    const value = readValue(this.sheet.getSheet().getCellRaw(row, column), formula);
    const numberFormat = this.numberFormat(row, column);
    return { value, formula, numberFormat, text: shownText(value, numberFormat) };
  }

  /** Through the facade, which moves formulas that lean on another cell. */
  private formula(row: number, column: number): string | null {
    const cell = this.sheet.getSheet().getCellRaw(row, column);
    if (cell?.f == null && cell?.si == null) return null;
    const formula = this.sheet.getRange(row, column).getFormula();
    return formula === "" ? null : formula;
  }

  /** On the screen Univer takes a change that names no formula for one that removes it, even where only the look changes. */
  private keptFormula(row: number, column: number): ICellData {
    const { f, si, v, t } = this.sheet.getSheet().getCellRaw(row, column) ?? {};
    return f == null && si == null ? {} : { f, si, v, t };
  }

  private style(row: number, column: number): IStyleData {
    return this.sheet.getSheet().getComposedCellStyle(row, column);
  }

  private numberFormat(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? "General";
  }

  private map<Result>(area: Area, read: (row: number, column: number) => Result): Result[][] {
    return Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (__, column) =>
        read(area.row + row, area.column + column),
      ),
    );
  }

  /** One change for all cells, so that it is one step for Undo. */
  private write(area: Area, cellAt: (row: number, column: number) => ICellData | undefined): void {
    const value: Record<number, Record<number, ICellData>> = {};
    this.map(area, (row, column) => {
      const cell = cellAt(row, column);
      if (cell !== undefined) (value[row] ??= {})[column] = cell;
    });
    if (Object.keys(value).length === 0) return;
    this.context.api.syncExecuteCommand("sheet.command.set-range-values", {
      unitId: this.context.workbook.getId(),
      subUnitId: this.id,
      range: toRange(area),
      value,
    });
  }
}
