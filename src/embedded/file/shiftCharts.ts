import type { ChartSeries, SheetChart } from "../../core/model/sheetChart";
import type { LiveChart } from "../liveWorkbook";
import { shiftArea } from "./shiftArea";
import type { StructureChange } from "./structureChange";

/** Charts after rows or columns of their sheet were inserted or deleted; one that has lost its cells or its place is gone. */
export function shiftCharts(
  charts: readonly LiveChart[],
  change: StructureChange,
): readonly LiveChart[] {
  return charts.flatMap(({ id, chart }) => {
    const shifted = shiftChart(chart, change);
    return shifted === null ? [] : [{ id, chart: shifted }];
  });
}

function shiftChart(chart: SheetChart, change: StructureChange): SheetChart | null {
  const place = shiftArea(chart.place, change);
  const categories = shiftArea(chart.categories, change);
  const line = shiftSeries(chart.line, change);
  if (place === null || categories === null || line === null) return null;
  const columns = chart.columns.flatMap((series) => shiftSeries(series, change) ?? []);
  return { ...chart, place, categories, columns, line };
}

function shiftSeries(series: ChartSeries, change: StructureChange): ChartSeries | null {
  const values = shiftArea(series.values, change);
  return values === null ? null : { ...series, values };
}
