import type { Edit, WrittenCell } from "../../core/model/edit";
import { sameSheet, type XlsxFile } from "./xlsxFile";

/** The cells of all `write` and `numberFormat` edits as the workbook now holds them; those of a sheet deleted since are left out. */
export function readWrittenCells(file: XlsxFile, edits: readonly Edit[]): readonly WrittenCell[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== "write" && edit.kind !== "numberFormat") return [];
    const { sheet, row, column } = edit;
    if (!file.layout.sheets.some(({ name }) => sameSheet(name, sheet))) return [];
    const cell = file.cellAt(sheet, row, column);
    const formula = cell?.formula ?? null;
    const value = cell?.value ?? null;
    const numberFormat = file.numberFormatAt(sheet, row, column);
    return [{ sheet, row, column, formula, value, numberFormat }];
  });
}
