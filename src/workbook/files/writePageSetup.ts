import { columnLetters, quotedSheetName } from "../../core/model/address";
import type { PageSetup } from "../../core/model/edit";
import type { ExcelizeFile } from "./loadExcelize";
import { succeed } from "./succeed";
import { findChild, textOf, type XmlElement } from "./xmlTree";

const a4 = 9;
const millimetresPerInch = 25.4;

/** Prepares a sheet for printing: A4, one page wide; the page number is added in the XML (`writePageNumber`). */
export function writePageSetup(file: ExcelizeFile, sheet: string, setup: PageSetup): void {
  const { orientation, margins, printArea, titleRows } = setup;
  const layout = { Size: a4, Orientation: orientation, FitToWidth: 1, FitToHeight: 0 };
  succeed(file.SetPageLayout(sheet, layout));
  succeed(file.SetSheetProps(sheet, { FitToPage: true }));
  succeed(
    file.SetPageMargins(sheet, {
      Top: margins.top / millimetresPerInch,
      Bottom: margins.bottom / millimetresPerInch,
      Left: margins.left / millimetresPerInch,
      Right: margins.right / millimetresPerInch,
    }),
  );
  const first = `$${columnLetters(printArea.column)}$${printArea.row + 1}`;
  const lastColumn = columnLetters(printArea.column + printArea.columnCount - 1);
  const last = `$${lastColumn}$${printArea.row + printArea.rowCount}`;
  writeName(file, sheet, { name: "_xlnm.Print_Area", refersTo: `${first}:${last}` });
  const titles =
    titleRows === null ? null : `$${titleRows.first + 1}:$${titleRows.first + titleRows.count}`;
  writeName(file, sheet, { name: "_xlnm.Print_Titles", refersTo: titles });
}

/** Gives a name of the sheet a new meaning; null removes it. */
function writeName(
  file: ExcelizeFile,
  sheet: string,
  { name, refersTo }: { readonly name: string; readonly refersTo: string | null },
): void {
  const { definedNames } = succeed(file.GetDefinedName());
  const scope = sheet;
  if (definedNames.some(({ Name, Scope }) => Name === name && Scope === scope)) {
    succeed(file.DeleteDefinedName({ Name: name, Scope: scope }));
  }
  if (refersTo === null) return;
  const RefersTo = `${quotedSheetName(sheet)}!${refersTo}`;
  succeed(file.SetDefinedName({ Name: name, RefersTo, Scope: scope }));
}

/** Puts the page number into the middle of the header; what stands left and right of it, and the footer, stay. Excelize fails on a sheet without a header, so this is done in the XML. */
export function writePageNumber(sheet: XmlElement): void {
  const header = findOrInsert(sheet);
  const odd = findChild(header, "oddHeader");
  const text = odd === null ? "" : textOf(odd);
  const left = /&L((?!&[CR]).)*/s.exec(text)?.[0] ?? "";
  const right = /&R((?!&[LC]).)*/s.exec(text)?.[0] ?? "";
  const children = [`${left}&C&P${right}`];
  if (odd === null) header.children.unshift({ name: "oddHeader", attributes: {}, children });
  else odd.children = children;
}

function findOrInsert(sheet: XmlElement): XmlElement {
  const known = findChild(sheet, "headerFooter");
  if (known !== null) return known;
  const made: XmlElement = { name: "headerFooter", attributes: {}, children: [] };
  const before = sheet.children.findIndex(
    (child) => typeof child !== "string" && child.name === "pageSetup",
  );
  sheet.children.splice(before + 1, 0, made);
  return made;
}
