import type { ICellData, ICellDataForSheetInterceptor, Injector, Nullable } from "@univerjs/core";
import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  INumfmtService,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { parseVietnameseEntry, vietnameseNumber } from "./vietnameseEntry";

/** Interceptors run one after another, the highest first: entries are read before Univer reads them, which knows only the dot… */
const beforeUniver = 100;

/** …and what is shown is touched up after Univer's own formats, before its last interceptor, which ends the row at -1. */
const afterUniver = -0.5;

/** The number an entry means in Vietnamese, written with a dot; null where Univer reads it right by itself. */
function typedNumber(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.t === CellValueType.FORCE_STRING) return null;
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? String(cell.v ?? "");
  return parseVietnameseEntry(text);
}

/** A number without a format is shown, and offered for editing, with a decimal comma. */
function withComma<Cell extends ICellData>(cell: Nullable<Cell>): Nullable<Cell> {
  if (cell?.t === CellValueType.BOOLEAN || typeof cell?.v !== "number") return cell;
  return { ...cell, v: vietnameseNumber(cell.v), t: CellValueType.NUMBER };
}

/** Percentages reach the editor as text, "2.5%". */
function percentWithComma<Cell extends ICellData>(cell: Nullable<Cell>): Nullable<Cell> {
  if (typeof cell?.v !== "string" || !/^-?\d+\.\d+%$/.test(cell.v)) return cell;
  return { ...cell, v: cell.v.replace(".", ",") };
}

/** Makes typing and showing numbers follow Vietnamese settings, as Excel does on a Vietnamese Windows: 1.234,5. */
export function useVietnameseNumbers(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  const formats = injector.get(INumfmtService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterUniver,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => next(withComma<ICellDataForSheetInterceptor>(cell)),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: afterUniver,
    handler: (cell, _location, next) => next(percentWithComma(withComma(cell))),
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeUniver,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const isTextCell = formats.getValue(unitId, subUnitId, row, col)?.pattern === "@";
      const number = isTextCell ? null : typedNumber(cell);
      return next(number === null ? cell : { ...cell, p: null, v: number });
    },
  });
}
