import type { LegacyFontCell } from "../model/sheetSnapshot";
import { knownWords } from "./knownWords";
import { tcvn3Letters } from "./tcvn3Letters";
import { isVietnameseSyllable } from "./vietnameseSyllable";

/** Letters only Unicode Vietnamese has: a text with one of them is not TCVN3. */
const unicodeOnly =
  /\p{M}|[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;
/** Anything beyond ASCII that TCVN3 uses lies here. */
const legacyRange = /[\u00a1-\u00ff]/;
/** "½", "×" and the like: letters in TCVN3, signs anywhere else. */
const sign = /[\u00bc-\u00be\u00d7\u00f7]/;

/** A capital inside a word in small letters, as in "BÕn": nobody writes so. */
const strayCapital = /\p{Ll}\p{Lu}|\p{L}\p{Lu}\p{Ll}/u;

/** Whether a sign is no letter of a word: "½ vụ", "3m×4m", but not "b¾p". */
function standsAlone(text: string, at: number): boolean {
  const around = text.charAt(at - 1) + text.charAt(at + 1);
  return /\d/.test(around) || !/\p{L}/u.test(around);
}

function decode(text: string): string {
  let decoded = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const isSign = sign.test(character) && standsAlone(text, at);
    decoded += isSign ? character : (tcvn3Letters.get(character) ?? character);
  }
  return decoded;
}

/** So much of a text shows how it is written. */
const longestJudged = 1000;

/** How Vietnamese a text looks: words of the trade count double, well-built syllables with a diacritic once; other words with one count against it. */
function likelihood(text: string): number {
  let score = 0;
  for (const written of text.split(/[^\p{L}\p{M}\d\u00a1-\u00bf\u00d7\u00f7]+/u)) {
    const word = written.toLowerCase();
    if (!/[^a-z\d]/.test(word)) continue;
    if (strayCapital.test(written)) score -= 1;
    else if (knownWords.has(word)) score += 2;
    else score += isVietnameseSyllable(word) ? 1 : -1;
  }
  return score;
}

/** How much more Vietnamese the beginning of a text looks with its letters decoded. */
function gain(text: string): number {
  const judged = text.slice(0, longestJudged);
  return likelihood(decode(judged)) - likelihood(judged.normalize("NFC"));
}

/** The text with TCVN3 (ABC) letters turned into Unicode where that makes more Vietnamese of it; any other text as it is. Decided for each cell alone: one sheet mixes both. */
export function decodeTcvn3(text: string): string {
  if (!legacyRange.test(text) || unicodeOnly.test(text)) return text;
  return gain(text) > 0 ? decode(text) : text;
}

/** A text in a TCVN3 font as it is read: its letters decoded, in a capital font as capitals. Unicode typed into such a cell stays as it is. */
function decodeInFont(text: string, isCapital: boolean): string {
  if (unicodeOnly.test(text)) return text;
  if (gain(text) < 0) return text;
  const decoded = decode(text);
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
