import { areaAddress, columnIndex, parseArea } from "../../../core/model/address";
import type { Area } from "../../../core/model/area";

/** Rows and columns of an Excel sheet. */
export const sheetLimits = { rows: 1048576, columns: 16384 } as const;

/** Every cell of a sheet. */
export const wholeSheet: Area = {
  row: 0,
  column: 0,
  rowCount: sheetLimits.rows,
  columnCount: sheetLimits.columns,
};

/** Whole rows or whole columns: Excel does not read or write cells of such a range. */
export function isUnbounded(area: Area): boolean {
  return area.rowCount === sheetLimits.rows || area.columnCount === sheetLimits.columns;
}

/** Whether the area lies on the sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= sheetLimits.rows &&
    area.column + area.columnCount <= sheetLimits.columns
  );
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}

/** The cells both have; null when there are none. */
export function commonArea(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount =
    Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** Area of an A1 text with or without a sheet name before it, also of whole columns (A:C) and rows (6:8); null when it is none. */
export function parseSheetArea(text: string): Area | null {
  const bare = text.slice(text.lastIndexOf("!") + 1).replace(/\$/g, "");
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(bare);
  if (columns !== null) {
    const [, first = "", last = ""] = columns;
    const column = Math.min(columnIndex(first), columnIndex(last));
    const columnCount = Math.abs(columnIndex(last) - columnIndex(first)) + 1;
    return { ...wholeSheet, column, columnCount };
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(bare);
  if (rows !== null) {
    const [first, last] = [Number(rows[1]), Number(rows[2])];
    return { ...wholeSheet, row: Math.min(first, last) - 1, rowCount: Math.abs(last - first) + 1 };
  }
  const area = parseArea(bare);
  return area !== null && isOnSheet(area) ? area : null;
}

function plainAddress(area: Area): string {
  const [first = "", last = first] = areaAddress(area).split(":");
  if (area.rowCount === sheetLimits.rows) {
    return `${first.replace(/\d+/, "")}:${last.replace(/\d+/, "")}`;
  }
  if (area.columnCount === sheetLimits.columns) {
    return `${first.replace(/\D+/, "")}:${last.replace(/\D+/, "")}`;
  }
  return areaAddress(area);
}

/** Address as Excel gives it: Sheet1!A1:B2, the name quoted where it must be. */
export function fullAddress(sheetName: string, area: Area): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && parseArea(sheetName) === null;
  const name = isPlain ? sheetName : `'${sheetName.replace(/'/g, "''")}'`;
  return `${name}!${plainAddress(area)}`;
}
