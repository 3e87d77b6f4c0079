import type { Area } from "../../../core/model/area";
import { chartLook } from "../../../core/model/sheetChart";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { cellsOfArgument, type Argument, type HostObject, type Property } from "../hostObject";
import {
  choiceArgument,
  colourArgument,
  optionalText,
  textArgument,
  wholeNumber,
} from "./argumentValues";
import type { ChartAccess } from "./chartAccess";
import { plainSeries, type SeriesDraft } from "./chartDrafts";
import { only } from "./onlyProperty";

const kindWords = { column: "ColumnClustered", line: "Line" } as const;

/** Ways of one series object to what it stands for. */
interface SeriesAccess {
  readonly chart: ChartAccess;
  readonly read: () => SeriesDraft;
  readonly change: (change: Partial<SeriesDraft>) => void;
}

function accessTo(chart: ChartAccess, at: number): SeriesAccess {
  const read = (): SeriesDraft => {
    const series = chart.read().series[at];
    if (series === undefined) throw itemNotFound();
    return series;
  };
  const change = (changed: Partial<SeriesDraft>): void => {
    const next = { ...read(), ...changed };
    const series = chart.read().series.map((one, place) => (place === at ? next : one));
    chart.change({ series });
  };
  return { chart, read, change };
}

/** A line has no fill and columns no line of their own: asking for one would be forgotten silently. */
function refuseUnless(access: SeriesAccess, kind: SeriesDraft["kind"]): void {
  if (access.read().kind === kind) return;
  throw new HostError("ApiNotFound", "Columns have only a fill here, and lines only a line.");
}

function format(access: SeriesAccess): HostObject {
  const color: Property = {
    get: () => access.read().color ?? "",
    set: (given) => {
      refuseUnless(access, "line");
      access.change({ color: colourArgument(given) });
    },
  };
  const setSolidColor = (given: Argument): null => {
    refuseUnless(access, "column");
    access.change({ color: colourArgument(given) });
    return null;
  };
  return {
    type: "ChartSeriesFormat",
    children: {
      Fill: () => ({ type: "ChartFill", methods: { SetSolidColor: setSolidColor } }),
      Line: () => ({
        type: "ChartLineFormat",
        properties: { Color: color, Weight: only(chartLook.lineWeight) },
      }),
    },
  };
}

function cellsOfChart({ sheet }: ChartAccess, argument: Argument): Area {
  const cells = cellsOfArgument(argument);
  if (cells === null || cells.sheet.id !== sheet.id) throw invalidArgument();
  return cells.area;
}

function properties({ read, change }: SeriesAccess): Readonly<Record<string, Property>> {
  return {
    Name: {
      get: () => read().name,
      set: (name) => {
        change({ name: textArgument(name) });
      },
    },
    ChartType: {
      get: () => kindWords[read().kind],
      set: (word) => {
        const type = choiceArgument(word, Object.values(kindWords));
        change({ kind: type === kindWords.line ? "line" : "column" });
      },
    },
    MarkerStyle: only("None"),
    GapWidth: only(chartLook.gapWidth),
    Overlap: only(100),
  };
}

/** Excel.ChartSeries: figures of a chart, drawn as columns or as a line. */
function chartSeries(chart: ChartAccess, at: number): HostObject {
  const access = accessTo(chart, at);
  return {
    type: "ChartSeries",
    properties: properties(access),
    children: { Format: () => format(access) },
    methods: {
      SetValues: (cells) => {
        access.change({ values: cellsOfChart(chart, cells) });
        return null;
      },
      SetXAxisValues: (cells) => {
        access.change({ categories: cellsOfChart(chart, cells) });
        return null;
      },
    },
  };
}

/** Excel.ChartSeriesCollection: what a chart is drawn from. */
export function chartSeriesCollection(chart: ChartAccess): HostObject {
  const count = (): number => chart.read().series.length;
  const item = (index: Argument): HostObject => {
    const at = wholeNumber(index);
    if (at < 0 || at >= count()) throw itemNotFound();
    return chartSeries(chart, at);
  };
  return {
    type: "ChartSeriesCollection",
    properties: { Count: { get: count } },
    items: () => chart.read().series.map((_series, at) => chartSeries(chart, at)),
    item,
    finders: {
      GetItemAt: item,
      Add: (name) => {
        const series = { ...plainSeries, name: optionalText(name) ?? "" };
        chart.change({ series: [...chart.read().series, series] });
        return chartSeries(chart, count() - 1);
      },
    },
    methods: { GetCount: count },
  };
}
