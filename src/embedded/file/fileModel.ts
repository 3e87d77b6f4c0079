import type { Area } from "../../core/model/area";
import type { CellValue } from "../../core/model/cell";
import type { FlagStyle, PageSetup } from "../../core/model/edit";
import type { LiveChart } from "../liveWorkbook";

/** A workbook as far as a person can see and change it here; all else stays in the file's bytes. */
export interface FileModel {
  /** File name, with its ending. */
  readonly name: string;
  readonly sheets: readonly FileSheet[];
  readonly activeSheet: string;
  /** What the add-in has stored with the workbook. */
  readonly settings: Readonly<Record<string, string>>;
  readonly definedNames: readonly FileName[];
}

/** A name formulas may use; print areas and other names of Excel itself are not among them. */
export interface FileName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet it is limited to, or null for the whole workbook. */
  readonly sheet: string | null;
}

export interface FileSheet {
  /** Stays the same while the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  readonly cells: readonly FileCell[];
  readonly merges: readonly Area[];
  readonly columns: readonly FileColumn[];
  readonly rows: readonly FileRow[];
  /** Pixels at 100 %. */
  readonly defaultColumnWidth: number;
  /** Points. */
  readonly defaultRowHeight: number;
  /** Style of cells nobody has formatted. */
  readonly defaultStyle: FileStyle;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
  readonly conditionalFormats: readonly FileConditionalFormat[];
  readonly lists: readonly FileList[];
  /** Null where no print area is set. */
  readonly pageSetup: PageSetup | null;
  /** Those the add-in has made. */
  readonly charts: readonly LiveChart[];
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** What is typed, or the last result of the formula. */
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: FileStyle;
}

/** Columns that look alike, 0-based and inclusive. */
export interface FileColumn {
  readonly first: number;
  readonly last: number;
  /** Pixels at 100 %; null is the default. */
  readonly width: number | null;
  readonly isHidden: boolean;
  readonly style: FileStyle | null;
}

export interface FileRow {
  readonly row: number;
  /** Points; null where the height follows the contents. */
  readonly height: number | null;
  readonly isHidden: boolean;
  readonly style: FileStyle | null;
}

export type BorderSide = "left" | "right" | "top" | "bottom";

/** A border line: the file format's own word for its kind, and #RRGGBB. */
export interface FileBorder {
  readonly line: string;
  readonly color: string;
}

/** How a cell looks. Sizes in points, colours as #RRGGBB, null where nothing is set. */
export interface FileStyle {
  readonly fontName: string | null;
  readonly fontSize: number | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  readonly fontColor: string | null;
  readonly fill: string | null;
  readonly horizontal: "left" | "center" | "right" | "justify" | "distributed" | null;
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** Degrees, counter-clockwise; 255 is stacked letters. */
  readonly rotation: number;
  /** Steps of three spaces from the left. */
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<BorderSide, FileBorder>>>;
  readonly numberFormat: string;
  /** Text whatever it looks like: typed with a leading apostrophe. */
  readonly isForcedText: boolean;
}

/** A conditional format; `rule` null is a kind that is kept in the file and not shown. */
export interface FileConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: FileRule | null;
  readonly style: FlagStyle;
}

/** Rules Excel calls “formula” and “cell value”; the operators are the file format's words, operands are formulas without "=". */
export type FileRule =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "cellIs"; readonly operator: string; readonly operands: readonly string[] };

/** Cells that offer a list; `source` is a formula with "=" or the choices, separated by commas. */
export interface FileList {
  readonly areas: readonly Area[];
  readonly source: string;
  readonly allowsBlank: boolean;
}
