import type { LegacyFontCell } from "../model/sheetSnapshot";
import { knownWords } from "./knownWords";
import { tcvn3Letters } from "./tcvn3Letters";
import { isVietnameseSyllable } from "./vietnameseSyllable";

/** Letters only Unicode Vietnamese has: a text with one of them is not TCVN3. */
const unicodeOnly =
  /\p{M}|[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;
/** Anything beyond ASCII that TCVN3 uses lies here. */
const legacyRange = /[\u00a1-\u00ff]/;

/** A capital inside a word in small letters, as in "BÕn": nobody writes so. */
const strayCapital = /\p{Ll}\p{Lu}|\p{L}\p{Lu}\p{Ll}/u;

function decode(text: string): string {
  let decoded = "";
  for (const character of text) decoded += tcvn3Letters.get(character) ?? character;
  return decoded;
}

/** So much of a text shows how it is written. */
const longestJudged = 1000;

/** How Vietnamese a text looks: words of the trade count double, well-built syllables with a diacritic once; other words with one count against it. */
function likelihood(text: string): number {
  let score = 0;
  for (const written of text
    .slice(0, longestJudged)
    .split(/[^\p{L}\p{M}\d\u00a1-\u00bf\u00d7\u00f7]+/u)) {
    const word = written.toLowerCase();
    if (!/[^a-z\d]/.test(word)) continue;
    if (strayCapital.test(written)) score -= 1;
    else if (knownWords.has(word)) score += 2;
    else score += isVietnameseSyllable(word) ? 1 : -1;
  }
  return score;
}

/** The text with TCVN3 (ABC) letters turned into Unicode where that makes more Vietnamese of it; any other text as it is. Decided for each cell alone: one sheet mixes both. */
export function decodeTcvn3(text: string): string {
  if (!legacyRange.test(text) || unicodeOnly.test(text)) return text;
  const decoded = decode(text);
  return likelihood(decoded) > likelihood(text.normalize("NFC")) ? decoded : text;
}

/** A text in a TCVN3 font as it is read: its letters decoded, in a capital font as capitals. Unicode typed into such a cell stays as it is. */
function decodeInFont(text: string, isCapital: boolean): string {
  if (unicodeOnly.test(text)) return text;
  const decoded = decode(text);
  if (likelihood(decoded) < likelihood(text.normalize("NFC"))) return text;
  return isCapital ? decoded.toUpperCase() : decoded;
}

type DecodeCell = (text: string, row: number, column: number) => string;

/** Decodes each cell of a sheet by its font, where that is known to be a TCVN3 font, and by what it holds. */
export function cellDecoder(fonts: readonly LegacyFontCell[] = []): DecodeCell {
  if (fonts.length === 0) return decodeTcvn3;
  const isCapital = new Map(fonts.map((cell) => [`${cell.row},${cell.column}`, cell.isCapital]));
  return (text, row, column) => {
    const known = isCapital.get(`${row},${column}`);
    return known === undefined ? decodeTcvn3(text) : decodeInFont(text, known);
  };
}
