import { isCellError, type CellValue } from "../../../core/model/cell";
import type { LiveCell } from "../../liveWorkbook";
import { accessDenied, HostError } from "../hostError";
import type { Argument, Property, SheetRange } from "../hostObject";
import type { Json } from "../protocol";
import { isUnbounded } from "./areas";
import { gridArgument } from "./argumentValues";
import type { ExcelModel } from "./excelModel";

/** Above this many cells Excel aborts a reading. */
const mostCells = 5_000_000;

function valueOnWire(value: CellValue): Json {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

function valueType({ value, formula }: LiveCell): string {
  if (value === null) return formula === null ? "Empty" : "String";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** Reads one thing of every cell; null for whole rows and columns, as Excel does. */
function readGrid(range: SheetRange, pick: (cell: LiveCell) => Json): Json {
  if (isUnbounded(range.area)) return null;
  if (range.area.rowCount * range.area.columnCount > mostCells) {
    throw new HostError("RequestAborted", "The request was aborted during run time.");
  }
  return range.sheet.cells(range.area).map((row) => row.map(pick));
}

function writable(model: ExcelModel, range: SheetRange): void {
  if (model.isProtected(range.sheet)) throw accessDenied();
  if (isUnbounded(range.area)) {
    throw new HostError(
      "InvalidOperation",
      "Cells of whole rows or columns cannot be set at once.",
    );
  }
}

/** The properties of a Range that hold one entry per cell. */
export function rangeCells(
  model: ExcelModel,
  range: SheetRange,
): Readonly<Record<string, Property>> {
  const setContents = (argument: Argument): void => {
    writable(model, range);
    range.sheet.setContents(range.area, gridArgument(argument, range.area));
  };
  const setNumberFormats = (argument: Argument): void => {
    writable(model, range);
    const grid = gridArgument(argument, range.area);
    const formats = grid.map((row) =>
      row.map((format) => (format === undefined ? undefined : String(format))),
    );
    range.sheet.setNumberFormats(range.area, formats);
  };
  return {
    Values: { get: () => readGrid(range, (cell) => valueOnWire(cell.value)), set: setContents },
    Formulas: {
      get: () => readGrid(range, (cell) => cell.formula ?? valueOnWire(cell.value)),
      set: setContents,
    },
    NumberFormat: {
      get: () => readGrid(range, (cell) => cell.numberFormat),
      set: setNumberFormats,
    },
    Text: { get: () => readGrid(range, (cell) => cell.text) },
    ValueTypes: { get: () => readGrid(range, valueType) },
  };
}
