import { figureNumber, type Figure } from "../model/figure";
import type { TableRow } from "../model/indicatorTable";
import type { ReportClaim, ReportNumber, ReportStatement } from "../model/reportStatement";
import { writtenDecimals } from "./sentenceClaims";
import { isMeasure } from "./sentenceUnits";
import { unitRatio } from "./unitRatio";

/** A percentage of a report agrees within half a unit of its last digit, and within 0,1: hidden decimals make that much. */
const leastTolerance = 0.1;
const half = 0.5;
/** Binary noise of a quotient. */
const noise = 1e-9;
const hundred = 100;
const precision = 12;

/** One way to read a reported number: in the unit of the table, with the half unit of its last digit. */
export interface ReportedReading {
  readonly value: number;
  readonly tolerance: number;
}

/** How far off a claimed percentage may be. */
export function claimTolerance({ decimals }: ReportClaim): number {
  return Math.max(half * 10 ** -Math.max(0, decimals), leastTolerance) + noise;
}

/** The readings of a number in another unit; empty where the units do not measure the same thing. */
export function readingsIn(number: ReportNumber, unit: string | null): readonly ReportedReading[] {
  const ratio = unitRatio(number.unit, unit);
  if (ratio === null) return [];
  return number.readings.map((reading) => ({
    value: Number((reading * ratio).toPrecision(precision)),
    tolerance: half * ratio * 10 ** -writtenDecimals(number.text, reading),
  }));
}

/** Part of a whole in percent; null where that says nothing. */
export function percentOf(part: number, whole: number | null): number | null {
  return whole === null || whole <= 0 ? null : (part / whole) * hundred;
}

/** Whether one of a claim's readings is this percentage. */
export function claimAgrees(claim: ReportClaim, percent: number): boolean {
  return claim.percents.some((each) => Math.abs(each - percent) <= claimTolerance(claim));
}

/** Claims of the statement beside the figures that a reading would have to be that percentage of. */
function witnesses(
  statement: ReportStatement,
  row: TableRow,
): readonly (readonly [ReportClaim, number])[] {
  const stated =
    statement.plan === null ? [] : readingsIn(statement.plan, row.unit).map(({ value }) => value);
  const plans = [...stated, figureNumber(row.figures.plan)];
  const same = [figureNumber(row.figures.samePeriod)];
  const pairs = (
    claim: ReportClaim | null,
    wholes: readonly (number | null)[],
  ): (readonly [ReportClaim, number])[] =>
    claim === null
      ? []
      : wholes.flatMap((whole) => (whole === null ? [] : [[claim, whole] as const]));
  return [...pairs(statement.vsPlan, plans), ...pairs(statement.vsSamePeriod, same)];
}

/**
 * What a reported number is in the table's unit: the one reading that its own percentages agree with, else the legal one where the number
 * can be read in one way only; otherwise unclear, with every reading.
 */
export function settleReported(statement: ReportStatement, row: TableRow): Figure {
  const { value } = statement;
  if (value === null) return { kind: "blank" };
  const readings = [...new Set(readingsIn(value, row.unit).map((each) => each.value))];
  const tested = witnesses(statement, row);
  const agreeing = readings.filter((reading) =>
    tested.some(([claim, whole]) => {
      const percent = percentOf(reading, whole);
      return percent !== null && claimAgrees(claim, percent);
    }),
  );
  const [only, second] = agreeing.length > 0 ? agreeing : settledByUnit(value, readings);
  if (only === undefined || second !== undefined)
    return { kind: "ambiguous", text: value.text, readings };
  return { kind: "number", value: only, storedAs: "number" };
}

/** “2.300 con” are no two and a bit: where the unit counts whole things only the whole reading is left; the legal one where it is of tấn or đồng. */
function settledByUnit(number: ReportNumber, readings: readonly number[]): readonly number[] {
  if (readings.length < 2 || number.unit === null) return readings;
  if (!isMeasure(number.unit) && !number.unit.includes("%")) {
    const whole = readings.filter((each) => Number.isInteger(each));
    if (whole.length === 1) return whole;
  }
  // Decree and accounting law: a dot before three digits stands between thousands.
  const isLegal = /^\d{1,3}(?:\.\d{3})+$/.test(number.text);
  return isLegal ? readings.slice(0, 1) : readings;
}
