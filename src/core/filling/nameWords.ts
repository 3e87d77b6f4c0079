import { foldText } from "../model/foldText";
import { abbreviations } from "./abbreviations";
import { findSynonym } from "./synonyms";

/** A word of a name: without diacritics for comparing, its diacritics apart (in no order: hoá is hóa). */
export interface NameWord {
  readonly word: string;
  readonly marks: string;
  /** Stands in brackets: often left out. */
  readonly isAside: boolean;
}

const longestName = 400;
const letters = /[\p{L}\p{N}]+|%/gu;
/** 10.000 is one number. */
const grouped = /(\d)\.(\d{3})(?!\d)/g;
const brackets = /([()[\]])/;
const finalY = /^([^aeiouy]+|qu)y$/;
const romans: ReadonlyMap<string, string> = new Map([
  ["i", "1"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
  ["v", "5"],
]);
/** What a Roman figure counts, so that “I” there is a number and no letter. */
const ranked = new Set("loai muc do cap hang nhom dot khoa".split(" "));
const spelledNumbers: ReadonlyMap<string, string> = new Map([
  ["một", "1"],
  ["hai", "2"],
  ["ba", "3"],
]);

function marksOf(raw: string): string {
  const plain = raw.toLowerCase().replace(/ƣ/g, "ư").normalize("NFD");
  return (plain.match(/[đ\p{M}]/gu) ?? []).sort().join("");
}

function foldWord(raw: string): string {
  const folded = foldText(raw);
  if (/^\d+$/.test(folded)) return folded.replace(/^0+(?=\d)/, "");
  return folded.replace(finalY, "$1i");
}

/** “thứ ba” is “thứ 3”, “một ha” is “1 ha”, “loại II” is “loại 2”. */
function asNumber(raw: string, before: string, word: string): string {
  const spelled = spelledNumbers.get(raw.toLowerCase().normalize("NFC"));
  if (spelled === "1" || (spelled !== undefined && before === "thu")) return spelled;
  return (ranked.has(before) ? romans.get(word) : undefined) ?? word;
}

function wordsOf(raw: string, before: string, isAside: boolean): readonly NameWord[] {
  const word = foldWord(raw);
  const spelled = abbreviations.get(word);
  if (spelled === undefined || marksOf(raw).replace("đ", "").replace("đ", "") !== "") {
    return [{ word: asNumber(raw, before, word), marks: marksOf(raw), isAside }];
  }
  return spelled.map((each) => ({ word: foldWord(each), marks: marksOf(each), isAside }));
}

/** The parts of a name, each with whether it stands in brackets. */
function partsOf(name: string): readonly (readonly [text: string, isAside: boolean])[] {
  let depth = 0;
  return name.split(brackets).flatMap((part) => {
    if (part === "(" || part === "[") depth += 1;
    else if (part === ")" || part === "]") depth = Math.max(0, depth - 1);
    else return [[part, depth > 0] as const];
    return [];
  });
}

function withSynonyms(words: readonly NameWord[]): readonly NameWord[] {
  const plain = words.map(({ word }) => word);
  const usual: NameWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = findSynonym(plain, at);
    const own = words[at];
    if (own === undefined) break;
    if (found === null) usual.push(own);
    else {
      usual.push(...found.usual.map((word) => ({ word, marks: "", isAside: own.isAside })));
      at += found.length - 1;
    }
  }
  return usual;
}

/** The words of a name, known abbreviations spelled out, numbers written alike. Text in brackets counts as an aside unless nothing else is there. */
export function nameWords(name: string): readonly NameWord[] {
  const words: NameWord[] = [];
  for (const [part, isAside] of partsOf(
    name.slice(0, longestName).normalize("NFC").replace(grouped, "$1$2"),
  )) {
    for (const [raw] of part.matchAll(letters)) {
      words.push(...wordsOf(raw, words.at(-1)?.word ?? "", isAside));
    }
  }
  const usual = withSynonyms(words);
  return usual.some(({ isAside }) => !isAside)
    ? usual
    : usual.map((each) => ({ ...each, isAside: false }));
}
