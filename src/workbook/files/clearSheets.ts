import type { Edit } from "../../core/model/edit";
import { isOwnChart } from "../../core/model/sheetChart";
import { ChangedPackage } from "./charts/changedPackage";
import { removeCharts } from "./charts/removeCharts";
import { sameSheet, XlsxFile } from "./xlsxFile";
import { childElements, findChild, localName, type XmlElement } from "./xmlTree";

/** What goes with the contents; extLst holds the conditional formats of later versions and nothing else that outlives the cells. */
const contentElements = ["mergeCells", "conditionalFormatting", "hyperlinks", "extLst"];

/**
 * The workbook with the sheets emptied that the edits clear; a sheet the edits themselves add is empty anyway. The charts of the add-in go
 * with the contents, and with a sheet that is deleted; other people's and pictures stay.
 */
export function clearSheets(file: XlsxFile, edits: readonly Edit[]): XlsxFile {
  const cleared = pathsOf(file, edits, "clearSheet");
  const deleted = pathsOf(file, edits, "deleteSheet");
  if (cleared.length + deleted.length === 0) return file;
  const pack = new ChangedPackage(file.parts);
  for (const path of cleared) {
    const sheet = pack.read(path);
    if (sheet === null) continue;
    emptySheet(sheet);
    pack.store(path, sheet);
  }
  for (const path of [...cleared, ...deleted]) removeCharts(pack, path, isOwnChart);
  return XlsxFile.ofParts(pack.parts, file.name);
}

function pathsOf(
  file: XlsxFile,
  edits: readonly Edit[],
  kind: "clearSheet" | "deleteSheet",
): readonly string[] {
  const names = edits.flatMap((edit) => (edit.kind === kind ? [edit.sheet] : []));
  return file.layout.sheets
    .filter((sheet) => names.some((name) => sameSheet(name, sheet.name)))
    .map(({ path }) => path);
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
