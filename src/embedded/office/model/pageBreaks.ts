import type { LiveSheet } from "../../liveWorkbook";
import { invalidArgument } from "../hostError";
import { cellsOfArgument, type HostObject } from "../hostObject";
import { parseSheetArea } from "./areas";
import { textArgument } from "./argumentValues";
import type { ExcelModel } from "./excelModel";

/** Excel.PageBreakCollection of the breaks between rows: each stands above the first cell it is given. */
export function horizontalPageBreaks(model: ExcelModel, sheet: LiveSheet): HostObject {
  const breaks = (): readonly number[] => model.pages.read(sheet).breaks ?? [];
  return {
    type: "PageBreakCollection",
    finders: {
      Add: (place) => {
        const area = cellsOfArgument(place)?.area ?? parseSheetArea(textArgument(place));
        if (area === null) throw invalidArgument();
        const all = new Set([...breaks(), area.row]);
        model.pages.change(sheet, { breaks: [...all].sort((one, other) => one - other) });
        return { type: "PageBreak" };
      },
    },
    methods: {
      RemovePageBreaks: () => {
        model.pages.change(sheet, { breaks: [] });
        return null;
      },
    },
  };
}
