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

/** An open figure and what surrounds it. */
export interface OpenContext {
  readonly role: FigureRole;
  readonly unit: string | null;
  readonly readings: readonly NumberReading[];
  /** What the habits of its column and its table prefer. */
  readonly style: Readonly<Record<Sign, Preference>>;
  /** The amounts of the row that are sure: what is a thousand times off them is hardly meant. */
  readonly neighbours: readonly number[];
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

function distance(value: number, neighbours: readonly number[]): number {
  const size = Math.log10(Math.abs(value));
  let least = Infinity;
  for (const each of neighbours) {
    least = Math.min(least, Math.abs(size - Math.log10(Math.abs(each))));
  }
  return least;
}

/** The one reading that fits the other amounts of the row; null where several or none do. */
function fittingReading({ role, readings, neighbours }: OpenContext): NumberReading | null {
  if (isPercentRole(role) || neighbours.length === 0) return null;
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

const magnitudeReason: Reason = { reason: "magnitude", details: noDetails };

/** Size never decides against the law or a habit: it confirms, breaks a tie in their favour, or leaves the figure open. */
function withMagnitude(found: Preference, sign: Sign, context: OpenContext): Preference {
  const fitting = fittingReading(context);
  if (fitting === null) return found;
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
