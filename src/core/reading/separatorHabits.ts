import type { NumberReading } from "./parseNumber";

/** How often each way of writing was seen among figures that can be read in one way only. */
export interface SeparatorHabits {
  readonly dotThousands: number;
  readonly commaThousands: number;
  readonly dotDecimals: number;
  readonly commaDecimals: number;
  /** Dots followed by three or more decimals: only these make 4.150 look like a decimal. */
  readonly longDotDecimals: number;
}

export const noHabits: SeparatorHabits = {
  dotThousands: 0,
  commaThousands: 0,
  dotDecimals: 0,
  commaDecimals: 0,
  longDotDecimals: 0,
};

/** The habits with one more figure counted. */
export function countHabit(habits: SeparatorHabits, reading: NumberReading): SeparatorHabits {
  const isDot = reading.decimalSign === ".";
  return {
    dotThousands: habits.dotThousands + Number(reading.thousands === "."),
    commaThousands: habits.commaThousands + Number(reading.thousands === ","),
    dotDecimals: habits.dotDecimals + Number(isDot),
    commaDecimals: habits.commaDecimals + Number(reading.decimalSign === ","),
    longDotDecimals: habits.longDotDecimals + Number(isDot && reading.decimals >= 3),
  };
}

/** Which reading the habits speak for: `thousands`, `decimals`, or null where they contradict one another. */
export type Preference = "thousands" | "decimals" | null;

/** 4.150: thousands by law, unless the column writes decimals with a dot. */
function preferForDot(habits: SeparatorHabits): Preference {
  const isThousands = habits.dotThousands > 0 || habits.commaDecimals > 0;
  const isSurelyDecimals = habits.commaThousands > 0 || habits.longDotDecimals > 0;
  if (isSurelyDecimals) return isThousands ? null : "decimals";
  return isThousands || habits.dotDecimals === 0 ? "thousands" : null;
}

/** 4,150: decimals by law, unless the column writes decimals with a dot or thousands with a comma. */
function preferForComma(habits: SeparatorHabits): Preference {
  const isThousands = habits.commaThousands > 0 || habits.dotDecimals > 0;
  const isDecimals = habits.commaDecimals > 0 || habits.dotThousands > 0;
  if (isThousands) return isDecimals ? null : "thousands";
  return "decimals";
}

/** What the habits prefer for a figure with this sign before exactly three digits; without habits the legal convention. */
export function preferReading(sign: "." | ",", habits: SeparatorHabits): Preference {
  return sign === "." ? preferForDot(habits) : preferForComma(habits);
}

function isEmpty(habits: SeparatorHabits): boolean {
  return (
    habits.dotThousands + habits.commaThousands + habits.dotDecimals + habits.commaDecimals === 0
  );
}

/**
 * The habits to go by in a column: its own, else those of the table. A table's percentages ("55.42") are often written
 * by another program than its amounts, so dots before decimals elsewhere say nothing about "4.150".
 */
export function habitsFor(
  sign: "." | ",",
  column: SeparatorHabits,
  table: SeparatorHabits,
): SeparatorHabits {
  if (!isEmpty(column)) return column;
  return sign === "." ? { ...table, dotDecimals: 0, longDotDecimals: 0 } : table;
}
