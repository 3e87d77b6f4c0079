import type { SheetSnapshot, WorkbookSnapshot } from "../../core/model/sheetSnapshot";
import { sheetNameOfFile } from "./newXlsx";
import { readTextTable } from "./textTable";

/** A .csv or .tsv as a workbook of texts that is only read: nothing is made of it to write to. */
export function readTextWorkbook(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const sheet = sheetNameOfFile(name);
  return {
    names: [{ name: sheet, id: "1", isVisible: true }],
    activeSheet: sheet,
    sheets: [textSheet(sheet, readTextTable(bytes, name))],
    settings: {},
  };
}

function textSheet(sheet: string, rows: readonly (readonly string[])[]): SheetSnapshot {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isBlank = rows.every((row) => row.every((cell) => cell === ""));
  const cells = <Cell>(fill: (text: string) => Cell): Cell[][] =>
    rows.map((row) => Array.from({ length: columnCount }, (_, at) => fill(row[at] ?? "")));
  return {
    sheet,
    used: isBlank ? null : { row: 0, column: 0, rowCount: rows.length, columnCount },
    values: isBlank ? [] : cells((text) => (text === "" ? null : text)),
    formulas: isBlank ? [] : cells(() => null),
    numberFormats: isBlank ? [] : cells(() => "General"),
    merges: null,
    isProtected: false,
    conditionalFormats: [],
  };
}
