import { cellArea } from "../../core/model/area";
import type { CellContent, CellValue } from "../../core/model/cell";
import type { CellFormat, Edit } from "../../core/model/edit";
import type { FileCell, FileSheet, FileStyle } from "./fileModel";
import { plainStyle } from "./plainStyle";

/** A cell whose look changed in a way that a `CellFormat` cannot tell. */
export interface Restyled {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly style: FileStyle;
}

export interface CellEdits {
  readonly edits: readonly Edit[];
  readonly restyled: readonly Restyled[];
}

/** What must be written so that the cells of `before` become those of `now`; results of formulas are not part of it. */
export function cellEdits(before: FileSheet, now: FileSheet): CellEdits {
  const old = cellMap(before);
  const edits: Edit[] = [];
  const restyled: Restyled[] = [];
  const compare = (was: FileCell, is: FileCell): void => {
    const place = { sheet: now.name, row: is.row, column: is.column };
    if (!sameContent(was, is)) edits.push({ kind: "write", ...place, content: contentOf(is) });
    if (was.style.numberFormat !== is.style.numberFormat) {
      edits.push({ kind: "numberFormat", ...place, format: is.style.numberFormat });
    }
    const format = formatChange(was.style, is.style);
    if (Object.keys(format).length > 0) {
      edits.push({ kind: "format", sheet: now.name, area: cellArea(is.row, is.column), format });
    }
    if (needsRestyling(was.style, is.style)) restyled.push({ ...place, style: is.style });
  };
  for (const cell of now.cells) {
    const key = cellKey(cell);
    compare(old.get(key) ?? blankAt(cell), cell);
    old.delete(key);
  }
  for (const gone of old.values()) compare(gone, blankAt(gone));
  return { edits, restyled };
}

/** Cells by their place. */
export function cellMap(sheet: FileSheet): Map<string, FileCell> {
  return new Map(sheet.cells.map((cell) => [cellKey(cell), cell]));
}

export function cellKey({
  row,
  column,
}: {
  readonly row: number;
  readonly column: number;
}): string {
  return `${row} ${column}`;
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  const isError = typeof one === "object" && typeof other === "object";
  return isError && one?.error === other?.error;
}

function sameContent(one: FileCell, other: FileCell): boolean {
  if (one.formula !== null || other.formula !== null) return one.formula === other.formula;
  return sameValue(one.value, other.value);
}

function contentOf({ formula, value }: FileCell): CellContent {
  return formula === null ? { kind: "value", value } : { kind: "formula", formula };
}

function blankAt({ row, column }: FileCell): FileCell {
  return { row, column, value: null, formula: null, style: plainStyle };
}

/** The part of a change of style that a `CellFormat` can tell: whatever was set anew, nothing that was taken away. */
function formatChange(was: FileStyle, is: FileStyle): CellFormat {
  const old = formatOf(was);
  const changed = Object.entries(formatOf(is)).filter(
    ([key, value]) => value !== null && value !== old[key],
  );
  return Object.fromEntries(changed);
}

function formatOf(style: FileStyle): Readonly<Record<string, string | number | boolean | null>> {
  const { fontName, fontSize, fontColor, fill, horizontal, vertical, wrap } = style;
  return {
    fontName,
    fontSize,
    bold: style.isBold,
    italic: style.isItalic,
    fontColor,
    fill,
    horizontal: horizontal === "distributed" ? null : horizontal,
    vertical,
    wrap,
  };
}

/** Lines, underlining, turned text, and whatever was taken away. */
function needsRestyling(was: FileStyle, is: FileStyle): boolean {
  const own = ["isUnderlined", "isStruck", "rotation", "indent"] as const;
  const removable = ["fontName", "fontSize", "fontColor", "fill", "horizontal"] as const;
  return (
    own.some((key) => was[key] !== is[key]) ||
    removable.some((key) => was[key] !== null && is[key] === null) ||
    (was.horizontal !== is.horizontal && is.horizontal === "distributed") ||
    bordersText(was) !== bordersText(is)
  );
}

function bordersText({ borders }: FileStyle): string {
  const { left, right, top, bottom } = borders;
  return [left, right, top, bottom].map((one) => `${one?.line ?? ""}${one?.color ?? ""}`).join("|");
}
