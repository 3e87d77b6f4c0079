import type { ColumnMeaning } from "./columnMeaning";

/** What a heading is worth that repeats the words of the column it goes with. */
const alike = 0.5;
const named = 0.3;

type Meaning = Pick<ColumnMeaning, "kind" | "words" | "saidByParent">;

/** "Mía" under "Kế hoạch" and "Mía" under "Lũy kế": two columns of one measure. */
export function isSameMeasure(left: Meaning, right: Meaning): boolean {
  const areChildren = left.saidByParent !== null && right.saidByParent !== null;
  return areChildren && left.words === right.words;
}

/** How much more a result belongs to a plan than to others because both are headed as the same measure. */
export function measureWeight(base: Meaning, actual: Meaning | null): number {
  return actual !== null && isSameMeasure(base, actual) ? alike : 0;
}

function wordsIn({ words }: Meaning): readonly string[] {
  return words.split(" ").filter((word) => word !== "");
}

const known = new WeakMap<readonly Meaning[], ReadonlyMap<string, Meaning>>();

/** The words that only one of the plans has; asked for again and again for one table. */
function tellingWordsOf(meanings: readonly Meaning[]): ReadonlyMap<string, Meaning> {
  const found = known.get(meanings);
  if (found !== undefined) return found;
  const plans = meanings.filter(({ kind }) => kind === "plan");
  const telling: ReadonlyMap<string, Meaning> = plans.length > 1 ? tellingWords(plans) : new Map();
  known.set(meanings, telling);
  return telling;
}

/** The words that only one of the plans has ("tỉnh", "xã"), with it. */
function tellingWords(plans: readonly Meaning[]): ReadonlyMap<string, Meaning> {
  const owners = new Map<string, Set<Meaning>>();
  for (const plan of plans) {
    for (const word of wordsIn(plan)) owners.set(word, (owners.get(word) ?? new Set()).add(plan));
  }
  return new Map(
    [...owners].flatMap(([word, [owner, ...others]]) =>
      owner === undefined || others.length > 0 ? [] : [[word, owner] as const],
    ),
  );
}

/** Tells how much the words of a percentage speak for one of several plans: "TH/KH xã giao (%)" is of "HĐND xã giao". */
export function percentWeights(
  meanings: readonly Meaning[],
): (base: Meaning, percent: Meaning) => number {
  const telling = tellingWordsOf(meanings);
  return (base, percent) => {
    if (base.kind !== "plan" || telling.size === 0) return 0;
    const owners = wordsIn(percent).flatMap((word) => telling.get(word) ?? []);
    if (owners.length === 0) return 0;
    return owners.some((owner) => owner.words === base.words) ? named : -named;
  };
}
