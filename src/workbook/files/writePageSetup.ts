import { columnLetters, quotedSheetName } from "../../core/model/address";
import type { PageSetup } from "../../core/model/edit";
import type { ExcelizeFile } from "./loadExcelize";
import { succeed } from "./succeed";

const a4 = 9;
const millimetresPerInch = 25.4;

/** Prepares a sheet for printing: A4, one page wide; the page number is added in the XML (`writePageNumber`), in the middle of the top margin. */
export function writePageSetup(file: ExcelizeFile, sheet: string, setup: PageSetup): void {
  const { orientation, margins, printArea, titleRows } = setup;
  const layout = {
    Size: a4,
    Orientation: orientation,
    FitToWidth: 1,
    FitToHeight: 0,
    FirstPageNumber: 1,
  };
  succeed(file.SetPageLayout(sheet, layout));
  succeed(file.SetSheetProps(sheet, { FitToPage: true }));
  succeed(
    file.SetPageMargins(sheet, {
      Top: margins.top / millimetresPerInch,
      Bottom: margins.bottom / millimetresPerInch,
      Left: margins.left / millimetresPerInch,
      Right: margins.right / millimetresPerInch,
      Header: margins.top / 2 / millimetresPerInch,
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
