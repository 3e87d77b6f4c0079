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

/** A value before anyone knows which row it belongs to. */
function unplaced({ value }: ReportStatement): Figure {
  const readings = value?.readings ?? [];
  const [only, second] = readings;
  if (only === undefined || second !== undefined)
    return { kind: "ambiguous", text: value?.text ?? "", readings };
  return { kind: "number", value: only, storedAs: "text" };
}

function valueFor(statement: ReportStatement, row: TableRow | null): IncomingValue {
  const value = namedValue(statement, statement.subject);
  if (row === null) return { ...value, figure: unplaced(statement) };
  return { ...value, unit: row.unit ?? value.unit, figure: figureOf(statement, row) };
}

/** Matches of a value and a row that do not measure the same thing are none. */
function withoutMisfits(matching: Matching, fits: (value: number) => boolean): Matching {
  const misfits = matching.matches.filter(({ value }) => !fits(value));
  const refused = misfits.map(({ value, row, score }) => ({
    value,
    reason: "noCandidate" as const,
    candidates: [{ row, score }],
  }));
  return {
    matches: matching.matches.filter(({ value }) => fits(value)),
    unmatched: [...matching.unmatched, ...refused].sort((one, other) => one.value - other.value),
  };
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
  const placed = stated.map((statement, place) => {
    const row = rowOf.get(place) ?? null;
    const fits = row !== null && unitRatio(statement.value?.unit ?? null, row.unit) !== null;
    const value = valueFor(statement, fits ? row : null);
    const doubts = fits ? doubtsOf(statement, row, value.figure) : [];
    return { value, fits, doubts, conversion: fits ? conversionOf(statement, row) : null };
  });
  return {
    values: placed.map(({ value }) => value),
    matching: withoutMisfits(named, (place) => placed[place]?.fits === true),
    doubts: placed.map(({ doubts }) => doubts),
    conversions: placed.map(({ conversion }) => conversion),
  };
}
