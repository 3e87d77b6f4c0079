import type { Area } from "../../../core/model/area";
import { accessDenied, HostError } from "../hostError";
import type { Argument, HostObject, Property, SheetRange } from "../hostObject";
import { commonArea, fullAddress, sheetLimits } from "./areas";
import { choiceArgument, sizeMismatch } from "./argumentValues";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import type { ExcelModel } from "./excelModel";
import { rangeCells } from "./rangeCells";
import { rangeFinders } from "./rangeFinders";
import { rangeHidden } from "./rangeHidden";
import { rangeFormat } from "./rangeFormat";

const clearKinds = { All: "all", Contents: "contents", Formats: "formats" } as const;
type ClearKind = keyof typeof clearKinds;

/** Excel answers -1 where the number of cells does not fit. */
function cellCount({ rowCount, columnCount }: Area): number {
  const count = rowCount * columnCount;
  return count > 2 ** 31 - 1 ? -1 : count;
}

function rangePlace(range: SheetRange): Readonly<Record<string, Property>> {
  const { sheet, area } = range;
  return {
    Address: { get: () => fullAddress(sheet.name, area) },
    AddressLocal: { get: () => fullAddress(sheet.name, area) },
    RowIndex: { get: () => area.row },
    ColumnIndex: { get: () => area.column },
    RowCount: { get: () => area.rowCount },
    ColumnCount: { get: () => area.columnCount },
    CellCount: { get: () => cellCount(area) },
    IsEntireRow: { get: () => area.columnCount === sheetLimits.columns },
    IsEntireColumn: { get: () => area.rowCount === sheetLimits.rows },
  };
}

/** Clears what is used of the range; the rest of a huge range is empty already. */
function clear(range: SheetRange, applyTo: Argument): void {
  const kinds = Object.keys(clearKinds) as ClearKind[];
  const kind = choiceArgument(applyTo ?? "All", kinds);
  const { sheet, area } = range;
  const used = sheet.usedArea(false);
  const cells = used === null ? null : commonArea(area, used);
  if (cells !== null) sheet.clear(cells, clearKinds[kind]);
  if (kind === "All") {
    for (const merge of sheet.merges()) if (commonArea(merge, area) !== null) sheet.unmerge(merge);
  }
}

function merge({ sheet, area }: SheetRange, across: Argument): void {
  if (across !== true) {
    sheet.merge(area);
    return;
  }
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    sheet.merge({ ...area, row, rowCount: 1 });
  }
}

function unmerge({ sheet, area }: SheetRange): void {
  for (const merged of sheet.merges()) if (commonArea(merged, area) !== null) sheet.unmerge(merged);
}

/** Excel selects only on the sheet that is shown. */
function select(model: ExcelModel, { sheet, area }: SheetRange): void {
  if (model.workbook.activeSheet().id !== sheet.id) {
    throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
  }
  sheet.select(area);
}

function methods(model: ExcelModel, range: SheetRange): NonNullable<HostObject["methods"]> {
  const changing = (change: () => void): null => {
    if (model.isProtected(range.sheet)) throw accessDenied();
    change();
    return null;
  };
  return {
    Clear: (applyTo) =>
      changing(() => {
        clear(range, applyTo);
      }),
    Merge: (across) =>
      changing(() => {
        merge(range, across);
      }),
    Unmerge: () =>
      changing(() => {
        unmerge(range);
      }),
    Select: () => {
      select(model, range);
      return null;
    },
    // The live workbook recalculates by itself before anything is read.
    Calculate: () => null,
    _ValidateArraySize: (rows, columns) => {
      const { rowCount, columnCount } = range.area;
      if (rows !== rowCount || columns !== columnCount) throw sizeMismatch();
      return null;
    },
  };
}

/** Excel.Range: cells of one sheet. */
export function rangeObject(model: ExcelModel, range: SheetRange): HostObject {
  return {
    type: "Range",
    ranges: [range],
    properties: { ...rangePlace(range), ...rangeCells(model, range), ...rangeHidden(model, range) },
    children: {
      Format: () => rangeFormat(model, range),
      Worksheet: () => model.worksheet(range.sheet),
      ConditionalFormats: () => conditionalFormatCollection(model, range.sheet, [range.area]),
    },
    finders: rangeFinders(model, range),
    methods: methods(model, range),
  };
}
