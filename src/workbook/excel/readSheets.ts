import type { Area } from "../../core/model/area";
import type {
  ConditionalFormat,
  LegacyFontCell,
  SheetSnapshot,
} from "../../core/model/sheetSnapshot";
import { findLegacyFontCell, parseLegacyFont } from "../legacyFonts";
import { WorkbookError } from "../workbookError";
import { loadedCellNames, readCell, type LoadedCells, type ReadCell } from "./cellGrids";

/** Above this many cells a sheet is not read: it would not fit into memory beside Excel. */
const mostCells = 1_000_000;

/** A sheet whose reading has been asked for; nothing of it may be touched before the next sync. */
export interface RequestedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly used: Excel.Range;
  readonly rules: Excel.ConditionalFormatCollection;
}

/** Whether cells come along, or only where they are. */
export type Depth = "cells" | "places";

const placeNames = "rowIndex,columnIndex,rowCount,columnCount,format/font/name";
const hiddenNames = "rowHidden,columnHidden";

/** Asks for everything a snapshot needs of a sheet that may not exist, `hidden`: also whether its rows and columns are hidden. */
export function requestSheet(
  worksheet: Excel.Worksheet,
  { depth, hidden }: { readonly depth: Depth; readonly hidden: boolean },
): RequestedSheet {
  worksheet.load("name,id");
  const protection = worksheet.protection;
  protection.load("protected");
  const used = worksheet.getUsedRangeOrNullObject(true).untrack();
  used.load(depth === "cells" ? `${placeNames},${loadedCellNames}` : placeNames);
  if (hidden) used.load(hiddenNames);
  const rules = worksheet.getRange().untrack().conditionalFormats;
  rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return { worksheet, protection, used, rules };
}

/** The used rectangle of a sheet after the sync; null on an empty sheet. */
export function usedArea({ worksheet, used }: RequestedSheet): Area | null {
  if (used.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  if (rowCount * columnCount > mostCells) throw new WorkbookError("tooLarge", worksheet.name);
  return { row, column, rowCount, columnCount };
}

function readRule(rule: Excel.ConditionalFormat): ConditionalFormat {
  const isCustom = rule.type === "Custom" && !rule.customOrNullObject.isNullObject;
  // Where the rule applies would need another round trip.
  return {
    id: rule.id,
    formula: isCustom ? rule.customOrNullObject.rule.formula : null,
    areas: null,
  };
}

/**
 * Cells in a TCVN3 font where the whole sheet is in one font; `readMixedFonts` asks further where it is in several. The font of each single
 * cell could be had in this round trip only by calls that count as changes for Excel and wipe the person's undo list.
 */
function legacyFontsOf(
  { used }: RequestedSheet,
  grid: readonly (readonly ReadCell[])[],
): readonly LegacyFontCell[] {
  if (used.isNullObject) return [];
  // Excel gives null where the cells differ, whatever its types say.
  const name = used.format.font.name as string | null;
  const font = name === null ? null : parseLegacyFont(name);
  if (font === null) return [];
  const { rowIndex, columnIndex } = used;
  return grid.flatMap((cells, row) =>
    cells.flatMap(({ value }, column) => {
      const at = { row: rowIndex + row, column: columnIndex + column };
      return findLegacyFontCell(at, value, font) ?? [];
    }),
  );
}

/** The snapshot of a sheet after the sync, with the cells that were loaded for its used rectangle. */
export function sheetSnapshot(requested: RequestedSheet, cells: LoadedCells | null): SheetSnapshot {
  const used = usedArea(requested);
  const grid: readonly (readonly ReadCell[])[] =
    used === null || cells === null
      ? []
      : Array.from({ length: used.rowCount }, (_, row) =>
          Array.from({ length: used.columnCount }, (__, column) => readCell(cells, row, column)),
        );
  return {
    sheet: requested.worksheet.name,
    id: requested.worksheet.id,
    used,
    values: grid.map((row) => row.map((cell) => cell.value)),
    formulas: grid.map((row) => row.map((cell) => cell.formula)),
    numberFormats: grid.map((row) => row.map((cell) => cell.numberFormat)),
    // Asking Excel for merged areas wipes the person's undo list.
    merges: null,
    legacyFonts: legacyFontsOf(requested, grid),
    isProtected: requested.protection.protected,
    conditionalFormats: requested.rules.items.map(readRule),
  };
}
