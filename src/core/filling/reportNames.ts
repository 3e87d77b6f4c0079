import type { IncomingValue, Matching, ValueClaims, ValueMatch } from "../model/filling";
import type { IndicatorTable } from "../model/indicatorTable";
import type { ReportStatement } from "../model/reportStatement";
import { matchValues } from "./matchValues";

const longestTail = 3;

/** Names a statement may mean, the fullest first: “Tổng đàn bò” and “bò” for “bò” after “Tổng đàn trâu”. */
function namesOf({ subject, under, isPart, value }: ReportStatement): readonly string[] {
  const counted =
    value?.unit == null || /[%/]/.test(value.unit) ? [] : [`${subject} ${value.unit}`];
  if (under === null || isPart) return [subject, ...counted];
  const head = under.split(" ");
  const count = subject.split(" ").length;
  const tails = [count, ...[1, 2, longestTail].filter((each) => each !== count)];
  const fuller = tails
    .filter((tail) => tail < head.length)
    .map((tail) => [...head.slice(0, -tail), subject].join(" "));
  return [...fuller.slice(0, 1), subject, ...fuller.slice(1), ...counted, `${subject} ${under}`];
}

function claimsOf({ vsPlan, vsSamePeriod }: ReportStatement): ValueClaims {
  return { vsPlan: vsPlan?.percents[0] ?? null, vsSamePeriod: vsSamePeriod?.percents[0] ?? null };
}

/** A statement as a value to be matched under one of its names. */
export function namedValue(statement: ReportStatement, name: string): IncomingValue {
  const { value, under, isPart, start, end } = statement;
  return {
    no: null,
    name,
    unit: value?.unit ?? null,
    group: null,
    parent: isPart ? under : null,
    // What tells two statements of the same words apart is where they stand.
    figure: { kind: "number", value: start, storedAs: "text" },
    text: value?.text ?? "",
    claims: claimsOf(statement),
    origin: { kind: "sentence", start, end },
  };
}

/** The matches with rows that are not taken, by the places of all statements. */
function settle(
  matching: Matching,
  places: readonly number[],
  taken: ReadonlyMap<number, number>,
): readonly ValueMatch[] {
  return matching.matches.flatMap((match) => {
    const value = places[match.value];
    return value === undefined || taken.has(match.row) ? [] : [{ ...match, value }];
  });
}

/** Which row each statement is of, whatever way of naming it fits; those that no name fits keep what speaks against the first. */
export function matchStatements(
  table: IndicatorTable,
  statements: readonly ReportStatement[],
): Matching {
  const names = statements.map(namesOf);
  const rounds = Math.max(0, ...names.map((each) => each.length));
  const taken = new Map<number, number>();
  const matches: ValueMatch[] = [];
  let open = statements.map((_, place) => place);
  let first: Matching | null = null;
  for (let round = 0; round < rounds && open.length > 0; round += 1) {
    const places = open.filter((place) => names[place]?.[round] !== undefined);
    const values = places.flatMap((place) => {
      const [statement, name] = [statements[place], names[place]?.[round]];
      return statement === undefined || name === undefined ? [] : [namedValue(statement, name)];
    });
    const matching = matchValues(table, { values, inOrder: false });
    first ??= matching;
    const settled = settle(matching, places, taken);
    for (const match of settled) taken.set(match.row, match.value);
    matches.push(...settled);
    const found = new Set(settled.map(({ value }) => value));
    open = open.filter((place) => !found.has(place));
  }
  const refused = new Map(first?.unmatched.map((each) => [each.value, each]));
  return {
    matches: matches.sort((one, other) => one.value - other.value),
    unmatched: open.map(
      (value) => refused.get(value) ?? { value, reason: "noCandidate", candidates: [] },
    ),
  };
}
