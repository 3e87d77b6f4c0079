import { cellAddress, columnIndex } from "../../core/model/address";
import type { CellValue } from "../../core/model/cell";
import { childElements, findChild, newElement, type XmlElement } from "./xmlTree";

/** The XML of a sheet as rows and cells that can be changed; new ones get their place in order. */
export class SheetTree {
  private readonly table: XmlElement;
  private readonly rows = new Map<number, XmlElement>();
  private readonly cells = new Map<string, XmlElement>();
  private readonly columns: readonly XmlElement[];

  constructor(readonly root: XmlElement) {
    const table = findChild(root, "sheetData");
    if (table === null) throw new Error("a sheet without sheetData");
    this.table = table;
    this.columns = childElements(findChild(root, "cols") ?? table, "col");
    for (const row of childElements(table, "row")) {
      this.rows.set(Number(row.attributes.r) - 1, row);
      for (const cell of childElements(row, "c")) this.cells.set(cell.attributes.r ?? "", cell);
    }
  }

  /** The cell, made with the style of its row or column where the sheet does not list it. */
  cell(row: number, column: number): XmlElement {
    const address = cellAddress(row, column);
    const known = this.cells.get(address);
    if (known !== undefined) return known;
    const owner = this.row(row);
    const style = owner.attributes.s ?? this.columnStyle(column);
    const attributes: Record<string, string> = { r: address };
    if (style !== undefined) attributes.s = style;
    const cell: XmlElement = { name: prefixOf(owner) + "c", attributes, children: [] };
    insertInOrder(owner, cell, (other) => columnOf(other) > column);
    this.cells.set(address, cell);
    return cell;
  }

  /** Height of a row, in points. */
  setHeight(row: number, points: number): void {
    const { attributes } = this.row(row);
    attributes.ht = String(points);
    attributes.customHeight = "1";
  }

  private row(row: number): XmlElement {
    const known = this.rows.get(row);
    if (known !== undefined) return known;
    const attributes = { r: String(row + 1) };
    const made: XmlElement = { name: `${prefixOf(this.table)}row`, attributes, children: [] };
    insertInOrder(this.table, made, (other) => Number(other.attributes.r) - 1 > row);
    this.rows.set(row, made);
    return made;
  }

  private columnStyle(column: number): string | undefined {
    return this.columns.find(
      ({ attributes }) => column >= Number(attributes.min) - 1 && column < Number(attributes.max),
    )?.attributes.style;
  }
}

/** Puts a value, or the stored result of its formula, into a cell; null leaves it without one. */
export function putValue(cell: XmlElement, value: CellValue): void {
  const prefix = prefixOf(cell);
  cell.children = childElements(cell, "f");
  delete cell.attributes.t;
  if (value === null) return;
  const type = typeOf(value);
  if (type !== null) cell.attributes.t = type;
  cell.children.push({ name: `${prefix}v`, attributes: {}, children: [textOfValue(value)] });
}

/** A text that stands in its cell itself (t="inlineStr"), as it is. */
export function inlineText(text: string): XmlElement {
  const t = newElement("t", { "xml:space": "preserve" }, [escapeText(text)]);
  return newElement("is", {}, [t]);
}

function typeOf(value: Exclude<CellValue, null>): string | null {
  if (typeof value === "object") return "e";
  if (typeof value === "boolean") return "b";
  return typeof value === "string" ? "str" : null;
}

function textOfValue(value: Exclude<CellValue, null>): string {
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "string" ? escapeText(value) : String(value);
}

/** The format's own escapes, for what XML cannot hold and for texts that look like such an escape. */
function escapeText(text: string): string {
  return text.replace(
    /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n\u007f-\u009f])\p{Cc}/gu,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

function insertInOrder(
  parent: XmlElement,
  child: XmlElement,
  isAfter: (other: XmlElement) => boolean,
): void {
  const next = childElements(parent).find(isAfter);
  const at = next === undefined ? parent.children.length : parent.children.indexOf(next);
  parent.children.splice(at, 0, child);
}

function columnOf(cell: XmlElement): number {
  return columnIndex((cell.attributes.r ?? "").replace(/\d+$/, ""));
}

function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.indexOf(":") + 1);
}
