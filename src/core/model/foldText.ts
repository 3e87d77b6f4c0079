function foldByUnicode(text: string): string {
  return text
    .replace(/[Ƣƣ]/g, "u")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^\p{L}\p{N}%]+/gu, " ");
}

/** What each character folds to, found when it is first met: names are long and many, and their letters few. */
const foldedLetters = new Map<number, string>();

function foldedLetter(code: number): string {
  const known = foldedLetters.get(code);
  if (known !== undefined) return known;
  const folded = foldByUnicode(String.fromCharCode(code));
  foldedLetters.set(code, folded);
  return folded;
}

const pairs = /[\ud800-\udfff]/;

/** Text for comparing wording: lower case, without diacritics (also NFD, and Ƣ for Ư), everything but letters, digits and % as one space. */
export function foldText(text: string): string {
  if (pairs.test(text)) return foldByUnicode(text).trim();
  let folded = "";
  let isOpen = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = foldedLetter(text.charCodeAt(at));
    if (letter === " ") isOpen = folded !== "";
    else if (letter !== "") {
      folded += isOpen ? ` ${letter}` : letter;
      isOpen = false;
    }
  }
  return folded;
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
