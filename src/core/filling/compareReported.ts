import { figureNumber, type Figure } from "../model/figure";
import type { TableRow } from "../model/indicatorTable";
import type { ReportAgreement, ReportDifference, ReportedRole } from "../model/reportCheck";
import type {
  ReportBound,
  ReportClaim,
  ReportNumber,
  ReportStatement,
} from "../model/reportStatement";
import { comparedWith } from "./matchReport";
import {
  claimAgrees,
  percentOf,
  readingsIn,
  settleReported,
  type ReportedReading,
} from "./settleReported";

type Compared = ReportDifference | Extract<ReportAgreement, { kind: "figure" }>;

const noise = 1e-9;
const hundred = 100;

/** The place of the last digit that is not zero: 100 for 2.300, 0.1 for 2,5. */
function roundTo({ value, tolerance }: ReportedReading): number {
  let unit = tolerance * 2;
  while (value !== 0 && Math.abs(value % (unit * 10)) < noise && unit < Math.abs(value)) unit *= 10;
  return unit;
}

/** How far “trên 500” and “dưới 500” may be from what is meant, as a share. */
const loosely = 0.05;

function isInRange(value: number, low: number, { readings }: ReportNumber): boolean {
  return value >= low - noise && readings.some((high) => value <= high + noise);
}

function isNearBound(bound: ReportBound, reading: ReportedReading, difference: number): boolean {
  const step = roundTo(reading);
  const reach = Math.max(step, Math.abs(reading.value) * loosely);
  switch (bound) {
    case "about":
      return Math.abs(difference) <= step / 2 + noise;
    case "above":
      return difference > 0 && difference < reach;
    case "below":
      return difference < 0 && difference > -reach;
  }
}

/** Whether a figure of the table is what the report means: to its last digit, or as near as “gần”, “trên”, “dưới” say. */
function isMeant(
  { bound, upTo }: ReportStatement,
  reading: ReportedReading,
  inTable: number,
): boolean {
  if (upTo !== null) return isInRange(inTable, reading.value, upTo);
  const difference = inTable - reading.value;
  if (Math.abs(difference) <= reading.tolerance + noise) return true;
  return bound !== null && isNearBound(bound, reading, difference);
}

function written({ text, unit }: ReportNumber): string {
  if (unit === null) return text;
  return unit === "%" ? `${text}%` : `${text} ${unit}`;
}

interface Place {
  readonly number: ReportNumber;
  readonly role: ReportedRole;
  readonly figure: Figure;
}

/** What the number is in the table's unit where that is sure. */
function sureNumber(
  statement: ReportStatement,
  row: TableRow,
  number: ReportNumber,
): number | null {
  const settled = figureNumber(settleReported({ ...statement, value: number }, row));
  const [only, second] = readingsIn(number, row.unit);
  return settled ?? (second === undefined ? (only?.value ?? null) : null);
}

function compareNumber(statement: ReportStatement, row: TableRow, place: Place): Compared {
  const { number, role, figure } = place;
  const readings = readingsIn(number, row.unit);
  const inTable = figureNumber(figure);
  const said = sureNumber(statement, row, number);
  const { start, end } = number;
  const of = { row: row.row, name: row.name };
  const common = { start, end, text: written(number), role, ...of, said, inTable };
  if (readings.length === 0) return { kind: "unitDiffers", ...common, unit: row.unit ?? "" };
  if (figure.kind === "blank") return { kind: "blankInTable", ...common };
  const exact = role === "plan" ? { ...statement, bound: null, upTo: null } : statement;
  const meant = readings.find((each) => inTable !== null && isMeant(exact, each, inTable));
  if (meant === undefined) return { kind: "valueDiffers", ...common };
  return { kind: "figure", ...common, said: meant.value };
}

/** “8/10 doanh nghiệp” may count eight of ten that there are, where no percentage says it is the plan. */
function compareStatedPlan(statement: ReportStatement, row: TableRow): readonly Compared[] {
  const { plan, value, vsPlan } = statement;
  if (plan === null || row.figures.plan.kind === "blank") return [];
  const compared = compareNumber({ ...statement, vsPlan: null, vsSamePeriod: null }, row, {
    number: plan,
    role: "plan",
    figure: row.figures.plan,
  });
  const isFraction = value !== null && plan.start - value.end <= 3;
  return isFraction && vsPlan === null && compared.kind !== "figure" ? [] : [compared];
}

interface ClaimPlace {
  readonly role: "vsPlan" | "vsSamePeriod";
  readonly claim: ReportClaim | null;
  readonly computed: number | null;
}

function compareClaim(row: TableRow, { role, claim, computed }: ClaimPlace): readonly Compared[] {
  const said = claim?.percents[0];
  if (claim === null || said === undefined || computed === null) return [];
  const { start, end, text } = claim;
  const inTable = Math.round(computed * hundred) / hundred;
  const common = {
    start,
    end,
    text: `${text}%`,
    role,
    row: row.row,
    name: row.name,
    said,
    inTable,
  };
  return [
    claimAgrees(claim, computed)
      ? { kind: "figure", ...common }
      : { kind: "claimDiffers", ...common },
  ];
}

/** What one statement says of a row beside what the table says: the value, the plan, and both percentages, recomputed. */
export function compareReported(statement: ReportStatement, row: TableRow): readonly Compared[] {
  const { value, role, vsPlan, vsSamePeriod } = statement;
  const { figures } = row;
  const own =
    value === null
      ? []
      : [compareNumber(statement, row, { number: value, role, figure: figures[role] })];
  if (role === "samePeriod" || own.some(({ kind }) => kind === "unitDiffers")) return own;
  const actual = figureNumber(figures.actual) ?? figureNumber(settleReported(statement, row));
  if (actual === null) return [...own, ...compareStatedPlan(statement, row)];
  const same = figureNumber(figures.samePeriod);
  const ofPlan = percentOf(actual, figureNumber(figures.plan));
  return [
    ...own,
    ...compareStatedPlan(statement, row),
    ...compareClaim(row, { role: "vsPlan", claim: vsPlan, computed: ofPlan }),
    ...compareClaim(row, {
      role: "vsSamePeriod",
      claim: vsSamePeriod,
      computed: comparedWith(row, vsSamePeriod, [actual, same]),
    }),
  ];
}
