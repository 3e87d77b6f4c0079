import type { LiveSheet } from "../../liveWorkbook";
import { invalidArgument } from "../hostError";
import { cellsOfArgument, type HostObject } from "../hostObject";
import { parseSheetArea } from "./areas";
import { optionalWholeNumber, textArgument } from "./argumentValues";

/** Excel.WorksheetFreezePanes: rows and columns that stay in view. */
export function freezePanes(sheet: LiveSheet): HostObject {
  const freeze = (rows: number, columns: number): null => {
    sheet.freezeAt(rows, columns);
    return null;
  };
  return {
    type: "WorksheetFreezePanes",
    methods: {
      FreezeRows: (count) => freeze(optionalWholeNumber(count, 1), 0),
      FreezeColumns: (count) => freeze(0, optionalWholeNumber(count, 1)),
      FreezeAt: (frozen) => {
        const area = cellsOfArgument(frozen)?.area ?? parseSheetArea(textArgument(frozen));
        if (area === null) throw invalidArgument();
        return freeze(area.row + area.rowCount, area.column + area.columnCount);
      },
      Unfreeze: () => freeze(0, 0),
    },
  };
}
