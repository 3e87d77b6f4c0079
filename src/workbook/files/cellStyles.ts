import type { CellFormat, FlagStyle } from "../../core/model/edit";
import { builtInFormats } from "./builtInFormats";
import { childElements, findChild, newElement, serializeXml, type XmlElement } from "./xmlTree";

/** Font properties in the order the format lists them. */
const fontOrder =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme";

/** The format lets at most this many own number formats begin here. */
const firstOwnFormat = 164;

/**
 * The cell styles of a workbook. A changed style is a copy of the old one with that one thing different, so that all the rest –
 * theme colours, protection, what no library knows – stays.
 */
export class CellStyles {
  private readonly known = new Map<string, number>();

  constructor(readonly root: XmlElement) {}

  /** Index of the style that is `style` but for its number format. */
  withNumberFormat(style: number, format: string): number {
    return this.derive(`${style} ${format}`, style, (copy) => {
      copy.attributes.numFmtId = String(this.numberFormatId(format));
      copy.attributes.applyNumberFormat = "1";
    });
  }

  /** Index of the style that is `style` but for what `format` names. */
  withFormat(style: number, format: CellFormat): number {
    return this.derive(`${style} ${JSON.stringify(format)}`, style, (copy) => {
      this.applyFont(copy, format);
      this.applyFill(copy, format);
      this.applyBorders(copy, format);
      applyAlignment(copy, format);
    });
  }

