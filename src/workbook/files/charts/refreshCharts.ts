import { isOwnChart } from "../../../core/model/sheetChart";
import type { SheetSnapshot } from "../../../core/model/sheetSnapshot";
import { XlsxFile } from "../xlsxFile";
import { childElements, findChild, localName, textOf, type XmlElement } from "../xmlTree";
import { ChangedPackage } from "./changedPackage";
import { figureCells, labelCells, referencedArea } from "./chartCells";
import { findDrawing, listCharts } from "./sheetDrawing";

/** The workbook with what its cells now show stored in the add-in's charts, for programs that draw what is stored. Nothing else of a chart changes. */
export function refreshCharts(file: XlsxFile): XlsxFile {
  const pack = new ChangedPackage(file.parts);
  let isChanged = false;
  for (const sheet of file.layout.sheets) {
    const paths = ownChartPaths(pack, sheet.path);
    const values = paths.length === 0 ? null : file.snapshot(sheet.name);
    for (const path of paths) {
      const chart = pack.read(path);
      if (chart === null || values === null || !refresh(chart, values)) continue;
      pack.store(path, chart);
      isChanged = true;
    }
  }
  return isChanged ? XlsxFile.ofParts(pack.parts, file.name) : file;
}

function ownChartPaths(pack: ChangedPackage, sheetPath: string): readonly string[] {
  const path = findDrawing(pack, sheetPath);
  const drawing = path === null ? null : pack.read(path);
  if (path === null || drawing === null) return [];
  const own = listCharts(drawing).filter(({ name }) => isOwnChart(name));
  const links = new Set(own.map(({ link }) => link));
  return pack.links(path).flatMap(({ id, target }) => (links.has(id) ? [target] : []));
}

/** Whether anything had to be changed. */
function refresh(element: XmlElement, values: SheetSnapshot): boolean {
  const kind = localName(element.name);
  if (kind === "numRef" || kind === "strRef") return refreshCells(element, values);
  return childElements(element)
    .map((child) => refresh(child, values))
    .some((isChanged) => isChanged);
}

function refreshCells(source: XmlElement, values: SheetSnapshot): boolean {
  const isFigures = localName(source.name) === "numRef";
  const cacheName = isFigures ? "numCache" : "strCache";
  const cache = findChild(source, cacheName);
  const area = referencedArea(source, values.sheet);
  if (cache === null || area === null || area.columnCount > 1) return false;
  const shown = isFigures
    ? figureCells(area, values.sheet, values)
    : labelCells(area, values.sheet, values);
  const now = pointsOf(findChild(shown, cacheName));
  if (pointText(pointsOf(cache), isFigures) === pointText(now, isFigures)) return false;
  const others = childElements(cache).filter(({ name }) => localName(name) !== "pt");
  cache.children = [...others, ...now];
  return true;
}

function pointsOf(cache: XmlElement | null): readonly XmlElement[] {
  return childElements(cache ?? noElement, "pt");
}

/** Excel spells some figures with more digits than they have. */
function pointText(points: readonly XmlElement[], isFigures: boolean): string {
  const shown = points.map((point) => {
    const text = textOf(point);
    return [point.attributes.idx, isFigures ? Number(text) : text];
  });
  return JSON.stringify(shown);
}

const noElement: XmlElement = { name: "", attributes: {}, children: [] };
