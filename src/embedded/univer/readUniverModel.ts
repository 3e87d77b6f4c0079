import { BooleanNumber, CellValueType } from "@univerjs/core";
import type { ICellData, IColumnData, IRowData, Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { FileCell, FileColumn, FileModel, FileRow, FileSheet } from "../file/fileModel";
import { pixelsToPoints } from "../file/measures";
import { plainStyle } from "../file/plainStyle";
import { listRules } from "./sheetRules";
import { readValue } from "./univerCell";
import { extrasOf, type UniverContext } from "./univerContext";
import { toArea } from "./univerRange";
import { fromUniverStyle } from "./univerStyle";

/** The live workbook in the terms of its file, for finding out what has changed. */
export function readUniverModel(
  context: UniverContext,
  origin: FileModel,
  settings: ReadonlyMap<string, string>,
): FileModel {
  const sheets = context.workbook.getSheets().map((sheet) => readSheet(context, sheet));
  return {
    name: origin.name,
    sheets,
    activeSheet: context.workbook.getActiveSheet().getSheetName(),
    settings: Object.fromEntries(settings),
    definedNames: origin.definedNames,
  };
}

function readSheet(context: UniverContext, facade: FWorksheet): FileSheet {
  const sheet = facade.getSheet();
  const { pageSetup, isProtected, keptFormats, charts } = extrasOf(context, facade.getSheetId());
  const freeze = sheet.getFreeze();
  return {
    id: facade.getSheetId(),
    name: facade.getSheetName(),
    isVisible: !facade.isSheetHidden(),
    isProtected,
    cells: readCells(facade, sheet),
    merges: sheet.getMergeData().map(toArea),
    columns: readColumns(sheet),
    rows: readRows(sheet),
    defaultColumnWidth: sheet.getConfig().defaultColumnWidth,
    defaultRowHeight: pixelsToPoints(sheet.getConfig().defaultRowHeight),
    defaultStyle: plainStyle,
    frozen: { rows: freeze.ySplit, columns: freeze.xSplit },
    showsGridlines: !facade.hasHiddenGridLines(),
    conditionalFormats: listRules(facade, keptFormats).map((rule) => ({
      id: rule.id,
      areas: rule.areas,
      stopIfTrue: false,
      rule: rule.formula === null ? null : { kind: "formula", formula: rule.formula },
      style: rule.style,
    })),
    lists: [],
    pageSetup,
    charts,
  };
}

function readCells(facade: FWorksheet, sheet: Worksheet): readonly FileCell[] {
  const cells: FileCell[] = [];
  const styles = sheet.getStyleDataByHash.bind(sheet);
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell === null || cell === undefined) return;
    const formula = formulaOf(facade, cell, { row, column });
    const style = typeof cell.s === "string" ? styles(cell.s) : cell.s;
    cells.push({
      row,
      column,
      value: readValue(cell, formula),
      formula,
      style: fromUniverStyle(style ?? {}, cell.t === CellValueType.FORCE_STRING),
    });
  });
  return cells;
}

function formulaOf(
  facade: FWorksheet,
  cell: ICellData,
  place: { readonly row: number; readonly column: number },
): string | null {
  if (cell.f == null && cell.si == null) return null;
  return facade.getRange(place.row, place.column).getFormula();
}

function readColumns(sheet: Worksheet): readonly FileColumn[] {
  const columns = sheet.getColumnManager().getColumnData() as Readonly<
    Record<string, Partial<IColumnData>>
  >;
  return Object.entries(columns).map(([key, column]) => ({
    first: Number(key),
    last: Number(key),
    width: column.w ?? null,
    isHidden: column.hd === BooleanNumber.TRUE,
    style: null,
  }));
}

function readRows(sheet: Worksheet): readonly FileRow[] {
  const rows = sheet.getRowManager().getRowData() as Readonly<Record<string, Partial<IRowData>>>;
  return Object.entries(rows).map(([key, { h, ia, hd }]) => ({
    row: Number(key),
    height: ia === BooleanNumber.FALSE && h !== undefined ? pixelsToPoints(h) : null,
    isHidden: hd === BooleanNumber.TRUE,
    style: null,
  }));
}
