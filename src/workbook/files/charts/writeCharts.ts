import type { Area } from "../../../core/model/area";
import type { Edit } from "../../../core/model/edit";
import type { SheetChart } from "../../../core/model/sheetChart";
import { sameSheet, XlsxFile } from "../xlsxFile";
import { newElement, type XmlElement } from "../xmlTree";
import { ChangedPackage, type PartKind } from "./changedPackage";
import { chartXml } from "./chartXml";
import { removeCharts } from "./removeCharts";
import { findOrMakeDrawing } from "./sheetDrawing";

const chartKind: PartKind = {
  contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  relation: "chart",
  path: (number) => `xl/charts/chart${number}.xml`,
};

/**
 * The workbook with the charts the edits add. They are written straight into the package: so they carry their names and the figures they
 * show now, for programs that draw what is stored, and no other picture or chart is written anew.
 */
export function writeCharts(file: XlsxFile, edits: readonly Edit[]): XlsxFile {
  const added = edits.filter((edit) => edit.kind === "addChart");
  if (added.length === 0) return file;
  const pack = new ChangedPackage(file.parts);
  for (const { name, path } of file.layout.sheets) {
    const own = added.filter(({ sheet }) => sameSheet(sheet, name));
    // Of the same name the last one counts.
    const charts = new Map(own.map(({ chart }) => [chart.name, chart]));
    if (charts.size === 0) continue;
    removeCharts(pack, path, (removed) => charts.has(removed));
    const values = file.snapshot(name);
    const roots = [...charts.values()].map((chart) => chartXml(chart, name, values));
    place(pack, findOrMakeDrawing(pack, path), { charts: [...charts.values()], roots });
  }
  return XlsxFile.ofParts(pack.parts, file.name);
}

interface DrawnCharts {
  readonly charts: readonly SheetChart[];
  readonly roots: readonly XmlElement[];
}

function place(pack: ChangedPackage, drawingPath: string, { charts, roots }: DrawnCharts): void {
  const links = pack.add(drawingPath, chartKind, roots);
  const drawing = pack.read(drawingPath);
  if (drawing === null) throw new Error(`no drawing ${drawingPath}`);
  const first = highestId(drawing) + 1;
  charts.forEach((chart, at) => {
    drawing.children.push(anchor(chart, { id: first + at, link: links[at] ?? "" }));
  });
  pack.store(drawingPath, drawing);
}

/** Shapes of a drawing are told apart by numbers. */
function highestId(element: XmlElement): number {
  const own = /(^|:)cNvPr$/.test(element.name) ? Number(element.attributes.id ?? 0) : 0;
  return element.children.reduce(
    (highest, child) => (typeof child === "string" ? highest : Math.max(highest, highestId(child))),
    own,
  );
}

interface ShapeLink {
  readonly id: number;
  readonly link: string;
}

const namespaces = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
const chartNamespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

function anchor({ name, title, place: cells }: SheetChart, { id, link }: ShapeLink): XmlElement {
  const frame = newElement("xdr:graphicFrame", { macro: "" }, [
    newElement("xdr:nvGraphicFramePr", {}, [
      newElement("xdr:cNvPr", { id: String(id), name, descr: title }),
      newElement("xdr:cNvGraphicFramePr"),
    ]),
    newElement("xdr:xfrm", {}, [
      newElement("a:off", { x: "0", y: "0" }),
      newElement("a:ext", { cx: "0", cy: "0" }),
    ]),
    newElement("a:graphic", {}, [
      newElement("a:graphicData", { uri: chartNamespaces["xmlns:c"] }, [
        newElement("c:chart", { ...chartNamespaces, "r:id": link }),
      ]),
    ]),
  ]);
  const corners = cornersOf(cells);
  return newElement("xdr:twoCellAnchor", namespaces, [
    ...corners,
    frame,
    newElement("xdr:clientData"),
  ]);
}

function cornersOf({ row, column, rowCount, columnCount }: Area): readonly XmlElement[] {
  return [corner("xdr:from", row, column), corner("xdr:to", row + rowCount, column + columnCount)];
}

function corner(name: string, row: number, column: number): XmlElement {
  const numbers = { col: column, colOff: 0, row, rowOff: 0 };
  const children = Object.entries(numbers).map(([key, number]) =>
    newElement(`xdr:${key}`, {}, [String(number)]),
  );
  return newElement(name, {}, children);
}
