import type { IncomingValue, IncomingValues, Matching, UnmatchedValue } from "../model/filling";
import type { IndicatorTable } from "../model/indicatorTable";
import { assignRows, type Contender } from "./assignRows";
import { describeOnce, describeRows, describeValue, type DescribedRow } from "./describeRows";
import { distinctValues } from "./distinctValues";
import { heedNumbers } from "./heedNumbers";
import { matchBareNumbers } from "./matchBareNumbers";
import { matchInOrder } from "./matchInOrder";
import { pairValue, type NamedValue } from "./pairValues";
import { rankPairs } from "./rankPairs";
import { indexRows, shortsOf } from "./rowIndex";
import { settleNumbering } from "./settleNumbering";
import { totalNames } from "./wordClasses";

/** Values with a name that is not that of a sum. */
function namedValues(values: readonly IncomingValue[], places: readonly number[]): NamedValue[] {
  const once = describeOnce();
  return places.flatMap((value) => {
    const incoming = values[value];
    if (incoming === undefined) return [];
    const described = describeValue(incoming, once);
    const { folded } = described.name;
    return folded === "" || totalNames.has(folded) ? [] : [{ value, described }];
  });
}

function unnamedValues(
  values: readonly IncomingValue[],
  places: readonly number[],
): (readonly [number, IncomingValue])[] {
  return places.flatMap((place) => {
    const value = values[place];
    return value === undefined || (value.name ?? "").trim() !== "" ? [] : [[place, value] as const];
  });
}

function matchNamed(
  rows: readonly DescribedRow[],
  named: readonly NamedValue[],
  blank: ReadonlySet<number>,
): Matching {
  const shorts = shortsOf([...rows, ...named.map(({ described }) => described)]);
  const index = indexRows(rows, shorts);
  const pairs = named.map((each) => pairValue(index, each, shorts));
  const numbering = settleNumbering(named, pairs);
  const contenders: Contender[] = named.map(({ value }, at) => ({
    value,
    isBlank: blank.has(value),
    pairs: rankPairs(pairs[at] ?? [], numbering),
  }));
  const settled = assignRows(contenders);
  const matches = settled.flatMap((each) => (each.kind === "match" ? [each.match] : []));
  const unmatched = settled.flatMap((each) => (each.kind === "unmatched" ? [each.unmatched] : []));
  return heedNumbers({ matches, unmatched }, { rows, named, contenders, numbering });
}

function withoutCandidate(value: number): UnmatchedValue {
  return { value, reason: "noCandidate", candidates: [] };
}

/**
 * Which value belongs to which row: by name (diacritics, abbreviations, word order, slips of a key forgiven) and by number, sure pairs only. Values that
 * stand several times with the same name and figure count once, blank ones that fit no row are passed over; groups and totals get nothing.
 */
export function matchValues(table: IndicatorTable, incoming: IncomingValues): Matching {
  const { values, inOrder } = incoming;
  if (inOrder) return matchInOrder(table, values);
  const rows = describeRows(table);
  const places = distinctValues(values);
  const named = namedValues(values, places);
  const blank = new Set(places.filter((place) => values[place]?.figure.kind === "blank"));
  const byName = matchNamed(rows, named, blank);
  const taken = new Set(byName.matches.map(({ row }) => row));
  const bare = unnamedValues(values, places);
  const byNo = matchBareNumbers(rows, bare, taken);
  const known = new Set([...named.map(({ value }) => value), ...bare.map(([place]) => place)]);
  const others = places.filter((place) => !known.has(place)).map(withoutCandidate);
  const byValue = (one: { readonly value: number }, other: { readonly value: number }): number =>
    one.value - other.value;
  return {
    matches: [...byName.matches, ...byNo.matches].sort(byValue),
    unmatched: [...byName.unmatched, ...byNo.unmatched, ...others]
      .filter(({ value }) => !blank.has(value))
      .sort(byValue),
  };
}
