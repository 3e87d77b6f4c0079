import type { Direction } from "./indicatorTable";

/**
 * How an indicator is judged. cumulative: adds up over the year (the usual) · level: a state such as a rate or a herd, which has no pace ·
 * yearEnd: only when the year is over · maintain: the plan is to be kept up, so nothing less than all of it will do.
 */
export const indicatorKinds = ["cumulative", "level", "yearEnd", "maintain"] as const;

export type IndicatorKind = (typeof indicatorKinds)[number];

/** What a person has set for one indicator; what is absent follows the table. */
export interface IndicatorSettings {
  /** Percent of the yearly plan. */
  readonly threshold?: number;
  /** Months its figure covers, where they are not those of the table. */
  readonly months?: number;
  readonly direction?: Direction;
  readonly kind?: IndicatorKind;
  /** What the whole of last year came to, in the unit of the row. */
  readonly lastYear?: number;
}

/** Why an indicator is behind, what is done about it, and what will come of it; each empty where nothing is said. */
export interface Explanation {
  /** Nguyên nhân. */
  readonly cause: string;
  /** Giải pháp. */
  readonly remedy: string;
  /** Khả năng hoàn thành. */
  readonly prospect: string;
}

/** The parts of an explanation in the order they are told. */
export const explanationParts = ["cause", "remedy", "prospect"] as const;

/** Characters each part of an explanation may have. */
export const longestExplanation = 2000;

/** What a person keeps with an indicator. */
export interface IndicatorRecord {
  readonly settings: IndicatorSettings;
  readonly explanation: Explanation | null;
}

/** What is kept with the indicators of a table, by 0-based sheet row. */
export type IndicatorRecords = ReadonlyMap<number, IndicatorRecord>;
