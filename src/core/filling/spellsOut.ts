import type { NameWord } from "./nameWords";

const hasVowel = /[aeiouy]/;
const longestAbbreviation = 6;

/** Whether a word may be an abbreviation: two to six letters, as written by someone who leaves out diacritics in it. */
export function isShort({ word, marks }: NameWord): boolean {
  const bare = marks.replace(/đ/g, "");
  return bare === "" && word.length > 1 && word.length <= longestAbbreviation && !/\d/.test(word);
}

/** How much of the abbreviation a word accounts for: itself where it is one too (SL in TSL), else its first letter. */
function spelledBy(word: string, rest: string): number {
  if (!hasVowel.test(word) && rest.startsWith(word)) return word.length;
  return word.startsWith(rest.charAt(0)) ? 1 : 0;
}

/** How many words from `at` on an abbreviation stands for by their first letters; 0 for none. */
export function spellsOut(short: string, words: readonly NameWord[], at: number): number {
  let rest = short;
  let next = at;
  while (rest !== "") {
    const word = words[next]?.word;
    const length = word === undefined ? 0 : spelledBy(word, rest);
    if (length === 0) return 0;
    rest = rest.slice(length);
    next += 1;
  }
  return next - at > 1 ? next - at : 0;
}

/** First letters of every two to four words in a row. */
export function initialsOf(words: readonly NameWord[]): readonly string[] {
  return words.flatMap((_, at) => {
    const found: string[] = [];
    let letters = words[at]?.word.charAt(0) ?? "";
    for (const { word } of words.slice(at + 1, at + 4)) {
      letters += word.charAt(0);
      found.push(letters);
    }
    return found;
  });
}
