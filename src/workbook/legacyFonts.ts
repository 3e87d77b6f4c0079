import type { CellValue } from "../core/model/cell";
import type { LegacyFontCell } from "../core/model/sheetSnapshot";

/** A font of the TCVN3 (ABC) family: its characters are not the letters it shows; a capital one shows small letters as capitals. */
export type LegacyFont = "mixed" | "capital";

/** The TCVN3 font of that name (".VnTime", ".VnTimeH"); null for any other font. */
export function parseLegacyFont(name: string): LegacyFont | null {
  if (!/^\.vn/i.test(name)) return null;
  return name.endsWith("H") ? "capital" : "mixed";
}

const storedOtherwise = /[\u00a1-\u00ff]/;

/** What a snapshot says of a cell's font; null where text and font show what is stored. */
export function findLegacyFontCell(
  at: { readonly row: number; readonly column: number },
  value: CellValue,
  font: LegacyFont | null,
): LegacyFontCell | null {
  if (font === null || typeof value !== "string") return null;
  const isCapital = font === "capital";
  const matters = storedOtherwise.test(value) || (isCapital && /[a-z]/.test(value));
  return matters ? { ...at, isCapital } : null;
}
