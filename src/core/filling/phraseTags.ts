import { contrasts, qualifiers, ratePhrases } from "./wordClasses";

/** What the phrases of a name say: per line of `contrasts` which of its members it holds (as bits), which qualifiers it has, whether it is a rate or a count. */
export interface PhraseTags {
  readonly contrasts: ReadonlyMap<number, number>;
  readonly qualifiers: ReadonlySet<number>;
  readonly isRate: boolean;
  readonly isCount: boolean;
}

type Meaning =
  | { readonly kind: "contrast"; readonly line: number; readonly bit: number }
  | { readonly kind: "qualifier"; readonly index: number }
  | { readonly kind: "rate" };

const longestPhrase = 4;

/** Every phrase under its first word, so that a name is gone through once. */
function phraseIndex(): ReadonlyMap<string, ReadonlyMap<string, readonly Meaning[]>> {
  const index = new Map<string, Map<string, Meaning[]>>();
  const add = (synonyms: string, meaning: Meaning): void => {
    for (const phrase of synonyms.trim().split("/")) {
      const first = phrase.split(" ")[0] ?? "";
      const under = index.get(first) ?? new Map<string, Meaning[]>();
      under.set(phrase, [...(under.get(phrase) ?? []), meaning]);
      index.set(first, under);
    }
  };
  contrasts.forEach((members, line) => {
    members.split(",").forEach((each, bit) => {
      add(each, { kind: "contrast", line, bit: 2 ** bit });
    });
  });
  qualifiers.forEach((each, place) => {
    add(each, { kind: "qualifier", index: place });
  });
  add(ratePhrases, { kind: "rate" });
  return index;
}

const phrases = phraseIndex();

function meaningsIn(words: readonly string[]): readonly Meaning[] {
  return words.flatMap((word, at) => {
    const under = phrases.get(word);
    if (under === undefined) return [];
    const found: Meaning[] = [];
    for (let length = 1; length <= longestPhrase; length += 1) {
      found.push(...(under.get(words.slice(at, at + length).join(" ")) ?? []));
      if (at + length >= words.length) break;
    }
    return found;
  });
}

/** “Số hộ”, “Tổng số hộ”; “So với” is none. */
function isCountName(words: readonly string[]): boolean {
  const at = words[0] === "tong" ? 1 : 0;
  return words[at] === "so" && words[at + 1] !== "voi" && words.length > at + 1;
}

/** Tags of a name from its folded words. */
export function phraseTags(words: readonly string[]): PhraseTags {
  const held = new Map<number, number>();
  const marks = new Set<number>();
  let isRate = false;
  for (const meaning of meaningsIn(words)) {
    if (meaning.kind === "contrast") {
      held.set(meaning.line, (held.get(meaning.line) ?? 0) | meaning.bit);
    } else if (meaning.kind === "qualifier") marks.add(meaning.index);
    else isRate = true;
  }
  return { contrasts: held, qualifiers: marks, isRate, isCount: isCountName(words) };
}

const contrastCost = 0.85;
const qualifierCost = 0.75;

function isSameSet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

/** How far two names may be the same thing by their phrases: 0 where they exclude one another, 1 where nothing speaks against it. */
export function tagAgreement(one: PhraseTags, other: PhraseTags): number {
  let agreement = isSameSet(one.qualifiers, other.qualifiers) ? 1 : qualifierCost;
  for (const [line, mine] of one.contrasts) {
    const theirs = other.contrasts.get(line) ?? 0;
    if (theirs === 0 || mine === theirs) continue;
    if ((mine & theirs) === 0) return 0;
    agreement *= contrastCost;
  }
  return agreement;
}
