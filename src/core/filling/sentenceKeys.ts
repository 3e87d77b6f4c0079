const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A word for comparing, diacritics kept (“đạt” is not “đất”): lower case, its tone mark last, so that “hòa” is “hoà”. */
export function wordKey(word: string): string {
  const letters = word.replace(/[Ƣƣ]/g, "ư").toLowerCase().normalize("NFD");
  const tones = letters.match(toneMarks);
  return tones === null ? letters : letters.replace(toneMarks, "") + tones.join("");
}

/** The words of a text for comparing, with one space between. */
export function phraseKey(text: string): string {
  return text.split(" ").map(wordKey).join(" ");
}

/** Phrases of a list with commas, for looking up. */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(list.split(",").map((phrase) => phraseKey(phrase.trim())));
}

/** A pattern over keys in which “_” stands for a word or number and every word ends with a space. */
export function keyPattern(source: string): RegExp {
  return new RegExp(source.replace(/[\p{L}\p{M}]+/gu, wordKey).replace(/_/g, "[^ ]{1,24}"), "u");
}
