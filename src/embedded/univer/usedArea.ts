import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import type { Area } from "../../core/model/area";

/** The smallest rectangle around all cells that hold something; with `valuesOnly` formats do not count. */
export function usedAreaOf(sheet: Worksheet, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!isUsed(cell, valuesOnly)) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (!cell) return false;
  const contents = [cell.v === "" ? null : cell.v, cell.f, cell.si, cell.p];
  return (valuesOnly ? contents : [...contents, cell.s]).some((part) => part != null);
}
