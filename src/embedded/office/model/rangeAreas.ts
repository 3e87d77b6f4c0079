import type { HostObject, SheetRange } from "../hostObject";
import { invalidArgument } from "../hostError";
import { fullAddress } from "./areas";
import { wholeNumber } from "./argumentValues";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import type { ExcelModel } from "./excelModel";

function rulesOf(model: ExcelModel, ranges: readonly SheetRange[]): HostObject {
  const [first] = ranges;
  if (first === undefined) throw invalidArgument();
  return conditionalFormatCollection(
    model,
    first.sheet,
    ranges.map(({ area }) => area),
  );
}

/** Excel.RangeAreas: several areas of one sheet. */
export function rangeAreasObject(model: ExcelModel, ranges: readonly SheetRange[]): HostObject {
  const addresses = ranges.map(({ sheet, area }) => fullAddress(sheet.name, area));
  const cellCount = ranges.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
  return {
    type: "RangeAreas",
    ranges,
    properties: {
      Address: { get: () => addresses.join(",") },
      AreaCount: { get: () => ranges.length },
      CellCount: { get: () => cellCount },
    },
    children: {
      ConditionalFormats: () => rulesOf(model, ranges),
      Areas: () => ({
        type: "RangeCollection",
        items: () => ranges.map(model.range),
        finders: {
          GetItemAt: (index) => {
            const range = ranges[wholeNumber(index)];
            if (range === undefined) throw invalidArgument();
            return model.range(range);
          },
        },
        methods: { GetCount: () => ranges.length },
      }),
    },
  };
}
