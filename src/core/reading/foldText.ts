import { remember } from "./remember";

const invisible = /[\u200b-\u200d\u2060\ufeff]/g;
const spaces = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Anything that cleaning might change; most texts have none of it. */
const needsCleaning =
  /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u01a1\u01a4-\u024f\u1ea0-\u1ef9\u2013\u2014\u2018-\u201d\u2026]| {2}|^ | $/;

/** Excel's own limit for a cell; a longer text comes from no sheet. */
export const longestText = 32_767;
/** No letter has more marks; composing endless ones costs more with each. */
const endlessMarks = /(\p{M}{8})\p{M}+/gu;

/** Ƣ/ƣ (U+01A2/3) stand for Ư/ư in text that comes from some PDF files. */
function repairHornedU(text: string): string {
  return text.replace(/\u01a2/g, "Ư").replace(/\u01a3/g, "ư");
}

/** The text as a person reads it: composed Unicode (NFC), one space between words, no line breaks. */
export function cleanText(text: string): string {
  if (!needsCleaning.test(text))
    return text.length > longestText ? text.slice(0, longestText) : text;
  const bounded = text.slice(0, longestText).replace(endlessMarks, "$1");
  return repairHornedU(bounded.normalize("NFC")).replace(invisible, "").replace(spaces, " ").trim();
}

/** Longer than any figure. */
const longestFigure = 40;

/** Whether a text is of digits and signs alone, which are what they are in every code and font: most cells of a table stored as text. */
export function isPlainFigure(text: string): boolean {
  if (text.length > longestFigure) return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x21 || code > 0x3f) return false;
  }
  return true;
}

const combiningMarks = /[\u0300-\u036f]/g;

function foldByUnicode(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(combiningMarks, "").replace(/đ/g, "d");
}

/** One past the last Vietnamese letter. */
const lettersEnd = 0x1efa;

/** What each character folds to; 0 where that is not one character. */
function foldedCodes(): Uint16Array {
  const codes = new Uint16Array(lettersEnd);
  for (let code = 0x20; code < lettersEnd; code += 1) {
    if (code === 0x250) code = 0x1ea0;
    const folded = foldByUnicode(String.fromCharCode(code));
    if (folded.length === 1) codes[code] = folded.charCodeAt(0);
  }
  return codes;
}

const codeOf = foldedCodes();
const longestFolded = 200;

/** `foldText` of a text that is clean already. */
export function foldClean(text: string): string {
  if (text.length > longestFolded) return foldByUnicode(text);
  const codes = new Array<number>(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = codeOf[text.charCodeAt(index)];
    if (code === undefined || code === 0) return foldByUnicode(text);
    codes[index] = code;
  }
  return String.fromCharCode(...codes);
}

/** The text for comparing: lower case, without diacritics ("Đơn vị tính" is "don vi tinh"). */
export const foldText = remember((text) => foldClean(cleanText(text)));

const tellingMarks = /(^|[^\p{L}])(số|đã)(?=$|[^\p{L}])/giu;

/** A heading for comparing: as `foldText`, but "số" (number) stays apart from "so" (compared with), and "đã" (done) from "đá" (stone). */
export const foldHeading = remember((text) =>
  foldText(
    cleanText(text).replace(
      tellingMarks,
      (_, before: string, word: string) => `${before}${/ố/i.test(word) ? "sos" : "daa"}`,
    ),
  ),
);

/** Words, numbers and the signs % and / of a folded text, in order. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(/[a-z0-9]+|[%/]/g) ?? [];
}
