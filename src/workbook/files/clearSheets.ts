import type { Edit } from "../../core/model/edit";
import { partText } from "./openPackage";
import { sameSheet, XlsxFile } from "./xlsxFile";
import {
  childElements,
  findChild,
  localName,
  parseXml,
  serializeXml,
  type XmlElement,
} from "./xmlTree";

/** What goes with the contents; extLst holds the conditional formats of later versions and nothing else that outlives the cells. */
const contentElements = ["mergeCells", "conditionalFormatting", "hyperlinks", "extLst"];

/** The workbook with the sheets emptied that the edits clear; a sheet the edits themselves add is empty anyway. */
export function clearSheets(file: XlsxFile, edits: readonly Edit[]): XlsxFile {
  const names = edits.flatMap((edit) => (edit.kind === "clearSheet" ? [edit.sheet] : []));
  const paths = file.layout.sheets
    .filter((sheet) => names.some((name) => sameSheet(name, sheet.name)))
    .map(({ path }) => path);
  if (paths.length === 0) return file;
  const parts = new Map(file.parts);
  for (const path of paths) {
    const sheet = parseXml(partText(parts.get(path) ?? new Uint8Array()));
    emptySheet(sheet);
    parts.set(path, new TextEncoder().encode(serializeXml(sheet)));
  }
  return XlsxFile.ofParts(parts, file.name);
}

function emptySheet(sheet: XmlElement): void {
  sheet.children = sheet.children.filter(
    (child) => typeof child === "string" || !contentElements.includes(localName(child.name)),
  );
  const cells = findChild(sheet, "sheetData");
  if (cells !== null) cells.children = [];
  for (const column of childElements(findChild(sheet, "cols") ?? sheet, "col")) {
    delete column.attributes.style;
  }
}
