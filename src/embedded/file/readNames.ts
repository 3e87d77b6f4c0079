import { parseArea, quotedSheetName } from "../../core/model/address";
import type { PageSetup } from "../../core/model/edit";
import { childElements, findChild, textOf, type XmlElement } from "../../workbook/files/xmlTree";
import type { FileName } from "./fileModel";

const printAreaName = "_xlnm.Print_Area";
const printTitlesName = "_xlnm.Print_Titles";
const millimetresPerInch = 25.4;

/** All names of the workbook, Excel's own among them; `tabs` are the names of all sheets in the order of the tabs. */
export function readNames(workbook: XmlElement): readonly FileName[] {
  const list = findChild(workbook, "definedNames");
  const sheets = childElements(findChild(workbook, "sheets") ?? workbook, "sheet");
  if (list === null) return [];
  return childElements(list, "definedName").map((name) => ({
    name: name.attributes.name ?? "",
    refersTo: textOf(name),
    sheet: sheets[Number(name.attributes.localSheetId ?? -1)]?.attributes.name ?? null,
  }));
}

/** Names that formulas of a person may use. */
export function namesOfPerson(names: readonly FileName[]): readonly FileName[] {
  return names.filter(({ name }) => !name.startsWith("_xl"));
}

/** How the sheet is printed; null where no single print area is set. */
export function readPageSetup(
  sheet: XmlElement,
  name: string,
  names: readonly FileName[],
): PageSetup | null {
  const own = (key: string): string =>
    names.find((one) => one.name === key && one.sheet === name)?.refersTo ?? "";
  const printArea = parseArea(withoutSheet(own(printAreaName), name));
  if (printArea === null) return null;
  const margins = findChild(sheet, "pageMargins")?.attributes ?? {};
  const millimetres = (side: string, usual: number): number =>
    Number(margins[side] ?? usual) * millimetresPerInch;
  const orientation = findChild(sheet, "pageSetup")?.attributes.orientation;
  return {
    orientation: orientation === "landscape" ? "landscape" : "portrait",
    margins: {
      top: millimetres("top", 0.75),
      bottom: millimetres("bottom", 0.75),
      left: millimetres("left", 0.7),
      right: millimetres("right", 0.7),
    },
    printArea,
    titleRows: readTitleRows(own(printTitlesName)),
  };
}

function withoutSheet(reference: string, sheet: string): string {
  const prefix = [`${quotedSheetName(sheet)}!`, `${sheet}!`].find((one) =>
    reference.startsWith(one),
  );
  return prefix === undefined ? reference : reference.slice(prefix.length);
}

function readTitleRows(reference: string): PageSetup["titleRows"] {
  const match = /!\$?(\d+):\$?(\d+)/.exec(reference);
  if (match === null) return null;
  const first = Number(match[1]) - 1;
  return { first, count: Number(match[2]) - first };
}
