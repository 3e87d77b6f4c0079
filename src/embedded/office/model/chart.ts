import type { Area } from "../../../core/model/area";
import { chartLook } from "../../../core/model/sheetChart";
import type { LiveSheet } from "../../liveWorkbook";
import { accessDenied, invalidArgument } from "../hostError";
import { cellsOfArgument, type Argument, type HostObject, type Property } from "../hostObject";
import { parseSheetArea } from "./areas";
import { optionalText, textArgument } from "./argumentValues";
import { chartAccess, type ChartAccess } from "./chartAccess";
import { chartSeriesCollection } from "./chartSeries";
import { only } from "./onlyProperty";
import type { ExcelModel } from "./excelModel";

function corner(argument: Argument, sheet: LiveSheet): Area {
  const cells = cellsOfArgument(argument);
  if (cells !== null && cells.sheet.id !== sheet.id) throw invalidArgument();
  const area = cells?.area ?? parseSheetArea(optionalText(argument) ?? "");
  if (area === null) throw invalidArgument();
  return area;
}

/** The cells from the first corner to the last. */
function spanned(first: Area, last: Area): Area {
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rowCount: Math.max(first.row + first.rowCount, last.row + last.rowCount) - row,
    columnCount:
      Math.max(first.column + first.columnCount, last.column + last.columnCount) - column,
  };
}

function font(size: number, isBold: boolean): HostObject {
  return {
    type: "ChartFont",
    properties: {
      Name: only(chartLook.fontName),
      Size: only(size),
      Color: only(chartLook.textColor),
      Bold: only(isBold),
    },
  };
}

function title({ read, change }: ChartAccess): HostObject {
  const text: Property = {
    get: () => read().title,
    set: (value) => {
      change({ title: textArgument(value) });
    },
  };
  const format = (): HostObject => ({
    type: "ChartTitleFormat",
    children: { Font: () => font(chartLook.titleSize, true) },
  });
  return {
    type: "ChartTitle",
    properties: { Text: text, Visible: only(true) },
    children: { Format: format },
  };
}

function axes(): HostObject {
  const line = (): HostObject => ({
    type: "ChartLineFormat",
    properties: { Color: only(chartLook.gridColor) },
  });
  const gridlines = (): HostObject => ({
    type: "ChartGridlines",
    properties: { Visible: only(true) },
    children: { Format: () => ({ type: "ChartGridlinesFormat", children: { Line: line } }) },
  });
  return {
    type: "ChartAxes",
    children: {
      ValueAxis: () => ({
        type: "ChartAxis",
        properties: { Minimum: only(0) },
        children: { MajorGridlines: gridlines },
      }),
      CategoryAxis: () => ({ type: "ChartAxis", properties: { TickLabelSpacing: only(1) } }),
    },
  };
}

function children(model: ExcelModel, access: ChartAccess): NonNullable<HostObject["children"]> {
  return {
    Title: () => title(access),
    Legend: () => ({
      type: "ChartLegend",
      properties: { Visible: only(true), Position: only("Bottom") },
    }),
    Axes: axes,
    Series: () => chartSeriesCollection(access),
    Format: () => ({
      type: "ChartAreaFormat",
      children: { Font: () => font(chartLook.textSize, false) },
    }),
    Worksheet: () => model.worksheet(access.sheet),
  };
}

/** Excel.Chart: a chart that is always drawn the same way; what would make it look otherwise is refused. */
export function chartObject(model: ExcelModel, sheet: LiveSheet, id: string): HostObject {
  const access = chartAccess(model, sheet, id);
  const { read, change } = access;
  const name: Property = {
    get: () => read().name,
    set: (given) => {
      change({ name: textArgument(given) });
    },
  };
  return {
    type: "Chart",
    id,
    properties: {
      Id: { get: () => id },
      Name: name,
      ChartType: only("ColumnClustered"),
      PlotVisibleOnly: only(false),
    },
    children: children(model, access),
    methods: {
      SetPosition: (first, last) => {
        const start = corner(first, sheet);
        const end = last === undefined || last === null ? start : corner(last, sheet);
        change({ place: spanned(start, end) });
        return null;
      },
      Delete: () => {
        if (model.isProtected(sheet)) throw accessDenied();
        model.charts.remove(sheet, read().id);
        return null;
      },
    },
  };
}
