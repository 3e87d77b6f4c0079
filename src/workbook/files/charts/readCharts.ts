import type { Area } from "../../../core/model/area";
import { isOwnChart, type ChartSeries, type SheetChart } from "../../../core/model/sheetChart";
import { childElements, findChild, textOf, type XmlElement } from "../xmlTree";
import type { ChangedPackage } from "./changedPackage";
import { referencedArea } from "./chartCells";
import { findDrawing, listCharts, type AnchoredChart } from "./sheetDrawing";

/** The charts of the add-in on a sheet, as far as they are still of the kind it makes. */
export function readCharts(
  pack: ChangedPackage,
  sheet: { readonly name: string; readonly path: string },
): readonly SheetChart[] {
  const path = findDrawing(pack, sheet.path);
  const drawing = path === null ? null : pack.read(path);
  if (path === null || drawing === null) return [];
  const links = new Map(pack.links(path).map(({ id, target }) => [id, target]));
  return listCharts(drawing)
    .filter(({ name }) => isOwnChart(name))
    .flatMap((chart) => {
      const root = pack.read(links.get(chart.link) ?? "");
      const read = root === null ? null : readChart(chart, root, sheet.name);
      return read === null ? [] : [read];
    });
}

function readChart(
  { anchor, name }: AnchoredChart,
  root: XmlElement,
  sheet: string,
): SheetChart | null {
  const chart = findChild(root, "chart");
  const plot = findChild(chart, "plotArea");
  const columns = readSeries(findChild(plot, "barChart"), sheet);
  const [line, ...otherLines] = readSeries(findChild(plot, "lineChart"), sheet);
  const place = readPlace(anchor);
  if (line === undefined || line === null || otherLines.length > 0 || place === null) return null;
  const { categories, series } = line;
  const whole = columns.filter((column) => column !== null).map((column) => column.series);
  if (whole.length < columns.length) return null;
  const title = textOf(findChild(chart, "title") ?? noElement).trim();
  return { name, title, place, categories, columns: whole, line: series };
}

interface ReadSeries {
  readonly series: ChartSeries;
  readonly categories: Area;
}

/** Null for a series whose cells stand on another sheet, or nowhere. */
function readSeries(group: XmlElement | null, sheet: string): readonly (ReadSeries | null)[] {
  return childElements(group ?? noElement, "ser").map((series) => {
    const values = cellsOf(findChild(series, "val"), sheet);
    const categories = cellsOf(findChild(series, "cat"), sheet);
    if (values === null || categories === null) return null;
    const name = textOf(withoutReference(findChild(series, "tx")));
    return { series: { name, values, color: colorOf(series) }, categories };
  });
}

function cellsOf(source: XmlElement | null, sheet: string): Area | null {
  const [reference] = childElements(source ?? noElement);
  return reference === undefined ? null : referencedArea(reference, sheet);
}

/** A name that stands in a cell is stored with where it stands. */
function withoutReference(name: XmlElement | null): XmlElement {
  const stored = findChild(findChild(findChild(name, "strRef"), "strCache"), "pt");
  return stored ?? name ?? noElement;
}

/** A colour of the theme, as a person may have chosen it, is shown as a grey. */
const otherColor = "#7F7F7F";

function colorOf(series: XmlElement): string {
  const look = findChild(series, "spPr");
  const fill = findChild(look, "solidFill") ?? findChild(findChild(look, "ln"), "solidFill");
  const value = findChild(fill, "srgbClr")?.attributes.val;
  return value === undefined ? otherColor : `#${value.toUpperCase()}`;
}

function readPlace(anchor: XmlElement): Area | null {
  const [from, to] = ["from", "to"].map((name) => findChild(anchor, name));
  if (from === undefined || from === null || to === undefined || to === null) return null;
  const number = (corner: XmlElement, name: string): number =>
    Number(textOf(findChild(corner, name) ?? noElement));
  const [row, column] = [number(from, "row"), number(from, "col")];
  // A corner inside a cell covers the cell.
  const end = (name: "row" | "col"): number =>
    number(to, name) + (number(to, `${name}Off`) > 0 ? 1 : 0);
  const rowCount = Math.max(1, end("row") - row);
  return { row, column, rowCount, columnCount: Math.max(1, end("col") - column) };
}

const noElement: XmlElement = { name: "", attributes: {}, children: [] };
