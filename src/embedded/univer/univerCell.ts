import {
  CellValueType,
  numfmt,
  type ICellData,
  type IDocumentData,
  type Nullable,
} from "@univerjs/core";
import type { CellValue } from "../../core/model/cell";
import { errorCodes, looksLikeMore, parseEntry, type Entry } from "./parseEntry";

/** What a cell of Univer holds; `formula` tells an empty text from a blank. */
export function readValue(cell: Nullable<ICellData>, formula: string | null): CellValue {
  const value = storedValue(cell);
  if (value === null || value === "") return formula === null ? null : "";
  return typedValue(value, cell?.t);
}

function typedValue(
  value: string | number | boolean,
  type: Nullable<CellValueType>,
): Exclude<CellValue, null> {
  if (type === CellValueType.BOOLEAN) return Number(value) === 1;
  if (type === CellValueType.NUMBER) return Number(value);
  if (type === CellValueType.FORCE_STRING) return String(value);
  return isErrorCode(value) ? { error: value } : value;
}

function isErrorCode(value: string | number | boolean): value is string {
  return typeof value === "string" && errorCodes.includes(value);
}

function storedValue(cell: Nullable<ICellData>): string | number | boolean | null {
  if (!cell) return null;
  return cell.p ? richText(cell.p) : (cell.v ?? null);
}

/** Plain text of a cell with letters of several kinds or several lines. */
function richText(document: IDocumentData): string {
  return (document.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r/g, "\n");
}

/** Numbers are shown the Vietnamese way, as the sheet shows them: 1.234,5. */
const locale = "vi";

/** A value as the person sees it. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return numfmt.format(numberFormat, value, { throws: true, locale });
  } catch {
    // A number format Excel would not take either: the value shows as it is.
    return numfmt.format("General", value, { locale });
  }
}

const emptied = { f: null, si: null, p: null, ref: null, xf: null } as const;

/** A value as Univer keeps it; whatever was in the cell is replaced. */
export function cellOfValue(value: CellValue, isForcedText = false): ICellData {
  if (value === null) return { ...emptied, v: null, t: null };
  if (typeof value === "string") {
    return { ...emptied, v: value, t: textType(isForcedText || looksLikeMore(value)) };
  }
  if (typeof value === "number") return { ...emptied, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...emptied, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...emptied, v: value.error, t: CellValueType.STRING };
}

function textType(isForced: boolean): CellValueType {
  return isForced ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

/** A typed content as Univer keeps it. */
export function cellOfContent(content: string | number | boolean, numberFormat: string): ICellData {
  if (typeof content !== "string") return cellOfValue(content);
  const entry = parseEntry(content, numberFormat === "@");
  return cellOfEntry(entry, numberFormat === "General");
}

function cellOfEntry(entry: Entry, takesFormat: boolean): ICellData {
  switch (entry.kind) {
    case "blank":
      return cellOfValue(null);
    case "formula":
      return { ...emptied, f: entry.formula, v: null, t: null };
    case "text":
      return cellOfValue(entry.text, entry.isForced);
    case "boolean":
      return cellOfValue(entry.value);
    case "error":
      return cellOfValue({ error: entry.code });
    case "number":
      return { ...cellOfValue(entry.value), ...formatOf(takesFormat ? entry.format : null) };
  }
}

function formatOf(pattern: string | null): ICellData {
  return pattern === null ? {} : { s: { n: { pattern } } };
}
