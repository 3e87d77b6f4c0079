import { localName, type XmlElement } from "./xmlTree";

/** What may stand in a sheet before its page breaks (ECMA-376, part 1, 18.3.1.99), from the header and footer back. */
const before = ["headerFooter", "pageSetup", "pageMargins", "printOptions", "sheetData"];
const lastColumn = 16383;

/** Sets the rows with which a new page begins, and takes earlier ones away. */
export function writePageBreaks(sheet: XmlElement, rows: readonly number[]): void {
  sheet.children = sheet.children.filter(
    (child) => typeof child === "string" || localName(child.name) !== "rowBreaks",
  );
  if (rows.length === 0) return;
  const count = String(rows.length);
  const made: XmlElement = {
    name: prefixed(sheet, "rowBreaks"),
    attributes: { count, manualBreakCount: count },
    children: rows.map((row) => ({
      name: prefixed(sheet, "brk"),
      attributes: { id: String(row), max: String(lastColumn), man: "1" },
      children: [],
    })),
  };
  sheet.children.splice(placeAfter(sheet), 0, made);
}

function placeAfter(sheet: XmlElement): number {
  for (const name of before) {
    const place = sheet.children.findIndex(
      (child) => typeof child !== "string" && localName(child.name) === name,
    );
    if (place >= 0) return place + 1;
  }
  return sheet.children.length;
}

function prefixed(sheet: XmlElement, name: string): string {
  const end = sheet.name.indexOf(":");
  return end < 0 ? name : sheet.name.slice(0, end + 1) + name;
}