  /** Index of the style rules have that changes just this in the cells they mark. */
  ofFlag(style: FlagStyle): number {
    const key = `flag ${JSON.stringify(style)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = appendOnce(this.list("dxfs"), xml("dxf", {}, this.flagParts(style)));
    this.known.set(key, index);
    return index;
  }

  /** A rule's solid fill stands in bgColor, other than a cell's. */
  private flagParts({ numberFormat, fill, ...font }: FlagStyle): XmlElement[] {
    const changes = [...fontChanges(font)];
    const pattern = (colour: string): XmlElement =>
      xml("patternFill", { patternType: "solid" }, [xml("bgColor", { rgb: argb(colour) })]);
    return [
      ...(changes.length === 0 ? [] : [xml("font", {}, inFontOrder(changes))]),
      ...(numberFormat === undefined ? [] : [this.flagNumberFormat(numberFormat)]),
      ...(fill === undefined ? [] : [xml("fill", {}, [pattern(fill)])]),
    ];
  }

  /** Rules carry their number formats themselves, under numbers no cell's format has. */
  private flagNumberFormat(format: string): XmlElement {
    const known = this.formatsOfRules().find(({ attributes }) => attributes.formatCode === format);
    if (known !== undefined) return cloneXml(known);
    return xml("numFmt", { numFmtId: String(this.freeFormatId()), formatCode: format });
  }

  private formatsOfRules(): readonly XmlElement[] {
    const rules = findChild(this.root, "dxfs");
    return rules === null
      ? []
      : childElements(rules).flatMap((dxf) => childElements(dxf, "numFmt"));
  }

  private freeFormatId(): number {
    const declared = findChild(this.root, "numFmts");
    const taken = [...(declared === null ? [] : childElements(declared)), ...this.formatsOfRules()];
    const ids = taken.map(({ attributes }) => Number(attributes.numFmtId));
    return Math.max(firstOwnFormat - 1, ...ids) + 1;
  }

  private derive(key: string, style: number, change: (copy: XmlElement) => void): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const styles = this.list("cellXfs");
    const original = childElements(styles)[style] ?? childElements(styles)[0];
    const copy = original === undefined ? xml("xf", { xfId: "0" }) : cloneXml(original);
    change(copy);
    const index = appendOnce(styles, copy);
    this.known.set(key, index);
    return index;
  }

  private numberFormatId(format: string): number {
    const builtIn = Object.entries(builtInFormats).find(([, code]) => code === format);
    const declared = this.list("numFmts");
    const own = childElements(declared).find(({ attributes }) => attributes.formatCode === format);
    if (own !== undefined) return Number(own.attributes.numFmtId);
    if (builtIn !== undefined) return Number(builtIn[0]);
    const id = this.freeFormatId();
    appendOnce(declared, xml("numFmt", { numFmtId: String(id), formatCode: format }));
    return id;
  }

  private applyFont(copy: XmlElement, format: CellFormat): void {
    const changes = fontChanges(format);
    if (changes.length === 0) return;
    const fonts = this.list("fonts");
    const font = cloneXml(childElements(fonts)[Number(copy.attributes.fontId ?? 0)] ?? xml("font"));
    for (const change of changes) replaceChild(font, change);
    // These belong to the old typeface; the scheme would even win over the new name.
    if (format.fontName !== undefined) removeChildren(font, ["scheme", "family", "charset"]);
    font.children = inFontOrder(childElements(font));
    copy.attributes.fontId = String(appendOnce(fonts, font));
    copy.attributes.applyFont = "1";
  }

  private applyFill(copy: XmlElement, { fill }: CellFormat): void {
    if (fill === undefined) return;
    const pattern = xml("patternFill", { patternType: "solid" }, [
      xml("fgColor", { rgb: argb(fill) }),
      xml("bgColor", { indexed: "64" }),
    ]);
    copy.attributes.fillId = String(appendOnce(this.list("fills"), xml("fill", {}, [pattern])));
    copy.attributes.applyFill = "1";
  }

  private applyBorders(copy: XmlElement, { borders }: CellFormat): void {
    if (borders === undefined) return;
    const line = (side: string): XmlElement =>
      borders ? xml(side, { style: "thin" }, [xml("color", { auto: "1" })]) : xml(side);
    const sides = [...["left", "right", "top", "bottom"].map(line), xml("diagonal")];
    copy.attributes.borderId = String(appendOnce(this.list("borders"), xml("border", {}, sides)));
    copy.attributes.applyBorder = "1";
  }

  /** A list of the style sheet, made in its place where the workbook has none. */
  private list(name: string): XmlElement {
    const known = findChild(this.root, name);
    if (known !== null) return known;
    const order = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs".split(" ");
    const made = xml(name, { count: "0" });
    const at = this.root.children.findIndex(
      (child) =>
        typeof child !== "string" && !order.slice(0, order.indexOf(name)).includes(child.name),
    );
    this.root.children.splice(at < 0 ? this.root.children.length : at, 0, made);
    return made;
  }
}

function fontChanges(format: CellFormat): readonly XmlElement[] {
  const { fontName, fontSize, bold, italic, fontColor } = format;
  return [
    ...(fontName === undefined ? [] : [xml("name", { val: fontName })]),
    ...(fontSize === undefined ? [] : [xml("sz", { val: String(fontSize) })]),
    ...(bold === undefined ? [] : [xml("b", { val: flag(bold) })]),
    ...(italic === undefined ? [] : [xml("i", { val: flag(italic) })]),
    ...(fontColor === undefined ? [] : [xml("color", { rgb: argb(fontColor) })]),
  ];
}

function inFontOrder(parts: readonly XmlElement[]): XmlElement[] {
  const order = fontOrder.split(" ");
  return [...parts].sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}

function applyAlignment(copy: XmlElement, { horizontal, vertical, wrap }: CellFormat): void {
  const changes: Record<string, string> = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrapText: flag(wrap) }),
  };
  if (Object.keys(changes).length === 0) return;
  const old = findChild(copy, "alignment");
  removeChildren(copy, ["alignment"]);
  copy.children.unshift(xml("alignment", { ...old?.attributes, ...changes }));
  copy.attributes.applyAlignment = "1";
}

function flag(value: boolean): string {
  return value ? "1" : "0";
}

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function xml(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlElement[] = [],
): XmlElement {
  return { name, attributes, children };
}

function cloneXml(element: XmlElement): XmlElement {
  const { name, attributes, children } = element;
  return newElement(
    name,
    attributes,
    children.map((child) => (typeof child === "string" ? child : cloneXml(child))),
  );
}

function replaceChild(parent: XmlElement, child: XmlElement): void {
  removeChildren(parent, [child.name]);
  parent.children.push(child);
}

function removeChildren(parent: XmlElement, names: readonly string[]): void {
  parent.children = parent.children.filter(
    (child) => typeof child === "string" || !names.includes(child.name),
  );
}

/** Index of an equal element of the list, which is appended where there is none yet. */
function appendOnce(list: XmlElement, element: XmlElement): number {
  const text = serializeXml(element);
  const known = childElements(list).findIndex((other) => serializeXml(other) === text);
  if (known >= 0) return known;
  list.children.push(element);
  const count = childElements(list).length;
  list.attributes.count = String(count);
  return count - 1;
}
