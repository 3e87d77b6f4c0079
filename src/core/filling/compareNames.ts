import type { DescribedName } from "./describeName";
import { isTypingSlip } from "./isTypingSlip";
import { numberAgreement } from "./nameNumbers";
import type { NameWord } from "./nameWords";
import { tagAgreement } from "./phraseTags";
import { isShort, spellsOut } from "./spellsOut";

/** How much a word says about which indicator is meant, from near 0 to 1. */
export type WordWeight = (word: string) => number;

/** Names of the same words in another order or writing come no higher, so that the same writing is always the best. */
const bestOfOthers = 0.97;
const slipCredit = 0.85;
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

function marksCredit(one: NameWord, other: NameWord): number {
  return one.marks === other.marks || one.marks === "" || other.marks === "" ? 1 : otherMarksCredit;
}

function shareEqual(mine: readonly Weighed[], theirs: readonly Weighed[]): void {
  const places = new Map<string, Weighed[]>();
  for (const each of theirs) {
    const same = places.get(each.word);
    if (same === undefined) places.set(each.word, [each]);
    else same.push(each);
  }
  for (const each of mine) {
    const partner = places.get(each.word)?.shift();
    if (partner !== undefined) each.shared = partner.shared = marksCredit(each, partner);
  }
}

function open(words: readonly Weighed[]): Weighed[] {
  return words.filter(({ shared }) => shared === 0);
}

/** An abbreviation weighs what its words weigh. */
function shareAbbreviations(mine: Weighed[], theirs: readonly Weighed[]): void {
  mine.forEach((each, index) => {
    if (each.shared > 0 || !isShort(each)) return;
    for (let at = 0; at < theirs.length; at += 1) {
      const run = theirs.slice(at, at + spellsOut(each.word, theirs, at));
      if (run.length === 0 || run.some(({ shared }) => shared > 0)) continue;
      for (const word of run) word.shared = 1;
      const weight = run.reduce((sum, word) => sum + word.weight, 0);
      mine[index] = { ...each, weight, shared: 1 };
      return;
    }
  });
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

function alignedLikeness(one: DescribedName, other: DescribedName, weight: WordWeight): number {
  const [mine, theirs] = [weigh(one.words, weight), weigh(other.words, weight)];
  shareEqual(mine, theirs);
  shareAbbreviations(mine, theirs);
  shareAbbreviations(theirs, mine);
  shareSlips(mine, theirs);
  return likeness(mine, theirs);
}

/** How far two names mean the same, from 0 to 1: diacritics, case, punctuation, abbreviations and word order forgiven, contradicting words and numbers not. */
export function compareNames(one: DescribedName, other: DescribedName, weight: WordWeight): number {
  if (one.folded === "" || other.folded === "") return 0;
  if (one.written === other.written) return 1;
  const agreement =
    numberAgreement(one.numbers, other.numbers) * tagAgreement(one.tags, other.tags);
  if (agreement === 0) return 0;
  return Math.min(bestOfOthers, alignedLikeness(one, other, weight) * agreement);
}
