import type { Assessment } from "./assessment";
import type { Period } from "./period";

/** An indicator below the threshold; `row` is the 0-based sheet row. */
export interface FlaggedIndicator {
  readonly no: string | null;
  readonly name: string;
  readonly row: number;
  readonly vsPlan: number | null;
}

/** What the report needs to say: every counted indicator has exactly one assessment, so the counts add up to `total`. */
export interface Summary {
  readonly total: number;
  readonly counts: Readonly<Record<Assessment, number>>;
  readonly threshold: number;
  readonly period: Period;
  readonly flagged: readonly FlaggedIndicator[];
}
