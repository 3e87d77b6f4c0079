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

/** Whether the folded text holds one of the phrases as whole words. */
export function holdsPhrase(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => ` ${folded} `.includes(` ${foldText(phrase)} `));
}
