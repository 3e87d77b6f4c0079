import type { WordWeight } from "./compareNames";
import type { Described, DescribedRow } from "./describeRows";
import { initialsOf, isShort } from "./spellsOut";
import { lightWords, strongWords } from "./wordClasses";

/** Finds the rows of a table that a name may mean without looking at all of them. */
export interface RowIndex {
  readonly rows: readonly DescribedRow[];
  readonly weight: WordWeight;
  /** Places in `rows` by word, by first letters (“#sl”) and by whole name. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

const lightShare = 0.25;
const strongShare = 1.6;
const leastWeight = 0.35;

function shareOf(word: string): number {
  if (strongWords.has(word)) return strongShare;
  return lightWords.has(word) ? lightShare : 1;
}

/** Words that many names of the table have say less than rare ones. */
function wordWeights(rows: readonly DescribedRow[]): WordWeight {
  const counts = new Map<string, number>();
  for (const { name } of rows) {
    for (const word of new Set(name.words.map((each) => each.word))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const scale = Math.log(rows.length + 2);
  const weights = new Map<string, number>();
  return (word) => {
    const known = weights.get(word);
    if (known !== undefined) return known;
    const rarity = Math.log((rows.length + 2) / ((counts.get(word) ?? 0) + 1)) / scale;
    const weight = (leastWeight + (1 - leastWeight) * rarity) * shareOf(word);
    weights.set(word, weight);
    return weight;
  };
}

/** Keys under which a name is kept and sought; first letters only where someone writes them. */
export function keysOf(described: Described, shorts: ReadonlySet<string>): ReadonlySet<string> {
  const { name, joined, parent } = described;
  const words = (joined ?? name).words;
  return new Set([
    ...words.map(({ word }) => word),
    ...words.filter(isShort).map(({ word }) => `#${word}`),
    ...initialsOf(words).flatMap((each) => (shorts.has(each) ? [`#${each}`] : [])),
    `=${name.folded}`,
    `=${parent?.folded ?? ""}=${name.folded}`,
  ]);
}

/** Words of both sides that may be abbreviations. */
export function shortsOf(all: readonly Described[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ name }) => name.words.filter(isShort).map(({ word }) => word)));
}

/** The index of a table's rows. */
export function indexRows(rows: readonly DescribedRow[], shorts: ReadonlySet<string>): RowIndex {
  const byKey = new Map<string, number[]>();
  rows.forEach((row, place) => {
    for (const key of keysOf(row, shorts)) {
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [place]);
      else places.push(place);
    }
  });
  return { rows, weight: wordWeights(rows), byKey };
}
