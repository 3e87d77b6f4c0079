import { nameNumbers, type NameNumbers } from "./nameNumbers";
import { nameWords, type NameWord } from "./nameWords";
import { phraseTags, type PhraseTags } from "./phraseTags";

/** All that is compared of a name, worked out once. */
export interface DescribedName {
  /** With and without diacritics, the words in order: equal ones are the same name. */
  readonly written: string;
  readonly folded: string;
  readonly words: readonly NameWord[];
  readonly hasMarks: boolean;
  readonly numbers: NameNumbers;
  readonly tags: PhraseTags;
}

/** Labels that stand before a name without belonging to it. */
const leads = /^\s*(?:[-+*•–—.]\s*)*(?:trong đó|trong do|trong đó|trđ|tr\.đó)?\s*[:;,-]*\s*/iu;

/** The name without the dash or “Trong đó:” before it, where something is left. */
function bareName(name: string): string {
  const bare = name.replace(leads, "");
  return bare.trim() === "" ? name : bare;
}

/** A name as it is compared with others. */
export function describeName(name: string): DescribedName {
  const words = nameWords(bareName(name.normalize("NFC")));
  const plain = words.map(({ word }) => word);
  return {
    written: words.map(({ word, marks }) => word + marks).join(" "),
    folded: plain.join(" "),
    words,
    hasMarks: words.some(({ marks }) => marks !== ""),
    numbers: nameNumbers(words),
    tags: phraseTags(plain),
  };
}
