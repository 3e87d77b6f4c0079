import { isTrue } from "./workbookLayout";
import { findChild, localName, newElement, textOf, type XmlElement } from "./xmlTree";

/** The number of the page in upright Times New Roman 13 (Decree 30/2020/NĐ-CP). */
const pageNumber = '&"Times New Roman,Regular"&13&P';

const order = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
] as const;
type Place = (typeof order)[number];

/**
 * Puts the page number into the middle of the header from the second page on. What stands left and right of it, and the footers, stay; a
 * first page that was like the others keeps theirs. Excelize fails on a sheet without a header, so this is done in the XML.
 */
export function writePageNumber(sheet: XmlElement): void {
  const header = findOrInsert(sheet);
  const { attributes } = header;
  if (!isTrue(attributes.differentFirst)) {
    put(header, "firstHeader", read(header, "oddHeader"));
    put(header, "firstFooter", read(header, "oddFooter"));
  }
  attributes.differentFirst = "1";
  put(header, "oddHeader", withMiddle(read(header, "oddHeader"), pageNumber));
  if (isTrue(attributes.differentOddEven)) {
    put(header, "evenHeader", withMiddle(read(header, "evenHeader"), pageNumber));
  }
  put(header, "firstHeader", withMiddle(read(header, "firstHeader"), ""));
}

function findOrInsert(sheet: XmlElement): XmlElement {
  const known = findChild(sheet, "headerFooter");
  if (known !== null) return known;
  const before = sheet.children.findIndex(
    (child) => typeof child !== "string" && localName(child.name) === "pageSetup",
  );
  const prefix = sheet.name.slice(0, sheet.name.indexOf(":") + 1);
  const made = newElement(`${prefix}headerFooter`);
  sheet.children.splice(before + 1, 0, made);
  return made;
}

function read(header: XmlElement, place: Place): string {
  const element = findChild(header, place);
  return element === null ? "" : textOf(element);
}

/** An empty text has no element; those that have one stand in a fixed order. */
function put(header: XmlElement, place: Place, text: string): void {
  const prefix = header.name.slice(0, header.name.indexOf(":") + 1);
  const texts = order.map((one) => ({ one, content: one === place ? text : read(header, one) }));
  header.children = texts
    .filter(({ content }) => content !== "")
    .map(({ one, content }) => newElement(prefix + one, {}, [content]));
}

/** The text with another middle: a header begins in its middle, and &L, &C and &R lead to its parts; && is a plain &. */
function withMiddle(text: string, middle: string): string {
  const sections = { L: "", C: "", R: "" };
  let at: keyof typeof sections = "C";
  for (const token of text.match(/&"[^"]*"|&.|[^&]+|&/gs) ?? []) {
    if (token === "&L" || token === "&C" || token === "&R") at = token[1] as typeof at;
    else sections[at] += token;
  }
  const section = (name: keyof typeof sections, content: string): string =>
    content === "" ? "" : `&${name}${content}`;
  return section("L", sections.L) + section("C", middle) + section("R", sections.R);
}
