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
function spellsOut(short: string, words: readonly NameWord[], at: number): number {
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

function runFor(short: string, words: readonly NameWord[]): readonly NameWord[] {
  for (let at = 0; at + 1 < words.length; at += 1) {
    const length = spellsOut(short, words, at);
    if (length > 0) return words.slice(at, at + length);
  }
  return [];
}

/** The words a name's abbreviations stand for in another name; the same list where none is spelled out there. */
export function spellOut(
  words: readonly NameWord[],
  others: readonly NameWord[],
): readonly NameWord[] {
  const known = new Set(others.map(({ word }) => word));
  const isOpen = (each: NameWord): boolean => isShort(each) && !known.has(each.word);
  if (!words.some(isOpen)) return words;
  const runs = words.map((each) => (isOpen(each) ? runFor(each.word, others) : []));
  if (runs.every((run) => run.length === 0)) return words;
  return words.flatMap((each, at) => {
    const run = runs[at] ?? [];
    return run.length > 0 ? run.map((word) => ({ ...word, isAside: each.isAside })) : [each];
  });
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
