import { compareNames, type WordWeight } from "./compareNames";
import { bareUnit, compareUnits } from "./compareUnits";
import type { DescribedName } from "./describeName";
import type { Described } from "./describeRows";
import { tagAgreement } from "./phraseTags";

const joinedShare = 0.97;
/** With a parent before it a name must still be like the other by itself. */
const leastOwn = 0.3;
const oneParentShare = 0.95;
const otherGroupShare = 0.97;
const unsureRateShare = 0.7;

/** Names as they stand, and with the parent's before them where only one of the two has a parent. */
function nameScore(value: Described, row: Described, weight: WordWeight): number {
  const own = compareNames(value.name, row.name, weight);
  if ((value.joined === null) === (row.joined === null) || own < leastOwn) return own;
  const joined = compareNames(value.joined ?? value.name, row.joined ?? row.name, weight);
  const plain = value.joined === null ? own : own * oneParentShare;
  return Math.max(plain, joined * joinedShare);
}

/** Sub-rows of the same name are told apart by what they belong to. */
function parentAgreement(
  value: DescribedName | null,
  row: DescribedName | null,
  weight: WordWeight,
): number {
  if (value === null || row === null) return 1;
  if (tagAgreement(value.tags, row.tags) === 0) return 0.5;
  const likeness = compareNames(value, row, weight);
  if (likeness >= 0.6) return 1;
  return likeness < 0.2 ? 0.75 : 0.85;
}

function groupAgreement(value: Described, row: Described, weight: WordWeight): number {
  if (value.group === null || row.group === null) return 1;
  return compareNames(value.group, row.group, weight) >= 0.5 ? 1 : otherGroupShare;
}

function isRate({ name, parent, unit }: Described): boolean {
  return name.tags.isRate || (parent?.tags.isRate ?? false) || compareUnits(unit, "%") === "same";
}

/** A rate and the number behind it are two things; without a unit one cannot always tell which is meant. */
function rateAgreement(value: Described, row: Described): number {
  const valueIsRate = isRate(value);
  if (valueIsRate === isRate(row)) return 1;
  const plain = valueIsRate ? row : value;
  const isSurelyPlain = plain.name.tags.isCount || compareUnits(plain.unit, "%") === "different";
  return isSurelyPlain ? 0 : unsureRateShare;
}

/** Words that a unit says as well: “Lúa (ha)” is “Diện tích lúa (ha)”. */
const impliedWords: Readonly<Record<string, readonly string[]>> = {
  ha: ["dien", "tich"],
  tan: ["san", "luong"],
  km: ["chieu", "dai"],
};
const impliedShare = 0.25;

/** The weights of a table under each unit, made once: names are compared once for each. */
const underUnit = new WeakMap<WordWeight, Map<string, WordWeight>>();

function withImplied(weight: WordWeight, value: Described, row: Described): WordWeight {
  if (compareUnits(value.unit, row.unit) !== "same") return weight;
  const unit = bareUnit(row.unit ?? "");
  const implied = impliedWords[unit];
  if (implied === undefined) return weight;
  const ofTable = underUnit.get(weight) ?? new Map<string, WordWeight>();
  underUnit.set(weight, ofTable);
  const lighter: WordWeight =
    ofTable.get(unit) ?? ((word) => weight(word) * (implied.includes(word) ? impliedShare : 1));
  ofTable.set(unit, lighter);
  return lighter;
}

/** How surely a value belongs to a row by everything but its number, from 0 to 1. */
export function scorePair(value: Described, row: Described, weight: WordWeight): number {
  if (compareUnits(value.unit, row.unit) === "different") return 0;
  const score = nameScore(value, row, withImplied(weight, value, row));
  if (score === 0) return 0;
  return (
    score *
    parentAgreement(value.parent, row.parent, weight) *
    groupAgreement(value, row, weight) *
    rateAgreement(value, row)
  );
}
