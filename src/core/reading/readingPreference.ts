import type { FigureRole } from "../model/columnRole";
import type { Reason } from "../model/readingExplanation";
import { wholeReading } from "./figureUnit";
import { isPercentRole } from "./openFigures";
import type { NumberReading } from "./parseNumber";
import {
  isSilent,
  isSuspicious,
  voteOn,
  type HabitVote,
  type SeparatorHabits,
} from "./separatorHabits";

/** Which readings of a figure are preferred for other reasons than the row's arithmetic, how strongly, and why. */
export interface Preference {
  /** Null where nothing speaks for one of them, or two things speak against each other. */
  readonly prefers: ((reading: NumberReading) => boolean) | null;
  /** A higher rank outweighs all lower ones together: six figures at most are weighed against one another. */
  readonly rank: number;
  readonly confidence: number;
  readonly reason: Reason;
}

/** An open figure and what surrounds it. */
export interface OpenContext {
  readonly role: FigureRole;
  readonly unit: string | null;
  readonly readings: readonly NumberReading[];
  /** How its column writes numbers. */
  readonly column: SeparatorHabits;
  /** How the other columns of its kind (amounts, percentages) do. */
  readonly kin: SeparatorHabits;
  /** How the whole table does. */
  readonly table: SeparatorHabits;
  /** The amounts of the row that are sure: what is a thousand times off them is hardly meant. */
  readonly neighbours: readonly number[];
}

const ranks = { meaning: 512, column: 64, table: 8, convention: 1 } as const;
const noDetails = {};

const isThousands = (reading: NumberReading): boolean => reading.thousands !== null;
const isDecimals = (reading: NumberReading): boolean => reading.thousands === null;

function undecided(reason: string, details: Reason["details"] = noDetails): Preference {
  return { prefers: null, rank: 0, confidence: 0, reason: { reason, details } };
}

/** Above this a percentage of plan or same period is no percentage (680 % was seen); above the second a rate is none. */
const impossiblePercentage = 10_000;
const possiblePercentage = 1000;
const impossibleRate = 1000;
const possibleRate = 200;

/** “102.683” in a column of percentages is not a hundred thousand. */
function byPercentage({ role, unit, readings }: OpenContext): Preference | null {
  const isRate = unit?.includes("%") === true;
  if (!isPercentRole(role) && !isRate) return null;
  const impossible = isPercentRole(role) ? impossiblePercentage : impossibleRate;
  const possible = isPercentRole(role) ? possiblePercentage : possibleRate;
  const sizes = readings.map(({ value }) => Math.abs(value));
  if (Math.max(...sizes) < impossible || Math.min(...sizes) > possible) return null;
  return {
    prefers: ({ value }) => Math.abs(value) <= possible,
    rank: ranks.meaning,
    confidence: 0.9,
    reason: { reason: "percentage", details: noDetails },
  };
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

const manyVotes = 3;

function byVote(found: HabitVote, source: "columnHabit" | "tableHabit"): Preference {
  if (found.style === null) return undecided("mixedHabits");
  const isColumn = source === "columnHabit";
  return {
    prefers: found.style === "thousands" ? isThousands : isDecimals,
    rank: isColumn ? ranks.column : ranks.table,
    confidence: (isColumn ? 0.85 : 0.75) + (found.votes >= manyVotes ? 0.1 : 0),
    reason: { reason: source, details: { count: found.votes } },
  };
}

/**
 * How figures are written elsewhere: in the column, else in its kin, else in the table. A table's percentages ("55.42") are often
 * written by another program than its amounts, so dots before decimals there say nothing about "4.150".
 */
function byHabit(sign: "." | ",", { column, kin, table }: OpenContext): Preference | null {
  const own = voteOn(sign, column);
  if (own !== null) return byVote(own, "columnHabit");
  const near = isSilent(kin) ? table : kin;
  const others = sign === "." ? { ...near, dotDecimals: 0, longDotDecimals: 0 } : near;
  const found = voteOn(sign, others);
  return found === null ? null : byVote(found, "tableHabit");
}

function byConvention(sign: "." | ","): Preference {
  return {
    prefers: sign === "." ? isThousands : isDecimals,
    rank: ranks.convention,
    confidence: 0.7,
    reason: { reason: "convention", details: noDetails },
  };
}

/** How the figure is written: by habit, else by law – which is no help in a column that writes nothing but 75,000. */
function byStyle(sign: "." | ",", context: OpenContext): Preference {
  const found = byHabit(sign, context) ?? byConvention(sign);
  const isDoubtful = sign === "," && !isPercentRole(context.role) && isSuspicious(context.column);
  return isDoubtful && found.prefers === isDecimals ? undecided("onlyCommas") : found;
}

/** Within ten times of a neighbour is near, a hundred times off all of them is far. */
const near = 1;
const far = 2;

function distance(value: number, neighbours: readonly number[]): number {
  const size = Math.log10(Math.abs(value));
  return Math.min(...neighbours.map((each) => Math.abs(size - Math.log10(Math.abs(each)))));
}

/** The one reading that fits the other amounts of the row; null where several or none do. */
function fittingReading({ role, readings, neighbours }: OpenContext): NumberReading | null {
  if (isPercentRole(role) || neighbours.length === 0) return null;
  const fitting = readings.filter(({ value }) => distance(value, neighbours) <= near);
  const others = readings.filter((each) => !fitting.includes(each));
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return null;
  return others.every(({ value }) => distance(value, neighbours) >= far) ? only : null;
}

function isFirm({ rank, confidence }: Preference): boolean {
  return rank >= ranks.meaning || (rank === ranks.column && confidence > 0.9);
}

/** Size never decides against the law or a habit: it confirms, breaks a tie in their favour, or leaves the figure open. */
function withMagnitude(found: Preference, sign: "." | ",", context: OpenContext): Preference {
  const fitting = fittingReading(context);
  if (fitting === null) return found;
  if (found.prefers === null) {
    const law = byConvention(sign);
    if (law.prefers?.(fitting) !== true) return found;
    return {
      ...law,
      rank: ranks.table,
      confidence: 0.8,
      reason: { reason: "magnitude", details: noDetails },
    };
  }
  if (found.prefers(fitting)) return { ...found, confidence: Math.max(found.confidence, 0.9) };
  return isFirm(found)
    ? { ...found, confidence: 0.8 }
    : undecided("contradiction", { value: fitting.value });
}

function signOf(readings: readonly NumberReading[]): "." | "," | null {
  for (const { thousands, decimalSign } of readings) {
    // Neither "1.234.5" nor a figure in another unit is a matter of separators.
    if (thousands !== null && thousands === decimalSign) return null;
    if (thousands === "." || thousands === ",") return thousands;
  }
  return null;
}

function isQuestionOfStyle(readings: readonly NumberReading[]): boolean {
  return readings.some(isThousands) && readings.some(isDecimals) && readings.length === 2;
}

/** What is preferred among a figure's readings: by what it measures, by habit, by law, each checked against the row's other amounts. */
export function preferReading(context: OpenContext): Preference {
  const sign = isQuestionOfStyle(context.readings) ? signOf(context.readings) : null;
  if (sign === null) return undecided("none");
  const found = byPercentage(context) ?? byUnit(context) ?? byStyle(sign, context);
  return withMagnitude(found, sign, context);
}
