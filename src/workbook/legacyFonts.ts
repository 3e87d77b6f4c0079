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

/** Letters of Unicode Vietnamese that TCVN3 does not use. */
const unicodeOnly = /\p{M}|[\u0102-\u01b0\u1ea0-\u1ef9]/u;

/** Whether it depends on the font what a cell says: it holds letters, and none that only Unicode has. */
export function dependsOnFont(value: CellValue): value is string {
  return typeof value === "string" && /[a-z\u00a1-\u00ff]/.test(value) && !unicodeOnly.test(value);
}

// What TCVN3 writes inside words and Unicode Vietnamese never does; signs such as ², ·, ©, «, ½ are left out.
const legacyLetter =
  "[\u00a1-\u00a8\u00aa\u00ac\u00b6\u00b8\u00b9\u00be\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6\u00f8\u00fb\u00fc\u00fe]";
const legacyWord = new RegExp(`[a-zA-Z]${legacyLetter}|${legacyLetter}[a-zA-Z]`);

/** Whether a text looks as if it was typed in TCVN3: “kÕ ho¹ch”, but not “Kế hoạch”, “m²” or “Hà Nội”. */
export function looksLegacy(value: CellValue): boolean {
  return dependsOnFont(value) && legacyWord.test(value);
}
