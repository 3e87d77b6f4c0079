import { chartLook, type ChartSeries, type SheetChart } from "../../../core/model/sheetChart";
import type { SheetSnapshot } from "../../../core/model/sheetSnapshot";
import { newElement, type XmlElement } from "../xmlTree";
import { axes } from "./chartAxes";
import { figureCells, labelCells } from "./chartCells";
import { setting, solidFill, textBody, textLook, textRun } from "./chartParts";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const emusPerPoint = 12_700;
/** Both kinds of series stand on the same two axes. */
const axisIds = { category: "500000001", value: "500000002" };

/** Where the cells of a chart stand, and what they hold now. */
interface ChartSource {
  readonly chart: SheetChart;
  readonly sheet: string;
  readonly values: SheetSnapshot | null;
}

/** The document that draws a chart (ECMA-376 part 1, 21.2): columns and a line over the cells of the sheet. */
export function chartXml(
  chart: SheetChart,
  sheet: string,
  values: SheetSnapshot | null,
): XmlElement {
  const source = { chart, sheet, values };
  const plotArea = newElement("c:plotArea", {}, [
    newElement("c:layout"),
    ...(chart.columns.length === 0 ? [] : [columnPart(source)]),
    linePart(source),
    ...axes(axisIds),
  ]);
  const drawn = newElement("c:chart", {}, [
    titlePart(chart.title),
    setting("autoTitleDeleted", 0),
    plotArea,
    newElement("c:legend", {}, [setting("legendPos", "b"), setting("overlay", 0)]),
    // Whoever hides the cells beside the page keeps the chart.
    setting("plotVisOnly", 0),
    setting("dispBlanksAs", "gap"),
  ]);
  return newElement("c:chartSpace", namespaces, [
    setting("roundedCorners", 0),
    drawn,
    newElement("c:spPr", {}, [
      solidFill("#FFFFFF"),
      newElement("a:ln", {}, [newElement("a:noFill")]),
    ]),
    textBody(textLook("a:defRPr", chartLook.textSize)),
  ]);
}

function titlePart(title: string): XmlElement {
  const look = { b: "1" };
  const paragraph = newElement("a:p", {}, [
    newElement("a:pPr", {}, [textLook("a:defRPr", chartLook.titleSize, look)]),
    textRun(title, textLook("a:rPr", chartLook.titleSize, look)),
  ]);
  const rich = newElement("c:rich", {}, [
    newElement("a:bodyPr"),
    newElement("a:lstStyle"),
    paragraph,
  ]);
  return newElement("c:title", {}, [newElement("c:tx", {}, [rich]), setting("overlay", 0)]);
}

function columnPart(source: ChartSource): XmlElement {
  const series = source.chart.columns.map((column, at) =>
    seriesPart(source, column, {
      at,
      look: [newElement("c:spPr", {}, [solidFill(column.color)]), setting("invertIfNegative", 0)],
      end: [],
    }),
  );
  return newElement("c:barChart", {}, [
    setting("barDir", "col"),
    setting("grouping", "clustered"),
    setting("varyColors", 0),
    ...series,
    setting("gapWidth", chartLook.gapWidth),
    setting("overlap", 100),
    ...axisLinks(),
  ]);
}

function linePart(source: ChartSource): XmlElement {
  const { columns, line } = source.chart;
  const width = String(chartLook.lineWeight * emusPerPoint);
  const stroke = newElement("a:ln", { w: width, cap: "rnd" }, [
    solidFill(line.color),
    newElement("a:round"),
  ]);
  const series = seriesPart(source, line, {
    at: columns.length,
    look: [
      newElement("c:spPr", {}, [stroke]),
      newElement("c:marker", {}, [setting("symbol", "none")]),
    ],
    end: [setting("smooth", 0)],
  });
  return newElement("c:lineChart", {}, [
    setting("grouping", "standard"),
    setting("varyColors", 0),
    series,
    setting("marker", 1),
    ...axisLinks(),
  ]);
}

interface SeriesLook {
  /** Place among all series. */
  readonly at: number;
  readonly look: readonly XmlElement[];
  readonly end: readonly XmlElement[];
}

function seriesPart(
  { chart, sheet, values }: ChartSource,
  series: ChartSeries,
  { at, look, end }: SeriesLook,
): XmlElement {
  return newElement("c:ser", {}, [
    setting("idx", at),
    setting("order", at),
    newElement("c:tx", {}, [newElement("c:v", {}, [series.name])]),
    ...look,
    newElement("c:cat", {}, [labelCells(chart.categories, sheet, values)]),
    newElement("c:val", {}, [figureCells(series.values, sheet, values)]),
    ...end,
  ]);
}

function axisLinks(): readonly XmlElement[] {
  return [setting("axId", axisIds.category), setting("axId", axisIds.value)];
}
