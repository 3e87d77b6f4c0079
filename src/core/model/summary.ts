import type { Assessment, YearResult } from "./assessment";
import type { Explanation } from "./indicatorSettings";
import type { Period } from "./period";

/** An indicator below the threshold; `row` is the 0-based sheet row. */
export interface FlaggedIndicator {
  readonly no: string | null;
  readonly name: string;
  readonly row: number;
  readonly vsPlan: number | null;
  /** Absent where nothing is explained. */
  readonly explanation?: Explanation;
}

/** The indicators that are judged against another threshold than the table's. */
export interface OwnThresholds {
  readonly count: number;
  /** Their numbers, in order; empty where those would not tell them, or are too many to say. */
  readonly numbers: readonly string[];
}

/** What the report needs to say: every counted indicator has exactly one assessment, so the counts add up to `total`. */
export interface Summary {
  readonly total: number;
  readonly counts: Readonly<Record<Assessment, number>>;
  readonly threshold: number;
  readonly period: Period;
  readonly flagged: readonly FlaggedIndicator[];
  /** Absent where all are judged alike. */
  readonly ownThresholds?: OwnThresholds;
  /** Only where the table reports on the whole year: with those at year end and those missing they add up to `total`. */
  readonly yearResults?: Readonly<Record<YearResult, number>>;
}
