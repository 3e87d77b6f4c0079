import type { CellValue } from "../../core/model/cell";
import type { Edit } from "../../core/model/edit";
import { partText } from "./openPackage";
import type { ReadCell } from "./readCells";
import { ChangedPlaces } from "./results/changedPlaces";
import { SheetCells } from "./results/sheetCells";
import { WorkbookResults, type Result } from "./results/workbookResults";
import { putValue, SheetTree } from "./sheetTree";
import { XlsxFile } from "./xlsxFile";
import { parseXml, serializeXml } from "./xmlTree";

/** The result to store with a formula; null where none is certain. */
interface StoredResult {
  readonly cell: ReadCell;
  readonly value: CellValue;
}

/**
 * Stores with each formula its result after the edits, so that previews and readers that do not calculate show the right figure. Excel calculates
 * everything again when it opens the file; what is not certain here is stored without a result.
 */
export function storeResults(before: XlsxFile, file: XlsxFile, edits: readonly Edit[]): XlsxFile {
  const changed = new ChangedPlaces(edits);
  if (changed.isEmpty) return file;
  const sheets = new Map(
    file.layout.sheets.map(({ name }) => [
      name.toLowerCase(),
      new SheetCells(withStoredValues(before, file, name)),
    ]),
  );
  const results = new WorkbookResults(sheets, changed);
  const parts = new Map(file.parts);
  for (const { name, path } of file.layout.sheets) {
    const stored = (sheets.get(name.toLowerCase())?.formulas ?? []).map((cell) => ({
      cell,
      value: results.isOutdated(name, cell) ? newValue(results.resultOf(name, cell)) : cell.value,
    }));
    const wrong = stored.filter((result) => !isStored(file, name, result));
    if (wrong.length === 0) continue;
    const sheet = new SheetTree(parseXml(partText(parts.get(path) ?? new Uint8Array())));
    for (const { cell, value } of wrong) putValue(sheet.cell(cell.row, cell.column), value);
    parts.set(path, new TextEncoder().encode(serializeXml(sheet.root)));
  }
  return XlsxFile.ofParts(parts, file.name);
}

/** The cells as now written, with the results they had before where the formula is the same: Excelize does not keep those. */
function withStoredValues(before: XlsxFile, file: XlsxFile, sheet: string): readonly ReadCell[] {
  const old = new SheetCells(before.sheetXml(sheet)?.cells ?? []);
  return (file.sheetXml(sheet)?.cells ?? []).map((cell) => {
    const known = old.at(cell.row, cell.column);
    if (cell.formula === null || known?.formula !== cell.formula) return cell;
    return { ...cell, value: known.value, hasCachedValue: known.hasCachedValue };
  });
}

function newValue(result: Result): CellValue {
  return result.kind === "known" ? result.value : null;
}

function isStored(file: XlsxFile, sheet: string, { cell, value }: StoredResult): boolean {
  const stored = file.cellAt(sheet, cell.row, cell.column);
  if (stored === null || stored.hasCachedValue !== (value !== null)) return false;
  return JSON.stringify(stored.value) === JSON.stringify(value);
}
