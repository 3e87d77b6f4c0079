import type { DescribedName } from "./describeName";
import { isTypingSlip } from "./isTypingSlip";
import { numberAgreement } from "./nameNumbers";
import type { NameWord } from "./nameWords";
import { phraseTags, tagAgreement, type PhraseTags } from "./phraseTags";
import { spellOut } from "./spellsOut";

/** How much a word says about which indicator is meant, from near 0 to 1. */
export type WordWeight = (word: string) => number;

/** Names of the same words in another order or writing come no higher, so that the same writing is always the best. */
const bestOfOthers = 0.97;
const slipCredit = 0.85;
/** Diacritics of one word that differ by one mark are rather a slip, by more rather another word. */
const oneMarkCredit = 0.85;
const otherMarksCredit = 0.7;
const asideShare = 0.4;

interface Weighed extends NameWord {
  readonly weight: number;
  /** Share of the weight that the other name has as well. */
  shared: number;
}

function weigh(words: readonly NameWord[], weight: WordWeight): Weighed[] {
  return words.map((each) => ({
    ...each,
    weight: weight(each.word) * (each.isAside ? asideShare : 1),
    shared: 0,
  }));
}

function marksCredit(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const isOneMore = long.length - short.length === 1 && [...short].every((mark) => long.includes(mark));
  return isOneMore ? oneMarkCredit : otherMarksCredit;
}

type Key = (word: NameWord) => string;

function shareEqual(mine: readonly Weighed[], theirs: readonly Weighed[], key: Key): void {
  const places = new Map<string, Weighed[]>();
  for (const each of theirs) {
    if (each.shared > 0) continue;
    const same = places.get(key(each));
    if (same === undefined) places.set(key(each), [each]);
    else same.push(each);
  }
  for (const each of mine) {
    const partner = each.shared > 0 ? undefined : places.get(key(each))?.shift();
    if (partner !== undefined) each.shared = partner.shared = marksCredit(each.marks, partner.marks);
  }
}

function open(words: readonly Weighed[]): Weighed[] {
  return words.filter(({ shared }) => shared === 0);
}

function shareSlips(mine: readonly Weighed[], theirs: readonly Weighed[]): void {
  for (const each of open(mine)) {
    const partner = open(theirs).find(({ word }) => isTypingSlip(each.word, word));
    if (partner !== undefined) each.shared = partner.shared = slipCredit;
  }
}

interface Sums {
  readonly shared: number;
  readonly rest: number;
}

function sumsOf(words: readonly Weighed[]): Sums {
  let shared = 0;
  let rest = 0;
  for (const word of words) {
    shared += word.weight * word.shared;
    rest += word.weight * (1 - word.shared);
  }
  return { shared, rest };
}

/** Words that stand in one name only speak against it, all the more where each name has some: then one replaces another. */
function likeness(mine: readonly Weighed[], theirs: readonly Weighed[]): number {
  const [one, other] = [sumsOf(mine), sumsOf(theirs)];
  const shared = (one.shared + other.shared) / 2;
  if (shared === 0) return 0;
  const replaced = Math.min(one.rest, other.rest);
  return shared / (shared + (one.rest + other.rest) / 2 + replaced);
}

/** Without its marks where the other name is written without any. */
function comparable(words: readonly NameWord[], other: DescribedName): readonly NameWord[] {
  return other.hasMarks ? words : words.map((each) => ({ ...each, marks: "" }));
}

function alignedLikeness(
  mine: readonly NameWord[],
  theirs: readonly NameWord[],
  weight: WordWeight,
): number {
  const [one, other] = [weigh(mine, weight), weigh(theirs, weight)];
  shareEqual(one, other, ({ word, marks }) => word + marks);
  shareEqual(one, other, ({ word }) => word);
  shareSlips(one, other);
  return likeness(one, other);
}

function tagsOf(name: DescribedName, words: readonly NameWord[]): PhraseTags {
  return words === name.words ? name.tags : phraseTags(words.map(({ word }) => word));
}

/** How far two names mean the same, from 0 to 1: diacritics, case, punctuation, abbreviations and word order forgiven, contradicting words and numbers not. */
export function compareNames(one: DescribedName, other: DescribedName, weight: WordWeight): number {
  if (one.folded === "" || other.folded === "") return 0;
  if (one.written === other.written) return 1;
  const numbers = numberAgreement(one.numbers, other.numbers);
  if (numbers === 0) return 0;
  const mine = spellOut(one.words, other.words);
  const theirs = spellOut(other.words, mine);
  const agreement = numbers * tagAgreement(tagsOf(one, mine), tagsOf(other, theirs));
  if (agreement === 0) return 0;
  const aligned = alignedLikeness(comparable(mine, other), comparable(theirs, one), weight);
  return Math.min(bestOfOthers, aligned * agreement);
}
