/** A number as a report writes it. */
export interface ReportNumber {
  readonly text: string;
  /** Characters of the text, from 0. */
  readonly start: number;
  readonly end: number;
  /** What it may stand for, the legal Vietnamese reading first. */
  readonly readings: readonly number[];
  /** Its unit as written; “%” for a percentage, null where none follows. */
  readonly unit: string | null;
}

/** “khoảng”, “trên”, “dưới”, “gần”: the value is not meant to the last digit. */
export type ReportBound = "about" | "above" | "below";

/** What a report says a value comes to: of its plan, or of the same period (102,68 where it says “tăng 2,68%”). */
export interface ReportClaim {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly percents: readonly number[];
  /** Decimals it is written with. */
  readonly decimals: number;
}

/** The time a statement speaks of, where it says so: the first `months` of `year`, or one month or quarter alone. */
export interface ReportScope {
  readonly months: number | null;
  readonly year: number | null;
  readonly isSingle: boolean;
}

/** One thing a report says of an indicator. */
export interface ReportStatement {
  /** The words that name the indicator. */
  readonly subject: string;
  /** What it is listed under, or listed after: “Tổng đàn trâu” of “Tổng đàn trâu 120 con, bò 350 con”. */
  readonly under: string | null;
  /** Whether it is a part of what it stands under (“trong đó”), not its neighbour. */
  readonly isPart: boolean;
  readonly role: "actual" | "samePeriod";
  /** Null where only percentages are stated. */
  readonly value: ReportNumber | null;
  /** The higher end of a range. */
  readonly upTo: ReportNumber | null;
  readonly bound: ReportBound | null;
  readonly isEstimate: boolean;
  /** The plan as the report states it. */
  readonly plan: ReportNumber | null;
  readonly vsPlan: ReportClaim | null;
  readonly vsSamePeriod: ReportClaim | null;
  readonly scope: ReportScope | null;
  /** From its first to its last character. */
  readonly start: number;
  readonly end: number;
}
