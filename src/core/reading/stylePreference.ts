import type { FigureRole } from "../model/columnRole";
import type { Reason } from "../model/readingExplanation";
import { figureRoles } from "./figureColumnMap";
import { isPercentRole } from "./openFigures";
import type { NumberReading } from "./readingsOfDigits";
import { isSilent, isSuspicious, voteOn, type HabitVote } from "./separatorHabits";
import type { ColumnHabits, TableHabits } from "./tableHabits";

/** Which readings of a figure are preferred for other reasons than the row's arithmetic, how strongly, and why. */
export interface Preference {
  /** Null where nothing speaks for one of them, or two things speak against each other. */
  readonly prefers: ((reading: NumberReading) => boolean) | null;
  /** A higher rank outweighs all lower ones together: six figures at most are weighed against one another. */
  readonly rank: number;
  readonly confidence: number;
  readonly reason: Reason;
}

export type Sign = "." | ",";

export const ranks = { meaning: 512, column: 64, table: 8, convention: 1 } as const;
export const noDetails: Reason["details"] = {};

const isThousands = (reading: NumberReading): boolean => reading.thousands !== null;
const isDecimals = (reading: NumberReading): boolean => reading.thousands === null;

/** Nothing to choose by, and why. */
export function undecided(reason: string, details = noDetails): Preference {
  return { prefers: null, rank: 0, confidence: 0, reason: { reason, details } };
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
function byHabit(sign: Sign, { column, kin, table }: ColumnHabits): Preference | null {
  const own = voteOn(sign, column);
  if (own !== null) return byVote(own, "columnHabit");
  const near = isSilent(kin) ? table : kin;
  const others = sign === "." ? { ...near, dotDecimals: 0, longDotDecimals: 0 } : near;
  const found = voteOn(sign, others);
  return found === null ? null : byVote(found, "tableHabit");
}

const law = { rank: ranks.convention, confidence: 0.7 };
const lawReason: Reason = { reason: "convention", details: noDetails };

/** What the decree says: a dot between thousands, a comma before decimals. */
export const byConvention: Readonly<Record<Sign, Preference>> = {
  ".": { prefers: isThousands, ...law, reason: lawReason },
  ",": { prefers: isDecimals, ...law, reason: lawReason },
};

/** How the figure is written: by habit, else by law – which is no help in a column that writes nothing but 75,000. */
function byStyle(sign: Sign, role: FigureRole, habits: ColumnHabits): Preference {
  const found = byHabit(sign, habits) ?? byConvention[sign];
  const isDoubtful = sign === "," && !isPercentRole(role) && isSuspicious(habits.column);
  return isDoubtful && found.prefers === isDecimals ? undecided("onlyCommas") : found;
}

/** What each column prefers for figures with one sign before exactly three digits. */
export type TableStyles = Readonly<Record<FigureRole, Readonly<Record<Sign, Preference>>>>;

/** What the habits of a table come to. */
export function findStyles(habits: TableHabits): TableStyles {
  const of = (role: FigureRole): TableStyles[FigureRole] => ({
    ".": byStyle(".", role, habits[role]),
    ",": byStyle(",", role, habits[role]),
  });
  return {
    plan: of("plan"),
    samePeriod: of("samePeriod"),
    actual: of("actual"),
    vsSamePeriod: of("vsSamePeriod"),
    vsPlan: of("vsPlan"),
    remaining: of("remaining"),
  };
}

function areAlike(one: Preference, other: Preference): boolean {
  const { prefers, rank, confidence } = one;
  return prefers === other.prefers && rank === other.rank && confidence === other.confidence;
}

/** Whether both settle every figure alike, however often each way of writing was seen. */
export function settleAlike(one: TableStyles, other: TableStyles): boolean {
  return figureRoles.every(
    (role) =>
      areAlike(one[role]["."], other[role]["."]) && areAlike(one[role][","], other[role][","]),
  );
}
