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
  const value = cell?.p == null ? (cell?.v ?? null) : richText(cell.p);
  if (value === null) return formula === null ? null : "";
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === "1";
  if (typeof value !== "string") return value;
  if (cell?.t === CellValueType.NUMBER && value !== "") return Number(value);
  if (value === "" && formula === null) return null;
  const isForced = cell?.t === CellValueType.FORCE_STRING;
  return !isForced && errorCodes.includes(value) ? { error: value } : value;
}

/** Plain text of a cell with letters of several kinds or several lines. */
function richText(document: IDocumentData): string {
  return (document.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r/g, "\n");
}

/** A value as the person sees it. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return numfmt.format(numberFormat, value, { throws: true });
  } catch {
    // A number format Excel would not take either: the value shows as it is.
    return numfmt.format("General", value);
  }
}

const emptied = { f: null, si: null, p: null, ref: null, xf: null } as const;

/** A value as Univer keeps it; whatever was in the cell is replaced. */
export function cellOfValue(value: CellValue, isForcedText = false): ICellData {
  if (value === null) return { ...emptied, v: null, t: null };
  if (typeof value === "object") return { ...emptied, v: value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { ...emptied, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...emptied, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const isForced = isForcedText || looksLikeMore(value);
  return { ...emptied, v: value, t: isForced ? CellValueType.FORCE_STRING : CellValueType.STRING };
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
    case "number": {
      const style =
        takesFormat && entry.format !== null ? { s: { n: { pattern: entry.format } } } : {};
      return { ...cellOfValue(entry.value), ...style };
    }
  }
}
