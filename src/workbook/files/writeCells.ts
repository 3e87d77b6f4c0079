import { cellAddress } from "../../core/model/address";
import type { CellContent } from "../../core/model/cell";
import type { ExcelizeFile } from "./loadExcelize";
import type { ReadCell } from "./readCells";
import { succeed } from "./succeed";

/** A cell of a sheet to write to. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Puts content into a cell: text stays text whatever it looks like, null clears. Error values are left to the stored results. */
export function writeCell(file: ExcelizeFile, place: CellPlace, content: CellContent): void {
  const address = cellAddress(place.row, place.column);
  // Excelize would show the number of the old text as the result of a new formula.
  succeed(file.SetCellDefault(place.sheet, address, ""));
  if (content.kind === "formula") {
    succeed(file.SetCellFormula(place.sheet, address, content.formula.replace(/^=/, "")));
    return;
  }
  const { value } = content;
  if (typeof value === "string") succeed(file.SetCellStr(place.sheet, address, value));
  else if (typeof value === "number") succeed(file.SetCellValue(place.sheet, address, value));
  else if (typeof value === "boolean") succeed(file.SetCellBool(place.sheet, address, value));
}

/**
 * Gives every cell of a sheet that leans on a shared formula a formula of its own: Excelize drops all the
 * others when the cell that holds the shared one is overwritten.
 */
export function unshareFormulas(
  file: ExcelizeFile,
  sheet: string,
  cells: readonly ReadCell[],
): void {
  const shared = cells.filter((cell) => cell.formulaKind === "shared");
  for (const { row, column, formula } of shared) {
    if (formula === null) continue;
    writeCell(file, { sheet, row, column }, { kind: "formula", formula });
  }
}
