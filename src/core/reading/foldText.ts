const combiningMarks = /[\u0300-\u036f]/g;
const invisible = /[\u200b-\u200d\u2060\ufeff]/g;
const spaces = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** Ƣ/ƣ (U+01A2/3) stand for Ư/ư in text that comes from some PDF files. */
function repairHornedU(text: string): string {
  return text.replace(/\u01a2/g, "Ư").replace(/\u01a3/g, "ư");
}

/** The text as a person reads it: composed Unicode (NFC), one space between words, no line breaks. */
export function cleanText(text: string): string {
  return repairHornedU(text.normalize("NFC")).replace(invisible, "").replace(spaces, " ").trim();
}

/** The text for comparing: lower case, without diacritics ("Đơn vị tính" is "don vi tinh"). */
export function foldText(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(combiningMarks, "")
    .replace(/đ/g, "d");
}

const numberWord = /(^|[^\p{L}])số(?=$|[^\p{L}])/giu;

/** A heading for comparing: as `foldText`, but "số" (number) stays apart from "so" (compared with), which only its diacritic tells. */
export function foldHeading(text: string): string {
  return foldText(cleanText(text).replace(numberWord, "$1sos"));
}

/** Words, numbers and the signs % and / of a folded text, in order. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(/[a-z0-9]+|[%/]/g) ?? [];
}
