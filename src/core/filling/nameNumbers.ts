import type { NameWord } from "./nameWords";

/** The figures in a name: years and months only set two names apart where both state one; the others (“mức độ 2”) belong to the name. */
export interface NameNumbers {
  readonly own: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
}

const year = /^(?:19|20)\d\d$/;
const number = /^\d+$/;
const periodWords = new Set(["thang", "qui"]);

function classOf(words: readonly NameWord[], at: number): keyof NameNumbers | null {
  const word = words[at]?.word ?? "";
  if (!number.test(word)) return word.length === 1 && /[a-z]/.test(word) ? "own" : null;
  if (year.test(word)) return "years";
  const isPeriod = [at - 1, at + 1].some((near) => periodWords.has(words[near]?.word ?? ""));
  return isPeriod ? "periods" : "own";
}

/** The figures (and single letters, as in “nhóm A”) of a name. */
export function nameNumbers(words: readonly NameWord[]): NameNumbers {
  const found = { own: new Set<string>(), years: new Set<string>(), periods: new Set<string>() };
  words.forEach(({ word }, at) => {
    const kind = classOf(words, at);
    if (kind !== null) found[kind].add(word);
  });
  return found;
}

function isApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].every((each) => other.has(each));
}

const missingCost = 0.8;

function unshared(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): readonly string[] {
  return [...mine].filter((each) => !theirs.has(each));
}

/** 0 where the figures of two names contradict, 1 where they agree; “1 ha” and “ha” are the same. */
export function numberAgreement(one: NameNumbers, other: NameNumbers): number {
  if (isApart(one.years, other.years) || isApart(one.periods, other.periods)) return 0;
  const onlyMine = unshared(one.own, other.own);
  const onlyTheirs = unshared(other.own, one.own);
  if (onlyMine.length > 0 && onlyTheirs.length > 0) return 0;
  return [...onlyMine, ...onlyTheirs].every((each) => each === "1") ? 1 : missingCost;
}
