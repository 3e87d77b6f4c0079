import type { Edit, WrittenCell } from "../../core/model/edit";
import type { SheetSnapshot } from "../../core/model/sheetSnapshot";
import type { XlsxFile } from "./xlsxFile";

/** The cells of all `write` and `numberFormat` edits as the workbook now holds them; those of a sheet deleted since are left out. */
export function readWrittenCells(file: XlsxFile, edits: readonly Edit[]): readonly WrittenCell[] {
  const sheets = new Map<string, SheetSnapshot | null>();
  return edits.flatMap((edit) => {
    if (edit.kind !== "write" && edit.kind !== "numberFormat") return [];
    const { sheet, row, column } = edit;
    if (!sheets.has(sheet)) sheets.set(sheet, file.snapshot(sheet));
    const snapshot = sheets.get(sheet) ?? null;
    return snapshot === null ? [] : [writtenCell(file, snapshot, { sheet, row, column })];
  });
}

function writtenCell(
  file: XlsxFile,
  snapshot: SheetSnapshot,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
): WrittenCell {
  const row = place.row - (snapshot.used?.row ?? 0);
  const column = place.column - (snapshot.used?.column ?? 0);
  return {
    ...place,
    formula: snapshot.formulas[row]?.[column] ?? null,
    value: snapshot.values[row]?.[column] ?? null,
    numberFormat: snapshot.numberFormats[row]?.[column] ?? file.numberFormatAt(place),
  };
}
