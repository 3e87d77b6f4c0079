import type { FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-ui/facade";
import type { Area } from "../../core/model/area";

/** Where cells lie on the canvas of the sheet in CSS pixels, and from where on they may be seen: not under headers and frozen cells. */
export interface ScreenPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly clipLeft: number;
  readonly clipTop: number;
  readonly zoom: number;
}

/** One direction: along the rows or along the columns. */
interface Axis {
  /** Where a row or column begins, without the header. */
  readonly startOf: (index: number) => number;
  readonly header: number;
  /** How many are frozen, and the first that is not. */
  readonly frozen: number;
  readonly firstFree: number;
  readonly scrolled: number;
}

/** Where the area of the shown sheet lies; null while nothing is drawn yet. */
export function placeOnScreen(sheet: FWorksheet, area: Area): ScreenPlace | null {
  const skeleton = sheet.getSkeleton();
  if (skeleton === null || skeleton === undefined) return null;
  const zoom = sheet.getZoom();
  const freeze = sheet.getSheet().getFreeze();
  const scroll = sheet.getScrollState();
  const columns: Axis = {
    startOf: (column) => skeleton.colStartX(column),
    header: skeleton.rowHeaderWidth,
    frozen: freeze.xSplit,
    firstFree: freeze.startColumn,
    scrolled: skeleton.colStartX(scroll.sheetViewStartColumn) + scroll.offsetX,
  };
  const rows: Axis = {
    startOf: (row) => skeleton.rowStartY(row),
    header: skeleton.columnHeaderHeight,
    frozen: freeze.ySplit,
    firstFree: freeze.startRow,
    scrolled: skeleton.rowStartY(scroll.sheetViewStartRow) + scroll.offsetY,
  };
  const across = placeAlong(columns, area.column, area.columnCount);
  const down = placeAlong(rows, area.row, area.rowCount);
  return {
    left: across.start * zoom,
    width: across.length * zoom,
    clipLeft: across.clip * zoom,
    top: down.start * zoom,
    height: down.length * zoom,
    clipTop: down.clip * zoom,
    zoom,
  };
}

function placeAlong(
  axis: Axis,
  first: number,
  count: number,
): { readonly start: number; readonly length: number; readonly clip: number } {
  const { startOf, header, frozen, firstFree } = axis;
  const isFrozen = frozen > 0 && first < firstFree;
  const frozenLength = frozen > 0 ? startOf(firstFree) - startOf(firstFree - frozen) : 0;
  return {
    start: startOf(first) + header - (isFrozen ? startOf(firstFree - frozen) : axis.scrolled),
    length: startOf(first + count) - startOf(first),
    clip: header + (isFrozen ? 0 : frozenLength),
  };
}
