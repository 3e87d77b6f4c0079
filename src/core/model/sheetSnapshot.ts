import type { Area } from "./area";
import type { CellValue } from "./cell";

/** A conditional format of the sheet. Only rules by formula carry one; the areas are null where a host cannot tell them in the same round trip. */
export interface ConditionalFormat {
  readonly id: string;
  readonly formula: string | null;
  readonly areas: readonly Area[] | null;
}

/**
 * A cell whose text is in a TCVN3 (ABC) font such as .VnTime: what is stored are other characters than it shows. A capital font (.VnTimeH)
 * shows small letters as capitals.
 */
export interface LegacyFontCell {
  readonly row: number;
  readonly column: number;
  readonly isCapital: boolean;
}

/** One sheet read once: everything the stages need, without any link to Excel. Rows and columns of the grids start at the corner of `used`. */
export interface SheetSnapshot {
  readonly sheet: string;
  /** See `SheetName`. */
  readonly id?: string;
  /** The used rectangle; null on an empty sheet (the grids are then empty). */
  readonly used: Area | null;
  readonly values: readonly (readonly CellValue[])[];
  /** Formula in en-US syntax with its "=", or null where the cell holds none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas; null where the host cannot tell (Excel: asking would wipe the undo list of the person). */
  readonly merges: readonly Area[] | null;
  /** Cells in TCVN3 fonts where that changes what their text says, as far as the host can tell. Rows and columns of the sheet. */
  readonly legacyFonts?: readonly LegacyFontCell[];
  /** Rows of the sheet that nobody sees (hidden, filtered out, of no height), in order; absent where the host was not asked to look. */
  readonly hiddenRows?: readonly number[];
  /** Columns of the sheet that nobody sees, as for rows. */
  readonly hiddenColumns?: readonly number[];
  readonly isProtected: boolean;
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** A sheet's name and whether people see it. */
export interface SheetName {
  readonly name: string;
  readonly isVisible: boolean;
  /** What the sheet keeps when it is renamed, where the host can tell; another host may call the same sheet otherwise. */
  readonly id?: string;
}

/** What one reading of a workbook brought: all names, the sheets asked for, and what the add-in has stored with the workbook. */
export interface WorkbookSnapshot {
  readonly names: readonly SheetName[];
  readonly activeSheet: string;
  /** The selected rectangle of the active sheet, where it was asked for and is one. */
  readonly selection?: Area;
  readonly sheets: readonly SheetSnapshot[];
  readonly settings: Readonly<Record<string, string>>;
}
