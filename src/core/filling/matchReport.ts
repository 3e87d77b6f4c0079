import type { FillDoubt, FilledRole, IncomingValue, Matching } from "../model/filling";
import { figureNumber, type Figure } from "../model/figure";
import type { IndicatorTable, TableRow } from "../model/indicatorTable";
import type { ReportClaim, ReportStatement } from "../model/reportStatement";
import { matchStatements, namedValue } from "./reportNames";
import { isInPeriod } from "./reportScope";
import { claimAgrees, percentOf, settleReported } from "./settleReported";
import { unitRatio } from "./unitRatio";

/** The figures of a report as values to be filled in: which row each belongs to, and what speaks against it. */
export interface ReportMatching {
  /** In the unit of the row each belongs to. */
  readonly values: readonly IncomingValue[];
  readonly matching: Matching;
  /** For each value. */
  readonly doubts: readonly (readonly FillDoubt[])[];
  /** For each value: the unit it was converted from, with what it was multiplied by; null where it stands as written. */
  readonly conversions: readonly (UnitConversion | null)[];
}

/** “97,5 tỷ đồng” in a row of triệu đồng. */
export interface UnitConversion {
  readonly from: string;
  readonly to: string;
  readonly times: number;
}

const hundred = 100;

function claimDoubt(
  role: "vsPlan" | "vsSamePeriod",
  claim: ReportClaim | null,
  computed: number | null,
): FillDoubt[] {
  const claimed = claim?.percents[0];
  if (claim === null || claimed === undefined || computed === null || claimAgrees(claim, computed))
    return [];
  return [
    { kind: "claimDiffers", role, claimed, computed: Math.round(computed * hundred) / hundred },
  ];
}

/** A rate grows by points as often as by a share of itself: either may be meant. */
export function comparedWith(
  row: TableRow,
  claim: ReportClaim | null,
  [actual, same]: readonly [number, number | null],
): number | null {
  const percent = percentOf(actual, same);
  if (claim === null || same === null || row.unit?.includes("%") !== true) return percent;
  const byPoints = hundred + actual - same;
  return claimAgrees(claim, byPoints) ? byPoints : percent;
}

/** What the percentages that the report states say against the value. */
function doubtsOf(statement: ReportStatement, row: TableRow, figure: Figure): readonly FillDoubt[] {
  const actual = figureNumber(figure);
  if (actual === null || statement.role === "samePeriod") return [];
  const { vsPlan, vsSamePeriod } = statement;
  const same = figureNumber(row.figures.samePeriod);
  return [
    ...claimDoubt("vsPlan", vsPlan, percentOf(actual, figureNumber(row.figures.plan))),
    ...claimDoubt("vsSamePeriod", vsSamePeriod, comparedWith(row, vsSamePeriod, [actual, same])),
  ];
}

/** A value that is not meant to the last digit, or a range, is kept with the words for it: nobody can compute with it. */
function figureOf(statement: ReportStatement, row: TableRow): Figure {
  const { value, upTo, bound } = statement;
  if (value === null) return { kind: "blank" };
  if (upTo === null && bound === null) return settleReported(statement, row);
  const readings = settleReported(statement, row);
  const settled = figureNumber(readings);
  return {
    kind: "ambiguous",
    text: value.text,
    readings: settled === null || upTo !== null ? [] : [settled],
  };
}

function conversionOf(statement: ReportStatement, row: TableRow): UnitConversion | null {
  const from = statement.value?.unit ?? null;
  const times = unitRatio(from, row.unit);
  return from === null || row.unit === null || times === null || times === 1
    ? null
    : { from, to: row.unit, times };
}

/** Values that state a figure for one column of the table's own period. */
function statedFor(
  table: IndicatorTable,
  statements: readonly ReportStatement[],
  role: FilledRole,
): readonly ReportStatement[] {
  return statements.filter(
    (each) => each.role === role && each.value !== null && isInPeriod(each, table.period),
  );
}

/** Which rows the figures of a report belong to: converted to the table's units, its percentages checked, what cannot be told apart left to a person. */
export function matchReport(
  table: IndicatorTable,
  statements: readonly ReportStatement[],
  role: FilledRole = "actual",
): ReportMatching {
  const stated = statedFor(table, statements, role);
  const named = matchStatements(table, stated);
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const rowOf = new Map(named.matches.map((match) => [match.value, rows.get(match.row)]));
  const misfits = new Set(
    stated.flatMap(({ value }, place) => {
      const row = rowOf.get(place);
      return row !== undefined && unitRatio(value?.unit ?? null, row.unit) === null ? [place] : [];
    }),
  );
  const values = stated.map((statement, place) => {
    const row = rowOf.get(place);
    const value = namedValue(statement, statement.subject);
    const [only, second] = statement.value?.readings ?? [];
    const unsettled: Figure =
      only === undefined || second !== undefined
        ? { kind: "ambiguous", text: value.text, readings: statement.value?.readings ?? [] }
        : { kind: "number", value: only, storedAs: "text" };
    if (row === undefined || misfits.has(place)) return { ...value, figure: unsettled };
    return { ...value, unit: row.unit ?? value.unit, figure: figureOf(statement, row) };
  });
  const kept = (place: number): TableRow | undefined =>
    misfits.has(place) ? undefined : rowOf.get(place);
  return {
    values,
    matching: {
      matches: named.matches.filter(({ value }) => !misfits.has(value)),
      unmatched: [
        ...named.unmatched,
        ...named.matches
          .filter(({ value }) => misfits.has(value))
          .map(({ value, row, score }) => ({
            value,
            reason: "noCandidate" as const,
            candidates: [{ row, score }],
          })),
      ],
    },
    doubts: stated.map((statement, place) => {
      const row = kept(place);
      return row === undefined
        ? []
        : doubtsOf(statement, row, values[place]?.figure ?? { kind: "blank" });
    }),
    conversions: stated.map((statement, place) => {
      const row = kept(place);
      return row === undefined ? null : conversionOf(statement, row);
    }),
  };
}
