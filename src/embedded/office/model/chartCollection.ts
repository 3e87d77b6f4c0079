import type { LiveSheet } from "../../liveWorkbook";
import { accessDenied, HostError, invalidArgument, itemNotFound } from "../hostError";
import { cellsOfArgument, type Argument, type HostObject } from "../hostObject";
import { textArgument, wholeNumber } from "./argumentValues";
import { chartObject } from "./chart";
import type { ChartDraft } from "./chartDrafts";
import type { ExcelModel } from "./excelModel";

function must(found: HostObject | null): HostObject {
  if (found === null) throw itemNotFound();
  return found;
}

/** Excel.ChartCollection: the charts of a sheet that the add-in has made; they are found by name, in whatever letter case, or by id. */
export function chartCollection(model: ExcelModel, sheet: LiveSheet): HostObject {
  const charts = (): readonly ChartDraft[] => model.charts.list(sheet);
  const find = (key: Argument): HostObject | null => {
    const text = textArgument(key);
    const named = ({ id, name }: ChartDraft): boolean =>
      id === text || name.toLowerCase() === text.toLowerCase();
    const found = charts().find(named);
    return found === undefined ? null : chartObject(model, sheet, found.id);
  };
  const add = (type: Argument, source: Argument): HostObject => {
    if (model.isProtected(sheet)) throw accessDenied();
    if (type !== "ColumnClustered") {
      throw new HostError("ApiNotFound", "The embedded Excel draws only clustered columns.");
    }
    const cells = cellsOfArgument(source);
    if (cells === null || cells.sheet.id !== sheet.id) throw invalidArgument();
    if (cells.area.columnCount > 1) {
      throw new HostError("ApiNotFound", "The embedded Excel begins a chart over one column.");
    }
    return chartObject(model, sheet, model.charts.begin(sheet, cells.area));
  };
  return {
    type: "ChartCollection",
    properties: { Count: { get: () => charts().length } },
    items: () => charts().map(({ id }) => chartObject(model, sheet, id)),
    item: (key) => must(find(key)),
    finders: {
      Add: add,
      GetItem: (key) => must(find(key)),
      GetItemOrNullObject: find,
      GetItemAt: (index) => {
        const chart = charts()[wholeNumber(index)];
        return must(chart === undefined ? null : chartObject(model, sheet, chart.id));
      },
    },
    methods: { GetCount: () => charts().length },
  };
}
