import type { LiveSheet } from "../../liveWorkbook";
import { itemNotFound } from "../hostError";
import type { HostObject, SheetRange } from "../hostObject";
import { applicationObject } from "./application";
import { booleanArgument, textArgument } from "./argumentValues";
import type { ExcelModel } from "./excelModel";
import { settingCollection } from "./settingCollection";
import { worksheetCollection } from "./worksheetCollection";

function selectedRange({ workbook }: ExcelModel): SheetRange {
  const { sheetId, area } = workbook.selection();
  const sheet: LiveSheet | undefined = workbook.sheets().find((one) => one.id === sheetId);
  if (sheet === undefined) throw itemNotFound();
  return { sheet, area };
}

/** Excel.Runtime: whether this page hears events. */
function runtimeObject({ events }: ExcelModel): HostObject {
  return {
    type: "Runtime",
    properties: {
      EnableEvents: {
        get: () => events.isEnabled,
        set: (value) => {
          events.isEnabled = booleanArgument(value);
        },
      },
    },
  };
}

/** Excel.Workbook: the root of the object model. */
export function workbookObject(model: ExcelModel): HostObject {
  return {
    type: "Workbook",
    properties: { Name: { get: () => model.workbook.name }, ReadOnly: { get: () => false } },
    children: {
      Worksheets: () => worksheetCollection(model),
      Settings: () => settingCollection(model.workbook.settings),
      Application: () => applicationObject(model),
      _Runtime: () => runtimeObject(model),
    },
    finders: {
      _GetRangeForEventByReferenceId: (id) => {
        const range = model.events.findRange(textArgument(id));
        if (range === null) throw itemNotFound();
        return model.range(range);
      },
      _GetRangeOrNullObjectForEventByReferenceId: (id) => {
        const range = model.events.findRange(textArgument(id));
        return range === null ? null : model.range(range);
      },
      GetSelectedRange: () => model.range(selectedRange(model)),
      GetActiveCell: () => {
        const { sheet, area } = selectedRange(model);
        return model.range({ sheet, area: { ...area, rowCount: 1, columnCount: 1 } });
      },
    },
  };
}
