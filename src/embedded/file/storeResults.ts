import { refreshCharts } from "../../workbook/files/charts/refreshCharts";
import { partText, type PackageParts } from "../../workbook/files/openPackage";
import { putValue, SheetTree } from "../../workbook/files/sheetTree";
import { XlsxFile } from "../../workbook/files/xlsxFile";
import { parseXml, serializeXml } from "../../workbook/files/xmlTree";
import { cellKey, cellMap, sameValue } from "./cellEdits";
import type { FileCell, FileModel, FileSheet } from "./fileModel";

/**
 * Stores the results the live sheet shows beside the file's formulas, so that programs that do not calculate show them too.
 * A sheet on which nobody wrote and no result changed since `before` stays as it is in the file, even where it stores no results.
 */
export function storeResults(
  file: XlsxFile,
  { before, now }: { readonly before: FileModel; readonly now: FileModel },
  written: ReadonlySet<string>,
): Uint8Array {
  const parts = new Map(file.parts);
  for (const sheet of now.sheets) {
    const was = before.sheets.find(({ id }) => id === sheet.id);
    const isTouched = written.has(sheet.name) || was === undefined || hasNewResults(was, sheet);
    if (isTouched) storeInSheet(parts, file, sheet);
  }
  return refreshCharts(XlsxFile.ofParts(parts, file.name)).bytes;
}

function storeInSheet(parts: PackageParts, file: XlsxFile, sheet: FileSheet): void {
  const path = file.layout.sheets.find(({ name }) => name === sheet.name)?.path ?? "";
  const part = parts.get(path);
  const stale = staleResults(file, sheet);
  if (part === undefined || stale.length === 0) return;
  const tree = new SheetTree(parseXml(partText(part)));
  for (const { row, column, value } of stale) putValue(tree.cell(row, column), value);
  parts.set(path, new TextEncoder().encode(serializeXml(tree.root)));
}

function hasNewResults(was: FileSheet, is: FileSheet): boolean {
  const old = cellMap(was);
  return is.cells.some(
    (cell) =>
      cell.formula !== null && !sameValue(old.get(cellKey(cell))?.value ?? null, cell.value),
  );
}

/** Formula cells whose stored result differs from what is shown. */
function staleResults(file: XlsxFile, sheet: FileSheet): readonly FileCell[] {
  const shown = cellMap(sheet);
  return (file.sheetXml(sheet.name)?.cells ?? []).flatMap((cell) => {
    const is = shown.get(cellKey(cell));
    if (cell.formula === null || is === undefined || is.formula === null) return [];
    const isCurrent = cell.hasCachedValue && sameValue(cell.value, is.value);
    return isCurrent ? [] : [is];
  });
}
