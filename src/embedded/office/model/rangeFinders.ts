import type { Area } from "../../../core/model/area";
import { invalidArgument, itemNotFound } from "../hostError";
import { cellsOfArgument, type Argument, type HostObject, type SheetRange } from "../hostObject";
import { boundingArea, commonArea, isOnSheet, parseSheetArea, wholeSheet } from "./areas";
import { optionalWholeNumber, textArgument, wholeNumber } from "./argumentValues";
import type { ExcelModel } from "./excelModel";

type Finder = (...args: readonly Argument[]) => HostObject | null;

function otherArea(argument: Argument): Area {
  const range = cellsOfArgument(argument);
  if (range !== null) return range.area;
  const area = parseSheetArea(textArgument(argument));
  if (area === null) throw invalidArgument();
  return area;
}

function resized(area: Area, rows: number, columns: number): Area {
  return { ...area, rowCount: area.rowCount + rows, columnCount: area.columnCount + columns };
}

function moved(area: Area, rows: number, columns: number): Area {
  return { ...area, row: area.row + rows, column: area.column + columns };
}

/** Methods of a Range that give another range of the same sheet. Each result must lie on the sheet. */
export function rangeFinders(model: ExcelModel, range: SheetRange): Record<string, Finder> {
  const { sheet, area } = range;
  const found = (result: Area): HostObject => {
    if (!isOnSheet(result)) throw invalidArgument();
    return model.range({ sheet, area: result });
  };
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  return {
    GetCell: (row, column) =>
      found({ ...moved(area, wholeNumber(row), wholeNumber(column)), rowCount: 1, columnCount: 1 }),
    GetRow: (row) => found({ ...moved(area, wholeNumber(row), 0), rowCount: 1 }),
    GetColumn: (column) => found({ ...moved(area, 0, wholeNumber(column)), columnCount: 1 }),
    GetLastCell: () => found({ row: lastRow, column: lastColumn, rowCount: 1, columnCount: 1 }),
    GetLastRow: () => found({ ...area, row: lastRow, rowCount: 1 }),
    GetLastColumn: () => found({ ...area, column: lastColumn, columnCount: 1 }),
    GetEntireRow: () =>
      found({ ...area, column: wholeSheet.column, columnCount: wholeSheet.columnCount }),
    GetEntireColumn: () => found({ ...area, row: wholeSheet.row, rowCount: wholeSheet.rowCount }),
    GetOffsetRange: (rows, columns) => found(moved(area, wholeNumber(rows), wholeNumber(columns))),
    GetResizedRange: (rows, columns) =>
      found(resized(area, optionalWholeNumber(rows, 0), optionalWholeNumber(columns, 0))),
    GetAbsoluteResizedRange: (rows, columns) =>
      found({ ...area, rowCount: wholeNumber(rows), columnCount: wholeNumber(columns) }),
    GetBoundingRect: (other) => found(boundingArea(area, otherArea(other))),
    ...sharedCells(model, range),
  };
}

function sharedCells(model: ExcelModel, range: SheetRange): Record<string, Finder> {
  const { sheet, area } = range;
  const cells = (result: Area | null): HostObject | null =>
    result === null ? null : model.range({ sheet, area: result });
  const used = (valuesOnly: Argument): Area | null => {
    const whole = sheet.usedArea(valuesOnly === true);
    return whole === null ? null : commonArea(area, whole);
  };
  return {
    GetIntersection: (other) => {
      const common = commonArea(area, otherArea(other));
      if (common === null) throw itemNotFound();
      return cells(common);
    },
    GetIntersectionOrNullObject: (other) => cells(commonArea(area, otherArea(other))),
    GetUsedRange: (valuesOnly) =>
      cells(used(valuesOnly) ?? { ...area, rowCount: 1, columnCount: 1 }),
    GetUsedRangeOrNullObject: (valuesOnly) => cells(used(valuesOnly)),
    GetMergedAreasOrNullObject: () => {
      const merged = sheet.merges().filter((merge) => commonArea(area, merge) !== null);
      return merged.length === 0
        ? null
        : model.rangeAreas(merged.map((one) => ({ sheet, area: one })));
    },
  };
}
