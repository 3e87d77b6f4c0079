import { beginsWithFeature } from "./headerFeatures";
import { resultKinds, type ColumnMeaning, type HeadingKind } from "./columnMeaning";

const kindScores: Readonly<Record<HeadingKind, number>> = {
  no: 1,
  name: 3,
  unit: 1,
  note: 1,
  remaining: 2,
  plan: 3,
  actual: 2,
  samePeriod: 2,
  vsPlan: 3,
  vsSamePeriod: 2,
  ratio: 1,
  period: 0.1,
  other: -0.5,
  none: 0,
};
/** A second column of the same kind says less than the first one. */
const repeatedScore = 0.25;

/** How much headings say of a plan table. */
export function scoreMeanings(meanings: readonly ColumnMeaning[]): number {
  const seen = new Set<HeadingKind>();
  let score = 0;
  for (const { kind } of meanings) {
    const repeated = Math.min(kindScores[kind], repeatedScore);
    score += seen.has(kind) ? repeated : kindScores[kind];
    seen.add(kind);
  }
  return score;
}

function isOfWork({ kind, words }: ColumnMeaning): boolean {
  return kind === "other" && beginsWithFeature(words, "other");
}

/** A plan nobody has reported on yet: names with numbers or units, and nothing that says who does what and when. */
function isPlanAlone(meanings: readonly ColumnMeaning[]): boolean {
  const has = (...kinds: readonly HeadingKind[]): boolean =>
    meanings.some(({ kind }) => kinds.includes(kind));
  return has("plan") && has("name") && has("no", "unit") && !meanings.some(isOfWork);
}

const planKinds: readonly HeadingKind[] = ["plan", "vsPlan", "ratio"];

/**
 * Whether the headings alone make a plan table: a plan or a percentage of it, and in another column something it is compared with –
 * one text alone may be a row's name ("Tỷ lệ hộ dùng nước sạch").
 */
export function looksLikePlanTable(
  meanings: readonly ColumnMeaning[],
  speaksOfPlan: boolean,
): boolean {
  const kinds = meanings.map(({ kind }) => kind);
  const plans = kinds.filter((kind) => planKinds.includes(kind));
  const results = kinds.filter((kind) => resultKinds.includes(kind));
  const said = kinds.filter((kind) => kind === "plan" || resultKinds.includes(kind));
  if (plans.length > 0 && results.length > 0 && said.length > 1) return true;
  if (plans.length > 0) return isPlanAlone(meanings);
  return speaksOfPlan && kinds.filter((kind) => kind === "period").length > 1;
}
