import type { Area } from "../../core/model/area";
import type { CellValue } from "../../core/model/cell";
import type { SheetSnapshot } from "../../core/model/sheetSnapshot";
import { findLegacyFontCell, type LegacyFont } from "../legacyFonts";
import { WorkbookError } from "../workbookError";
import { maximumCells, type ReadCell, type ReadSheetXml } from "./readCells";

const general = "General";

/** What cell styles say, by the index cells carry. */
export interface CellLooks {
  readonly formats: readonly string[];
  readonly legacyFonts: readonly (LegacyFont | null)[];
}

/** A sheet as every stage sees it. Formats alone do not make a cell used. */
export function readSheet(
  sheet: string,
  xml: ReadSheetXml,
  { formats, legacyFonts }: CellLooks,
): SheetSnapshot {
  const filled = xml.cells.filter((cell) => cell.value !== null || cell.formula !== null);
  const used = usedArea(filled);
  if (used !== null && used.rowCount * used.columnCount > maximumCells) {
    throw new WorkbookError("tooLarge", sheet);
  }
  const values = grid<CellValue>(used, () => null);
  const formulas = grid<string | null>(used, () => null);
  const numberFormats = grid<string>(
    used,
    (row, column) => formats[xml.blankStyle(row, column)] ?? general,
  );
  const corner = used ?? { row: 0, column: 0 };
  for (const cell of xml.cells) {
    const row = cell.row - corner.row;
    const column = cell.column - corner.column;
    putInside(values, { row, column }, cell.value);
    putInside(formulas, { row, column }, cell.formula);
    putInside(numberFormats, { row, column }, formats[cell.style] ?? general);
  }
  return {
    sheet,
    used,
    values,
    formulas,
    numberFormats,
    merges: xml.merges,
    legacyFonts: xml.cells.flatMap(
      (cell) =>
        findLegacyFontCell(placeOf(cell), cell.value, legacyFonts[cell.style] ?? null) ?? [],
    ),
    isProtected: xml.isProtected,
    conditionalFormats: xml.conditionalFormats,
  };
}

/** The rows and columns of the used area that nobody sees. */
export function readHidden(
  used: Area | null,
  { hiddenRows, hiddenColumns }: ReadSheetXml,
): Required<Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns">> {
  if (used === null) return { hiddenRows: [], hiddenColumns: [] };
  const columns = Array.from({ length: used.columnCount }, (_, index) => used.column + index);
  return {
    hiddenRows: hiddenRows.filter((row) => row >= used.row && row < used.row + used.rowCount),
    hiddenColumns: columns.filter((column) =>
      hiddenColumns.some(({ first, last }) => column >= first && column <= last),
    ),
  };
}

function placeOf({ row, column }: ReadCell): { readonly row: number; readonly column: number } {
  return { row, column };
}

function usedArea(cells: readonly ReadCell[]): Area | null {
  const [first] = cells;
  if (first === undefined) return null;
  let { row: top, column: left } = first;
  let { row: bottom, column: right } = first;
  for (const cell of cells) {
    top = Math.min(top, cell.row);
    bottom = Math.max(bottom, cell.row);
    left = Math.min(left, cell.column);
    right = Math.max(right, cell.column);
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function grid<Content>(
  used: Area | null,
  blank: (row: number, column: number) => Content,
): Content[][] {
  if (used === null) return [];
  return Array.from({ length: used.rowCount }, (_, row) =>
    Array.from({ length: used.columnCount }, (__, column) =>
      blank(used.row + row, used.column + column),
    ),
  );
}

/** Formatted cells outside the used area have no place in the grid. */
function putInside<Content>(
  cells: readonly Content[][],
  { row, column }: { readonly row: number; readonly column: number },
  content: Content,
): void {
  const line = cells[row];
  if (line !== undefined && column >= 0 && column < line.length) line[column] = content;
}
