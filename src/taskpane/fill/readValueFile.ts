import type { WorkbookSnapshot } from "../../core/model/sheetSnapshot";
import { readTextTable } from "../../workbook/files/textTable";
import { XlsxFile } from "../../workbook/files/xlsxFile";

/** Reads an .xlsx, .csv or .tsv on this machine, for its values only; whatever cannot be read is refused as a `WorkbookError`. */
export function readValueFile(file: string, bytes: Uint8Array): WorkbookSnapshot {
  return /\.(csv|tsv|txt)$/i.test(file) ? textWorkbook(file, bytes) : xlsxWorkbook(file, bytes);
}

function xlsxWorkbook(file: string, bytes: Uint8Array): WorkbookSnapshot {
  const xlsx = XlsxFile.open(bytes, file);
  const { sheets, activeSheet } = xlsx.layout;
  return {
    names: sheets.map(({ name, isVisible }) => ({ name, isVisible })),
    activeSheet,
    sheets: sheets
      .filter(({ isVisible }) => isVisible)
      .flatMap(({ name }) => xlsx.snapshot(name) ?? []),
    settings: xlsx.settings,
  };
}

/** One sheet of texts, called as the file. */
function textWorkbook(file: string, bytes: Uint8Array): WorkbookSnapshot {
  const rows = readTextTable(bytes, file);
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const sheet = file.replace(/\.[^.]*$/, "");
  const grid = <Item>(pick: (text: string) => Item): Item[][] =>
    rows.map((row) => Array.from({ length: columnCount }, (_, column) => pick(row[column] ?? "")));
  return {
    names: [{ name: sheet, isVisible: true }],
    activeSheet: sheet,
    sheets: [
      {
        sheet,
        used: columnCount === 0 ? null : { row: 0, column: 0, rowCount: rows.length, columnCount },
        values: grid((text) => (text === "" ? null : text)),
        formulas: grid(() => null),
        numberFormats: grid(() => "General"),
        merges: [],
        isProtected: false,
        conditionalFormats: [],
      },
    ],
    settings: {},
  };
}
