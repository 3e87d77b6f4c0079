import type { Area } from "./area";
import type { CellContent, CellValue } from "./cell";
import type { SheetChart } from "./sheetChart";

/** How cells look; a field that is absent stays as it is. Sizes in points, colours as #RRGGBB. */
export interface CellFormat {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Thin lines around every cell of the area. */
  readonly borders?: boolean;
}

/** What a flag changes in how cells look; what is absent stays as the cell has it. Colours as #RRGGBB. */
export interface FlagStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Shows something beside the content, which stays as it is. */
  readonly numberFormat?: string;
}

/**
 * How a sheet is printed on A4: one page wide and as many tall as it needs; margins in millimetres. Print titles are rows repeated on each
 * page. The pages of the sheet are numbered for themselves, in the middle of the top margin from the second on, in upright Times New Roman 13 (Decree 30/2020/NĐ-CP).
 */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly printArea: Area;
  readonly titleRows: { readonly first: number; readonly count: number } | null;
  /** Rows with which a new page begins, in order; elsewhere a page breaks where it is full. Those set before are taken away. */
  readonly breaks?: readonly number[];
}

/** One change to the workbook. A list of edits is the only thing that is ever written. */
export type Edit =
  | {
      readonly kind: "write";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly content: CellContent;
    }
  | {
      readonly kind: "numberFormat";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly format: string;
    }
  | {
      readonly kind: "format";
      readonly sheet: string;
      readonly area: Area;
      readonly format: CellFormat;
    }
  /** Relative references of the formula are counted from the first cell of the first area. */
  | {
      readonly kind: "addFlag";
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly formula: string;
      readonly style: FlagStyle;
    }
  | { readonly kind: "removeFlag"; readonly sheet: string; readonly id: string }
  /** Adds a sheet at the end; the name must be free. */
  | { readonly kind: "addSheet"; readonly sheet: string }
  /**
   * Empties a sheet: contents, formats, merges, conditional formats, and the charts the add-in has put there, which are known by their
   * names (`ownChartName`). Charts and pictures of other people, such as a scanned signature, stay.
   */
  | { readonly kind: "clearSheet"; readonly sheet: string }
  | { readonly kind: "deleteSheet"; readonly sheet: string }
  | { readonly kind: "activateSheet"; readonly sheet: string }
  | { readonly kind: "merge"; readonly sheet: string; readonly area: Area }
  /** Width in characters of the default font, as people see it in Excel. */
  | {
      readonly kind: "columnWidth";
      readonly sheet: string;
      readonly column: number;
      readonly characters: number;
    }
  /** Height in points. */
  | {
      readonly kind: "rowHeight";
      readonly sheet: string;
      readonly row: number;
      readonly points: number;
    }
  | { readonly kind: "pageSetup"; readonly sheet: string; readonly setup: PageSetup }
  /** A chart of the same name on the sheet makes way. The cells it is drawn from are written before it. */
  | { readonly kind: "addChart"; readonly sheet: string; readonly chart: SheetChart }
  /** Stores text with the workbook; null removes it. */
  | { readonly kind: "setting"; readonly key: string; readonly value: string | null };

/** A cell as it is after writing, read back in the same round trip. */
export interface WrittenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly value: CellValue;
  readonly numberFormat: string;
}
