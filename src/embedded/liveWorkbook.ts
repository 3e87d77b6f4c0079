import type { Area } from "../core/model/area";
import type { CellValue } from "../core/model/cell";
import type { CellFormat, FlagStyle, PageSetup } from "../core/model/edit";
import type { SheetChart } from "../core/model/sheetChart";

/** A cell of the live sheet. `text` is what the person sees; a cell whose text looks like a number stays text. */
export interface LiveCell {
  readonly value: CellValue;
  /** en-US formula with its "=", or null. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly text: string;
}

/** A conditional format by formula; rules of other kinds are kept and listed with `formula` null. */
export interface LiveConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formula: string | null;
  readonly style: FlagStyle;
}

/** A chart on a live sheet: one the add-in has made. Other people's stay in the file and are not shown. */
export interface LiveChart {
  readonly id: string;
  readonly chart: SheetChart;
}

/** One sheet of the live workbook. */
export interface LiveSheet {
  readonly id: string;
  name: string;
  isVisible: boolean;
  readonly isProtected: boolean;
  /** Used rectangle; with `valuesOnly` formats do not count. Null on an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null;
  cells(area: Area): readonly (readonly LiveCell[])[];
  /**
   * Types contents into cells as Excel's API does: "=…" is a formula, "12" becomes a number unless the cell is text ("@"),
   * a leading apostrophe makes text, "" clears, undefined leaves the cell alone.
   */
  setContents(
    area: Area,
    contents: readonly (readonly (string | number | boolean | undefined)[])[],
  ): void;
  setNumberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void;
  /** Empties contents, formats or both. */
  clear(area: Area, what: "all" | "contents" | "formats"): void;
  /** Format shared by all cells of the area; a field is absent where the cells differ. */
  format(area: Area): CellFormat;
  setFormat(area: Area, format: CellFormat): void;
  merges(): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  /** Width in pixels at 100 %. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, pixels: number): void;
  /** Height in points. */
  rowHeight(row: number): number;
  setRowHeight(row: number, points: number): void;
  /** Whether nobody sees the row: hidden, filtered out or of no height. */
  isRowHidden(row: number): boolean;
  setRowHidden(row: number, isHidden: boolean): void;
  isColumnHidden(column: number): boolean;
  setColumnHidden(column: number, isHidden: boolean): void;
  conditionalFormats(): readonly LiveConditionalFormat[];
  addConditionalFormat(
    areas: readonly Area[],
    formula: string,
    style: FlagStyle,
  ): LiveConditionalFormat;
  removeConditionalFormat(id: string): void;
  pageSetup(): PageSetup | null;
  setPageSetup(setup: PageSetup): void;
  charts(): readonly LiveChart[];
  /** Draws a chart in place of the one of the same id. */
  putChart(drawn: LiveChart): void;
  removeChart(id: string): void;
  freezeAt(rows: number, columns: number): void;
  /** Selects the area on this sheet. */
  select(area: Area): void;
}

/** What changed, as Excel's worksheet events tell it. */
export interface LiveChange {
  readonly kind: "cells" | "charts" | "selection" | "activated" | "added" | "deleted";
  readonly sheetId: string;
  readonly area: Area | null;
  /** Whether the add-in itself caused it through office.js. */
  readonly byAddIn: boolean;
}

/** The workbook behind the embedded Excel: a real spreadsheet engine implements it, the object model speaks only to this. */
export interface LiveWorkbook {
  readonly name: string;
  sheets(): readonly LiveSheet[];
  activeSheet(): LiveSheet;
  activate(sheetId: string): void;
  addSheet(name: string): LiveSheet;
  deleteSheet(sheetId: string): void;
  selection(): { readonly sheetId: string; readonly area: Area };
  /** Whether the person is typing into a cell right now. */
  isCellBeingEdited(): boolean;
  /** Settings stored with the workbook by the add-in. */
  readonly settings: Map<string, string>;
  /** Runs changes made through office.js, so that listeners hear `byAddIn`. */
  asAddIn<Result>(change: () => Result): Result;
  /** Resolves once pending recalculation has finished. */
  calculated(): Promise<void>;
  /** Returns a function that stops listening. */
  onChange(listener: (change: LiveChange) => void): () => void;
}
