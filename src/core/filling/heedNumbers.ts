import type { Matching, RowCandidate, UnmatchedValue, ValueMatch } from "../model/filling";
import { candidatesOf, type Contender } from "./assignRows";
import type { DescribedRow } from "./describeRows";
import { rowsByNumber } from "./rowsByNumber";
import type { NamedValue } from "./pairValues";
import type { Numbering } from "./settleNumbering";

interface Evidence {
  readonly rows: readonly DescribedRow[];
  readonly named: readonly NamedValue[];
  readonly contenders: readonly Contender[];
  readonly numbering: Numbering;
}

const mostCandidates = 5;
const someLikeness = 0.5;
const sureName = 0.97;
/** From so many on it is the numbering that changed, not a slip. */
const renumbered = 3;

type Finder = (value: number) => readonly RowCandidate[];

function joined(
  first: readonly RowCandidate[],
  second: readonly RowCandidate[],
): readonly RowCandidate[] {
  const rows = new Set(first.map(({ row }) => row));
  return [...first, ...second.filter(({ row }) => !rows.has(row))].slice(0, mostCandidates);
}

/** Matches by name whose number is that of another row. Where many are, and those rows have values of their own, rows were only renumbered. */
function contradicted(matches: readonly ValueMatch[], rowsOf: Finder): ReadonlySet<number> {
  const others = matches.flatMap((match) => {
    const rows = rowsOf(match.value).map(({ row }) => row);
    return rows.length === 0 || rows.includes(match.row) ? [] : [{ match, rows }];
  });
  const sure = new Set(
    matches.filter(({ score }) => score >= sureName * 0.94).map(({ row }) => row),
  );
  const isSlip = others.length < renumbered;
  return new Set(
    others
      .filter(
        ({ match, rows }) => isSlip || !sure.has(match.row) || !rows.some((row) => sure.has(row)),
      )
      .map(({ match }) => match.value),
  );
}

function withNumbered(each: UnmatchedValue, numbered: readonly RowCandidate[]): UnmatchedValue {
  if (each.reason !== "noCandidate" || numbered.length === 0) return each;
  const rows = new Set(numbered.map(({ row }) => row));
  const speaksForOther = each.candidates.some(
    ({ row, score }) => score >= someLikeness && !rows.has(row),
  );
  const reason = speaksForOther ? "noAndNameDiffer" : "noCandidate";
  const likely = numbered.map((row) => ({ ...row, score: 0 }));
  return { ...each, reason, candidates: joined(each.candidates, likely) };
}

/** Takes back matches by name where the number says another row, and offers that row; nothing where the source has its own numbering. */
export function heedNumbers(matching: Matching, evidence: Evidence): Matching {
  if (evidence.numbering === "own") return matching;
  const find = rowsByNumber(evidence.rows);
  const numbers = new Map(evidence.named.map(({ value, described }) => [value, described.no]));
  const numberOf = new Map(evidence.rows.map(({ row, no }) => [row, no]));
  const rowsOf: Finder = (value) => find(numbers.get(value) ?? null);
  const candidates = new Map(
    evidence.contenders.map(({ value, pairs }) => [value, candidatesOf(pairs)]),
  );
  const taken = contradicted(
    matching.matches.filter(({ row }) => (numberOf.get(row) ?? null) !== null),
    rowsOf,
  );
  const differing = [...taken].map((value) => ({
    value,
    reason: "noAndNameDiffer" as const,
    candidates: joined(
      candidates.get(value) ?? [],
      rowsOf(value).map((row) => ({ ...row, score: 0 })),
    ),
  }));
  return {
    matches: matching.matches.filter(({ value }) => !taken.has(value)),
    unmatched: [
      ...matching.unmatched.map((each) => withNumbered(each, rowsOf(each.value))),
      ...differing,
    ],
  };
}
