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

/** Whether every mark of the one stands in the other. */
function isWithin(marks: string, others: string): boolean {
  return Array.from(marks).every((mark) => others.includes(mark));
}

function marksCredit(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const isOneMore = long.length - short.length === 1 && isWithin(short, long);
  return isOneMore ? oneMarkCredit : otherMarksCredit;
}

/** Words of a name, their weights, and what share of each the other name has as well. */
interface Side {
  readonly words: readonly NameWord[];
  readonly shared: number[];
}

type Partner = (mine: NameWord, theirs: NameWord) => number;

/** Pairs words that are still open on both sides; what `credit` gives is the share they have in common. */
function share(one: Side, other: Side, credit: Partner): void {
  one.words.forEach((mine, at) => {
    if (one.shared[at] !== 0) return;
    for (let place = 0; place < other.words.length; place += 1) {
      const theirs = other.words[place];
      if (theirs === undefined || other.shared[place] !== 0) continue;
      const common = credit(mine, theirs);
      if (common === 0) continue;
      one.shared[at] = other.shared[place] = common;
      return;
    }
  });
}

const asWritten: Partner = (mine, theirs) =>
  mine.word === theirs.word && mine.marks === theirs.marks ? 1 : 0;
const withOtherMarks: Partner = (mine, theirs) =>
  mine.word === theirs.word ? marksCredit(mine.marks, theirs.marks) : 0;
const asSlip: Partner = (mine, theirs) => (isTypingSlip(mine.word, theirs.word) ? slipCredit : 0);

interface Sums {
  readonly shared: number;
  readonly rest: number;
}

function sumsOf({ words, shared }: Side, weight: WordWeight): Sums {
  let common = 0;
  let rest = 0;
  words.forEach(({ word, isAside }, at) => {
    const own = weight(word) * (isAside ? asideShare : 1);
    const part = own * (shared[at] ?? 0);
    common += part;
    rest += own - part;
  });
  return { shared: common, rest };
}

/** Words that stand in one name only speak against it, all the more where each name has some: then one replaces another. */
function likeness(one: Sums, other: Sums): number {
  const shared = (one.shared + other.shared) / 2;
  if (shared === 0) return 0;
  const replaced = Math.min(one.rest, other.rest);
  return shared / (shared + (one.rest + other.rest) / 2 + replaced);
}

/** Without its marks where the other name is written without any. */
function comparable(words: readonly NameWord[], other: DescribedName): readonly NameWord[] {
  return other.hasMarks || words.every(({ marks }) => marks === "")
    ? words
    : words.map((each) => ({ ...each, marks: "" }));
}

function alignedLikeness(
  mine: readonly NameWord[],
  theirs: readonly NameWord[],
  weight: WordWeight,
): number {
  const one: Side = { words: mine, shared: mine.map(() => 0) };
  const other: Side = { words: theirs, shared: theirs.map(() => 0) };
  share(one, other, asWritten);
  share(one, other, withOtherMarks);
  share(one, other, asSlip);
  return likeness(sumsOf(one, weight), sumsOf(other, weight));
}

function tagsOf(name: DescribedName, words: readonly NameWord[]): PhraseTags {
  return words === name.words ? name.tags : phraseTags(words.map(({ word }) => word));
}

type Known = WeakMap<DescribedName, WeakMap<DescribedName, number>>;
const known = new WeakMap<WordWeight, Known>();

/** Compares two names once for each table (whose weights are `weight`). */
export function compareNames(one: DescribedName, other: DescribedName, weight: WordWeight): number {
  const ofTable: Known =
    known.get(weight) ?? new WeakMap<DescribedName, WeakMap<DescribedName, number>>();
  known.set(weight, ofTable);
  const ofName = ofTable.get(one) ?? new WeakMap<DescribedName, number>();
  ofTable.set(one, ofName);
  const before = ofName.get(other);
  if (before !== undefined) return before;
  const score = likenessOf(one, other, weight);
  ofName.set(other, score);
  return score;
}

/** How far two names mean the same, from 0 to 1: diacritics, case, punctuation, abbreviations and word order forgiven, contradicting words and numbers not. */
function likenessOf(one: DescribedName, other: DescribedName, weight: WordWeight): number {
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
