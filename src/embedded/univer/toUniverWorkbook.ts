import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type ICellData,
  type IObjectMatrixPrimitiveType,
} from "@univerjs/core";
import type { FileCell, FileModel, FileSheet, FileStyle } from "../file/fileModel";
import { pointsToPixels } from "../file/measures";
import { toUniverResources } from "./toUniverResources";
import { cellOfValue } from "./univerCell";
import { toRange } from "./univerRange";
import { toUniverStyle } from "./univerStyle";

/** Room around the contents, so that there is somewhere to type. */
const leastRows = 1000;
const leastColumns = 26;

/** The workbook as Univer starts from it. */
export function toUniverWorkbook(model: FileModel, id: string): IWorkbookData {
  const styles = new StyleTable();
  const sheets = model.sheets.map((sheet) => toUniverSheet(sheet, styles));
  return {
    id,
    name: model.name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: styles.styles,
    sheetOrder: model.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: toUniverResources(model),
  };
}

/** Each distinct style once, under a key cells carry. */
class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly keys = new Map<FileStyle, string>();

  key(style: FileStyle): string {
    const known = this.keys.get(style);
    if (known !== undefined) return known;
    const key = `style${this.keys.size}`;
    this.keys.set(style, key);
    this.styles[key] = toUniverStyle(style);
    return key;
  }
}

function toUniverSheet(
  sheet: FileSheet,
  styles: StyleTable,
): Partial<IWorksheetData> & { id: string } {
  const lastRow = sheet.cells.reduce((last, cell) => Math.max(last, cell.row), 0);
  const lastColumn = sheet.cells.reduce((last, cell) => Math.max(last, cell.column), 0);
  const { rows, columns } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.isVisible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(leastRows, lastRow + 200),
    columnCount: Math.max(leastColumns, lastColumn + 10),
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: pointsToPixels(sheet.defaultRowHeight),
    defaultStyle: toUniverStyle(sheet.defaultStyle),
    cellData: toCellData(sheet.cells, styles),
    mergeData: sheet.merges.map(toRange),
    columnData: toColumnData(sheet, styles),
    rowData: toRowData(sheet, styles),
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startColumn: columns === 0 ? -1 : columns,
      startRow: rows === 0 ? -1 : rows,
    },
    showGridlines: sheet.showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

function toCellData(
  cells: readonly FileCell[],
  styles: StyleTable,
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const row = (matrix[cell.row] ??= {});
    row[cell.column] = { ...toCell(cell), s: styles.key(cell.style) };
  }
  return matrix;
}

function toCell(cell: FileCell): ICellData {
  const { v = null, t = null } = cellOfValue(cell.value, cell.style.isForcedText);
  if (cell.formula !== null) {
    const isText = t === CellValueType.FORCE_STRING;
    return { f: cell.formula, v, t: isText ? CellValueType.STRING : t };
  }
  return v === null ? {} : { v, t };
}

function toColumnData(sheet: FileSheet, styles: StyleTable): Record<number, Partial<IColumnData>> {
  const last = Math.max(leastColumns, ...sheet.cells.map(({ column }) => column + 10));
  const made: Record<number, Partial<IColumnData>> = {};
  for (const column of sheet.columns) {
    for (let at = column.first; at <= Math.min(column.last, last - 1); at++) {
      made[at] = {
        ...(column.width === null ? {} : { w: column.width }),
        hd: column.isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        ...(column.style === null ? {} : { s: styles.key(column.style) }),
      };
    }
  }
  return made;
}

function toRowData(sheet: FileSheet, styles: StyleTable): Record<number, Partial<IRowData>> {
  const made: Record<number, Partial<IRowData>> = {};
  for (const row of sheet.rows) {
    made[row.row] = {
      ...(row.height === null
        ? { ia: BooleanNumber.TRUE }
        : { h: pointsToPixels(row.height), ia: BooleanNumber.FALSE }),
      hd: row.isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      ...(row.style === null ? {} : { s: styles.key(row.style) }),
    };
  }
  return made;
}
