import type { Area } from "../../core/model/area";
import {
  chartLook,
  mostOwnCharts,
  ownChartName,
  type ChartSeries,
  type SheetChart,
} from "../../core/model/sheetChart";
import { rangeOf } from "./rangeOf";

/**
 * Queues an upright column chart with a line across. It is begun over the line's figures, the only ones that are always there: Excel then
 * makes exactly one series, which becomes the first.
 */
export function addChart(worksheet: Excel.Worksheet, chart: SheetChart): void {
  // One of the same name makes way; where there is none, nothing happens.
  worksheet.charts.getItemOrNullObject(chart.name).delete();
  const drawn = worksheet.charts.add(
    "ColumnClustered",
    rangeOf(worksheet, atLeastTwoRows(chart.line.values)),
    "Columns",
  );
  drawn.name = chart.name;
  drawn.setPosition(...corners(worksheet, chart.place));
  chart.columns.forEach((series, place) => {
    const added = place === 0 ? drawn.series.getItemAt(0) : drawn.series.add(series.name);
    fillSeries(worksheet, added, { series, categories: chart.categories });
    added.format.fill.setSolidColor(series.color);
    added.gapWidth = chartLook.gapWidth;
    added.overlap = 100;
  });
  const isAlone = chart.columns.length === 0;
  const line = isAlone ? drawn.series.getItemAt(0) : drawn.series.add(chart.line.name);
  fillSeries(worksheet, line, { series: chart.line, categories: chart.categories });
  drawLine(line, chart.line);
  dress(drawn, chart.title);
}

/** Takes the add-in's charts away: what Excel is asked of an object that is not there is passed over. */
export function removeOwnCharts(worksheet: Excel.Worksheet): void {
  for (let place = 1; place <= mostOwnCharts; place++) {
    worksheet.charts.getItemOrNullObject(ownChartName(place)).delete();
  }
}

/** A chart begun over a single cell takes all cells around it. */
function atLeastTwoRows(area: Area): Area {
  return { ...area, rowCount: Math.max(2, area.rowCount) };
}

function corners(worksheet: Excel.Worksheet, area: Area): [Excel.Range, Excel.Range] {
  const { row, column, rowCount, columnCount } = area;
  const cell = { rowCount: 1, columnCount: 1 };
  return [
    rangeOf(worksheet, { ...cell, row, column }),
    rangeOf(worksheet, { ...cell, row: row + rowCount - 1, column: column + columnCount - 1 }),
  ];
}

interface SeriesCells {
  readonly series: ChartSeries;
  readonly categories: Area;
}

function fillSeries(
  worksheet: Excel.Worksheet,
  drawn: Excel.ChartSeries,
  { series, categories }: SeriesCells,
): void {
  drawn.name = series.name;
  drawn.setValues(rangeOf(worksheet, series.values));
  drawn.setXAxisValues(rangeOf(worksheet, categories));
}

function drawLine(drawn: Excel.ChartSeries, { color }: ChartSeries): void {
  drawn.chartType = "Line";
  drawn.markerStyle = "None";
  drawn.format.line.color = color;
  drawn.format.line.weight = chartLook.lineWeight;
}

function dress(drawn: Excel.Chart, title: string): void {
  writeIn(drawn.format.font, chartLook.textSize);
  drawn.title.text = title;
  writeIn(drawn.title.format.font, chartLook.titleSize);
  drawn.title.format.font.bold = true;
  // Whoever hides the cells beside the page keeps the chart.
  drawn.plotVisibleOnly = false;
  drawn.legend.visible = true;
  drawn.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = drawn.axes;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.format.line.color = chartLook.gridColor;
  // Every label, however narrow the columns are.
  categoryAxis.tickLabelSpacing = 1;
}

function writeIn(font: Excel.ChartFont, size: number): void {
  font.name = chartLook.fontName;
  font.size = size;
  font.color = chartLook.textColor;
}
