import { SaxesParser } from "saxes";

/** An XML element kept whole, so that a part can be changed in one place and written back with everything else in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Reads a document; entities other than XML's own five are errors, so nothing outside the text is ever fetched. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  const top = (): XmlElement => open[open.length - 1] ?? root;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    top().children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (content) => top().children.push(content));
  parser.on("cdata", (content) => top().children.push(content));
  parser.write(text).close();
  const document = childElements(root)[0];
  if (document === undefined) throw new Error("XML without an element");
  return document;
}

/** Writes a document with its declaration. */
export function serializeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${elementText(root)}`;
}

/** Name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The elements directly inside, of one name where it is given. */
export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== "string" && (name === undefined || localName(child.name) === name),
  );
}

/** The first element of that name directly inside, or null. */
export function findChild(element: XmlElement | null, name: string): XmlElement | null {
  return element === null ? null : (childElements(element, name)[0] ?? null);
}

/** All text inside, at any depth. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("");
}

/** Escapes what would end or break text and attributes; line breaks in attributes would be read as spaces. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function elementText(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
  if (element.children.length === 0) return `<${element.name}${attributes}/>`;
  const inside = element.children
    .map((child) => (typeof child === "string" ? escapeText(child) : elementText(child)))
    .join("");
  return `<${element.name}${attributes}>${inside}</${element.name}>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An element to be put into a document. */
export function newElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes: { ...attributes }, children: [...children] };
}
