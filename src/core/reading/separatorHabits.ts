import type { NumberReading } from "./readingsOfDigits";

/** How often each way of writing was seen among figures whose reading is sure. */
export interface SeparatorHabits {
  dotThousands: number;
  commaThousands: number;
  dotDecimals: number;
  commaDecimals: number;
  /** Dots followed by three or more decimals: only these make 4.150 look like a decimal. */
  longDotDecimals: number;
  /** Figures such as 75,000 that are still open. */
  openCommas: number;
}

/** No figure seen yet. */
export function noHabits(): SeparatorHabits {
  return {
    dotThousands: 0,
    commaThousands: 0,
    dotDecimals: 0,
    commaDecimals: 0,
    longDotDecimals: 0,
    openCommas: 0,
  };
}

/** Counts one more figure. */
export function countHabit(habits: SeparatorHabits, reading: NumberReading): void {
  const { thousands, decimalSign, decimals } = reading;
  // "1.234.5" says nothing about habits.
  if (thousands === decimalSign) return;
  if (thousands === ".") habits.dotThousands += 1;
  if (thousands === ",") habits.commaThousands += 1;
  if (decimalSign === ",") habits.commaDecimals += 1;
  if (decimalSign === ".") {
    habits.dotDecimals += 1;
    if (decimals >= 3) habits.longDotDecimals += 1;
  }
}

/** Adds up the habits of several columns. */
export function joinHabits(all: readonly SeparatorHabits[]): SeparatorHabits {
  const sum = noHabits();
  for (const habits of all) {
    for (const key of Object.keys(sum) as (keyof SeparatorHabits)[]) sum[key] += habits[key];
  }
  return sum;
}

/** Whether no figure speaks for any way of writing. */
export function isSilent(habits: SeparatorHabits): boolean {
  const { dotThousands, commaThousands, dotDecimals, commaDecimals } = habits;
  return dotThousands + commaThousands + dotDecimals + commaDecimals === 0;
}

export type Style = "thousands" | "decimals";

/** What habits prefer for a figure with one sign before exactly three digits; `style` is null where they contradict one another. */
export interface HabitVote {
  readonly style: Style | null;
  /** Figures that speak for it. */
  readonly votes: number;
}

/** One cell written otherwise among ten does not change a habit. */
const clearMajority = 9;

function vote(thousands: number, decimals: number): HabitVote {
  if (thousands > clearMajority * decimals) return { style: "thousands", votes: thousands };
  if (decimals > clearMajority * thousands) return { style: "decimals", votes: decimals };
  return { style: null, votes: 0 };
}

/** 4.150: dots before one or two decimals elsewhere only make it doubtful, for 68.5 and 4.150 stand side by side in real tables. */
function voteOnDot(habits: SeparatorHabits): HabitVote | null {
  const thousands = habits.dotThousands + habits.commaDecimals;
  const decimals = habits.commaThousands + habits.longDotDecimals;
  if (thousands + decimals > 0) {
    const weak = habits.dotDecimals - habits.longDotDecimals;
    const isOutweighed = weak > clearMajority * thousands && decimals === 0;
    return isOutweighed ? { style: null, votes: 0 } : vote(thousands, decimals);
  }
  return habits.dotDecimals > 0 ? { style: null, votes: 0 } : null;
}

function voteOnComma(habits: SeparatorHabits): HabitVote | null {
  const thousands = habits.commaThousands + habits.dotDecimals;
  const decimals = habits.commaDecimals + habits.dotThousands;
  return thousands + decimals > 0 ? vote(thousands, decimals) : null;
}

/** So many figures, all with a comma before three digits, are hardly all decimals. */
const suspiciousCommas = 3;

/** Whether the column writes nothing but figures such as 75,000: the law says 75, and thousands are at least as likely. */
export function isSuspicious(habits: SeparatorHabits): boolean {
  return isSilent(habits) && habits.openCommas >= suspiciousCommas;
}

/** What the habits say of a figure with this sign; null where they say nothing. */
export function voteOn(sign: "." | ",", habits: SeparatorHabits): HabitVote | null {
  return sign === "." ? voteOnDot(habits) : voteOnComma(habits);
}
