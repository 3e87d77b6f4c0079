import type { Area } from "../model/area";
import type { CellContent } from "../model/cell";
import type { CellFormat, Edit } from "../model/edit";

/** A number, a text that stays text, or a formula. */
export type SummaryContent = string | number | { readonly formula: string };

/** Where on which sheet. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Puts content into one cell. */
export function put(place: Place, content: SummaryContent): Edit {
  return { kind: "write", ...place, content: cellContent(content) };
}

function cellContent(content: SummaryContent): CellContent {
  return typeof content === "object"
    ? { kind: "formula", formula: `=${content.formula}` }
    : { kind: "value", value: content };
}

/** Gives one cell a number format. */
export function numberFormat(place: Place, format: string): Edit {
  return { kind: "numberFormat", ...place, format };
}

/** Formats an area. */
export function format(sheet: string, area: Area, cellFormat: CellFormat): Edit {
  return { kind: "format", sheet, area, format: cellFormat };
}

/** Makes one cell of an area. */
export function merge(sheet: string, area: Area): Edit {
  return { kind: "merge", sheet, area };
}

/** The cells of one row from `column` on. */
export function rowArea(row: number, column: number, columnCount: number): Area {
  return { row, column, rowCount: 1, columnCount };
}

/** A text as formulas write it. */
export function formulaText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
