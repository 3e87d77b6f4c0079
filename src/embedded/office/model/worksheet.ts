import type { Area } from "../../../core/model/area";
import type { LiveSheet } from "../../liveWorkbook";
import { eventTypes } from "../eventRegistry";
import { HostError, invalidArgument } from "../hostError";
import type { Argument, HostObject, Property } from "../hostObject";
import { isOnSheet, parseSheetArea, wholeSheet } from "./areas";
import { choiceArgument, optionalText, textArgument, wholeNumber } from "./argumentValues";
import { chartCollection } from "./chartCollection";
import { eventMethods } from "./eventMethods";
import type { ExcelModel } from "./excelModel";
import { freezePanes } from "./freezePanes";
import { horizontalPageBreaks } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { checkSheetName } from "./sheetNames";

const firstCell: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

function place(argument: Argument): Area {
  const address = optionalText(argument);
  if (address === null) return wholeSheet;
  const area = parseSheetArea(address);
  if (area === null) throw invalidArgument();
  return area;
}

function properties(model: ExcelModel, sheet: LiveSheet): Readonly<Record<string, Property>> {
  const sheets = (): readonly LiveSheet[] => model.workbook.sheets();
  return {
    Id: { get: () => sheet.id },
    Name: {
      get: () => sheet.name,
      set: (value) => {
        const name = textArgument(value);
        checkSheetName(model.workbook, name, sheet.id);
        sheet.name = name;
      },
    },
    Position: { get: () => sheets().findIndex((one) => one.id === sheet.id) },
    Visibility: {
      get: () => (sheet.isVisible ? "Visible" : "Hidden"),
      set: (value) => {
        const word = choiceArgument(value, ["Visible", "Hidden"]);
        if (word === "Hidden") keepOneVisible(model, sheet);
        sheet.isVisible = word === "Visible";
      },
    },
  };
}

function keepOneVisible(model: ExcelModel, sheet: LiveSheet): void {
  if (model.workbook.sheets().some((one) => one.id !== sheet.id && one.isVisible)) return;
  throw new HostError(
    "InvalidOperation",
    "A workbook must contain at least one visible worksheet.",
  );
}

function protection(model: ExcelModel, sheet: LiveSheet): HostObject {
  return {
    type: "WorksheetProtection",
    properties: { Protected: { get: () => model.isProtected(sheet) } },
  };
}

function finders(model: ExcelModel, sheet: LiveSheet): NonNullable<HostObject["finders"]> {
  const range = (area: Area): HostObject => {
    if (!isOnSheet(area)) throw invalidArgument();
    return model.range({ sheet, area });
  };
  const used = (valuesOnly: Argument): Area | null => sheet.usedArea(valuesOnly === true);
  return {
    GetRange: (address) => range(place(address)),
    GetRanges: (addresses) =>
      model.rangeAreas(
        (optionalText(addresses)?.split(",") ?? [undefined]).map((address) => ({
          sheet,
          area: place(address),
        })),
      ),
    GetCell: (row, column) =>
      range({ ...firstCell, row: wholeNumber(row), column: wholeNumber(column) }),
    GetRangeByIndexes: (...corner) => {
      const [row = 0, column = 0, rowCount = 0, columnCount = 0] = corner.map(wholeNumber);
      return range({ row, column, rowCount, columnCount });
    },
    GetUsedRange: (valuesOnly) => range(used(valuesOnly) ?? firstCell),
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const area = used(valuesOnly);
      return area === null ? null : range(area);
    },
  };
}

function methods(model: ExcelModel, sheet: LiveSheet): NonNullable<HostObject["methods"]> {
  return {
    Activate: () => {
      if (!sheet.isVisible) {
        throw new HostError("InvalidOperation", "A hidden sheet cannot be shown.");
      }
      model.workbook.activate(sheet.id);
      return null;
    },
    Delete: () => {
      keepOneVisible(model, sheet);
      model.workbook.deleteSheet(sheet.id);
      return null;
    },
    // The live workbook recalculates by itself before anything is read.
    Calculate: () => null,
    ...eventMethods(model.events, sheet.id, [
      { name: "DataChanged", type: eventTypes.cellsChanged },
      { name: "SelectionChanged", type: eventTypes.selectionChanged },
      { name: "Activated", type: eventTypes.activated },
      { name: "Deactivated", type: eventTypes.deactivated },
    ]),
  };
}

/** Excel.Worksheet: one sheet. */
export function worksheetObject(model: ExcelModel, sheet: LiveSheet): HostObject {
  return {
    type: "Worksheet",
    id: sheet.id,
    properties: properties(model, sheet),
    children: {
      Protection: () => protection(model, sheet),
      HorizontalPageBreaks: () => horizontalPageBreaks(model, sheet),
      PageLayout: () => pageLayout(model, sheet),
      Charts: () => chartCollection(model, sheet),
      FreezePanes: () => freezePanes(sheet),
    },
    finders: finders(model, sheet),
    methods: methods(model, sheet),
  };
}
