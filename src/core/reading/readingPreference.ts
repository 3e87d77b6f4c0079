import type { FigureRole } from "../model/columnRole";
import type { Reason } from "../model/readingExplanation";
import { wholeReading } from "./figureUnit";
import { isPercentRole } from "./openFigures";
import type { NumberReading } from "./readingsOfDigits";
import {
  byConvention,
  noDetails,
  ranks,
  undecided,
  type Preference,
  type Sign,
} from "./stylePreference";

/** The amounts of a row that are sure and not 0. */
export type Neighbours = Readonly<Record<"plan" | "samePeriod" | "actual", number | undefined>>;

/** An open figure and what surrounds it. */
export interface OpenContext {
  readonly role: FigureRole;
  readonly unit: string | null;
  readonly readings: readonly NumberReading[];
  /** What the habits of its column and its table prefer. */
  readonly style: Readonly<Record<Sign, Preference>>;
  /** The amounts of the row that are sure: what is a thousand times off them is hardly meant. */
  readonly neighbours: Neighbours;
}

/** Above this a percentage of plan or same period is no percentage (680 % was seen); above the second a rate is none. */
const impossiblePercentage = 10_000;
const possiblePercentage = 1000;
const impossibleRate = 1000;
const possibleRate = 200;

const percentageReason: Reason = { reason: "percentage", details: noDetails };

/** “102.683” in a column of percentages is not a hundred thousand. */
function byPercentage({ role, unit, readings }: OpenContext): Preference | null {
  const isPercentage = isPercentRole(role);
  if (!isPercentage && unit?.includes("%") !== true) return null;
  const impossible = isPercentage ? impossiblePercentage : impossibleRate;
  const possible = isPercentage ? possiblePercentage : possibleRate;
  const isPossible = ({ value }: NumberReading): boolean => Math.abs(value) <= possible;
  const hasImpossible = readings.some(({ value }) => Math.abs(value) >= impossible);
  if (!hasImpossible || !readings.some(isPossible)) return null;
  return { prefers: isPossible, rank: ranks.meaning, confidence: 0.9, reason: percentageReason };
}

function byUnit({ role, unit, readings }: OpenContext): Preference | null {
  const whole = isPercentRole(role) ? null : wholeReading(unit, readings);
  if (whole === null) return null;
  return {
    prefers: (reading) => reading === whole,
    rank: ranks.meaning,
    confidence: 0.9,
    reason: { reason: "unit", details: { unit: unit ?? "" } },
  };
}

/** Within ten times of a neighbour is near, a hundred times off all of them is far. */
const near = 1;
const far = 2;

function distance(value: number, { plan, samePeriod, actual }: Neighbours): number {
  const size = Math.log10(Math.abs(value));
  const from = (other: number | undefined): number =>
    other === undefined ? Infinity : Math.abs(size - Math.log10(Math.abs(other)));
  return Math.min(from(plan), from(samePeriod), from(actual));
}

function hasAny({ plan, samePeriod, actual }: Neighbours): boolean {
  return plan !== undefined || samePeriod !== undefined || actual !== undefined;
}

/** The one reading that fits the other amounts of the row; null where several or none do. */
function fittingReading({ role, readings, neighbours }: OpenContext): NumberReading | null {
  if (isPercentRole(role) || !hasAny(neighbours)) return null;
  let only: NumberReading | null = null;
  for (const reading of readings) {
    const apart = distance(reading.value, neighbours);
    if (apart > near && apart < far) return null;
    if (apart > near) continue;
    if (only !== null) return null;
    only = reading;
  }
  return only;
}

function isFirm({ rank, confidence }: Preference): boolean {
  return rank >= ranks.meaning || (rank === ranks.column && confidence > 0.9);
}

/** More than this of a plan or a same period is reached in no year. */
const highestShare = 10;

/** Whether the actual would be far more than the plan, or than what was reached a year before. */
function isExcessive(role: FigureRole, value: number, neighbours: Neighbours): boolean {
  const { plan, samePeriod, actual }: Neighbours = { ...neighbours, [role]: value };
  if (actual === undefined) return false;
  const exceeds = (base: number | undefined): boolean =>
    base !== undefined && Math.abs(actual) > highestShare * Math.abs(base);
  return role === "samePeriod" ? exceeds(samePeriod) : exceeds(plan);
}

/** The law or the habit of another column would give a percentage that cannot be, and the other reading one that can. */
function withPlausibleShare(found: Preference, context: OpenContext): Preference {
  const { role, readings, neighbours } = context;
  const { prefers } = found;
  if (prefers === null || isFirm(found) || isPercentRole(role) || !hasAny(neighbours)) return found;
  const possible = readings.filter(({ value }) => !isExcessive(role, value, neighbours));
  const [only] = possible;
  if (only === undefined || possible.length === readings.length || possible.some(prefers))
    return found;
  return undecided("contradiction", { value: only.value });
}

const magnitudeReason: Reason = { reason: "magnitude", details: noDetails };

/** Size never decides against the law or a habit: it confirms, breaks a tie in their favour, or leaves the figure open. */
function withMagnitude(found: Preference, sign: Sign, context: OpenContext): Preference {
  const fitting = fittingReading(context);
  if (fitting === null) return withPlausibleShare(found, context);
  if (found.prefers === null) {
    const law = byConvention[sign];
    if (law.prefers?.(fitting) !== true) return found;
    return { ...law, rank: ranks.table, confidence: 0.8, reason: magnitudeReason };
  }
  if (found.prefers(fitting)) {
    return found.confidence >= 0.9 ? found : { ...found, confidence: 0.9 };
  }
  return isFirm(found)
    ? { ...found, confidence: 0.8 }
    : undecided("contradiction", { value: fitting.value });
}

/** The sign in question where a figure is open because of its style only: one reading with thousands, one with decimals. */
function signOf([first, second, third]: readonly NumberReading[]): Sign | null {
  if (first === undefined || second === undefined || third !== undefined) return null;
  const [grouped, other] = first.thousands === null ? [second, first] : [first, second];
  // Neither "1.234.5" nor a figure in another unit is a matter of separators.
  if (other.thousands !== null || grouped.thousands === grouped.decimalSign) return null;
  return grouped.thousands === " " ? null : grouped.thousands;
}

const noStyle = undecided("none");

/** What is preferred among a figure's readings: by what it measures, by habit, by law, each checked against the row's other amounts. */
export function preferReading(context: OpenContext): Preference {
  const sign = signOf(context.readings);
  if (sign === null) return noStyle;
  const found = byPercentage(context) ?? byUnit(context) ?? context.style[sign];
  return withMagnitude(found, sign, context);
}
