import type { LiveSheet } from "../../liveWorkbook";
import { eventTypes, workbookTarget } from "../eventRegistry";
import { itemNotFound } from "../hostError";
import type { Argument, HostObject } from "../hostObject";
import { optionalText, textArgument } from "./argumentValues";
import { eventMethods } from "./eventMethods";
import type { ExcelModel } from "./excelModel";
import { checkSheetName, findSheet, freeSheetName } from "./sheetNames";

/** Excel.WorksheetCollection: the sheets in their order. */
export function worksheetCollection(model: ExcelModel): HostObject {
  const { workbook } = model;
  const sheets = (visibleOnly: Argument): readonly LiveSheet[] =>
    visibleOnly === true ? workbook.sheets().filter((sheet) => sheet.isVisible) : workbook.sheets();
  const must = (sheet: LiveSheet | null | undefined): HostObject => {
    if (sheet === null || sheet === undefined) throw itemNotFound();
    return model.worksheet(sheet);
  };
  return {
    type: "WorksheetCollection",
    items: () => workbook.sheets().map(model.worksheet),
    item: (key) => must(findSheet(workbook, textArgument(key))),
    finders: {
      Add: (given) => {
        const name = optionalText(given) ?? freeSheetName(workbook);
        checkSheetName(workbook, name);
        return model.worksheet(workbook.addSheet(name));
      },
      GetActiveWorksheet: () => model.worksheet(workbook.activeSheet()),
      GetItemOrNullObject: (key) => {
        const sheet = findSheet(workbook, textArgument(key));
        return sheet === null ? null : model.worksheet(sheet);
      },
      GetFirst: (visibleOnly) => must(sheets(visibleOnly)[0]),
      GetLast: (visibleOnly) => must(sheets(visibleOnly).at(-1)),
    },
    methods: {
      GetCount: (visibleOnly) => sheets(visibleOnly).length,
      ...eventMethods(model.events, workbookTarget, [
        { name: "DataChanged", type: eventTypes.cellsChanged },
        { name: "SelectionChanged", type: eventTypes.selectionChanged },
        { name: "Activated", type: eventTypes.activated },
        { name: "Deactivated", type: eventTypes.deactivated },
        { name: "Added", type: eventTypes.added },
        { name: "Deleted", type: eventTypes.deleted },
      ]),
    },
  };
}
