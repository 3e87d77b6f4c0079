import type { CellValue } from "../../core/model/cell";
import { unescapeText } from "./readSharedStrings";
import { isTrue } from "./workbookLayout";

/** A cell's texts as the file stores them. */
export interface StoredCell {
  /** The letter the format gives the kind of value; "n", a number, where it gives none. */
  readonly type: string;
  /** Text of the value; null where none is stored. */
  readonly raw: string | null;
  /** Text stored in the cell itself. */
  readonly inline: string | null;
}

/** The value of a cell; dates are the serial numbers they are. */
export function parseCellValue(cell: StoredCell, sharedStrings: readonly string[]): CellValue {
  if (cell.type === "inlineStr") return cell.inline === null ? null : unescapeText(cell.inline);
  return cell.raw === null ? null : parseRaw(cell.type, cell.raw, sharedStrings);
}

function parseRaw(type: string, raw: string, sharedStrings: readonly string[]): CellValue {
  switch (type) {
    case "s":
      return sharedStrings[Number(raw)] ?? null;
    case "b":
      return isTrue(raw.trim());
    case "e":
      return { error: raw.trim() };
    case "str":
      return unescapeText(raw);
    case "d":
      return parseIsoDate(raw);
    default:
      return parseNumber(raw);
  }
}

function parseNumber(raw: string): number | null {
  return raw.trim() === "" ? null : Number(raw);
}

/** Days since the end of 1899, as Excel counts dates; a text that is no date stays text. */
function parseIsoDate(text: string): number | string {
  const milliseconds = Date.parse(text.includes("T") ? text.replace(/Z?$/i, "Z") : text);
  return Number.isNaN(milliseconds) ? text : milliseconds / 86_400_000 + 25_569;
}
