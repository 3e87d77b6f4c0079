/** Text for comparing wording: lower case, without diacritics (also NFD, and Ƣ for Ư), everything but letters, digits and % as one space. */
export function foldText(text: string): string {
  return text
    .replace(/[Ƣƣ]/g, "u")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

const foldedPhrases = new WeakMap<readonly string[], readonly string[]>();

/** Each list is folded once: the same few are asked for at every row. */
function folded(phrases: readonly string[]): readonly string[] {
  const known = foldedPhrases.get(phrases);
  if (known !== undefined) return known;
  const found = phrases.map((phrase) => ` ${foldText(phrase)} `);
  foldedPhrases.set(phrases, found);
  return found;
}

/** Whether the folded text holds one of the phrases as whole words. */
export function holdsPhrase(text: string, phrases: readonly string[]): boolean {
  const words = ` ${text} `;
  return folded(phrases).some((phrase) => words.includes(phrase));
}
