import { cellAddress, parseArea, quotedSheetName } from "../../../core/model/address";
import type { Area } from "../../../core/model/area";
import type { CellValue } from "../../../core/model/cell";
import type { SheetSnapshot } from "../../../core/model/sheetSnapshot";
import { findChild, newElement, textOf, type XmlElement } from "../xmlTree";
import { setting } from "./chartParts";

/** Labels from cells, with what the cells hold now for programs that draw what is stored. */
export function labelCells(area: Area, sheet: string, values: SheetSnapshot | null): XmlElement {
  const points = pointsOf(area, values, labelText);
  return newElement("c:strRef", {}, [
    newElement("c:f", {}, [reference(area, sheet)]),
    newElement("c:strCache", {}, [setting("ptCount", area.rowCount), ...points]),
  ]);
}

/** Figures from cells, likewise; a cell without a number is no point: blank is not zero. */
export function figureCells(area: Area, sheet: string, values: SheetSnapshot | null): XmlElement {
  const points = pointsOf(area, values, figureText);
  return newElement("c:numRef", {}, [
    newElement("c:f", {}, [reference(area, sheet)]),
    newElement("c:numCache", {}, [
      newElement("c:formatCode", {}, ["General"]),
      setting("ptCount", area.rowCount),
      ...points,
    ]),
  ]);
}

/** The area a reference of a chart (c:strRef, c:numRef) names; null where it is not one of this sheet. */
export function referencedArea(source: XmlElement, sheet: string): Area | null {
  const formula = findChild(source, "f");
  const text = formula === null ? "" : textOf(formula);
  const prefix = [`${quotedSheetName(sheet)}!`, `${sheet}!`].find((one) => text.startsWith(one));
  return prefix === undefined ? null : parseArea(text.slice(prefix.length));
}

function reference(area: Area, sheet: string): string {
  const absolute = (row: number, column: number): string =>
    cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const first = absolute(area.row, area.column);
  const last = absolute(area.row + area.rowCount - 1, area.column);
  return `${quotedSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

function pointsOf(
  { row, column, rowCount }: Area,
  values: SheetSnapshot | null,
  textOf: (value: CellValue) => string | null,
): readonly XmlElement[] {
  const corner = values?.used ?? null;
  if (values === null || corner === null) return [];
  return Array.from({ length: rowCount }, (_, at) => {
    const value = values.values[row + at - corner.row]?.[column - corner.column] ?? null;
    const text = textOf(value);
    return text === null
      ? []
      : [newElement("c:pt", { idx: String(at) }, [newElement("c:v", {}, [text])])];
  }).flat();
}

function labelText(value: CellValue): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function figureText(value: CellValue): string | null {
  return typeof value === "number" ? String(value) : null;
}
