import type { CalculatedRow, CalculatedTable } from "./calculatedTable";
import type { Explanation, IndicatorSettings } from "./indicatorSettings";

/** Where an indicator stands: đạt · dưới ngưỡng · chưa thực hiện · đánh giá cuối năm · chưa có số liệu. */
export const assessments = ["reached", "below", "notStarted", "yearEnd", "missing"] as const;

export type Assessment = (typeof assessments)[number];

/** What has come of the plan when the year is over: vượt · đạt · không đạt. */
export const yearResults = ["exceeded", "met", "notMet"] as const;

export type YearResult = (typeof yearResults)[number];

/** A counted indicator with its one assessment. */
export interface AssessedIndicator {
  readonly row: CalculatedRow;
  readonly assessment: Assessment;
  /** What it is judged against, in percent of the yearly plan: the table's threshold or its own. */
  readonly threshold: number;
  /** Judged when the year is over, and it is not: yearEnd whatever its figure or note, because a person said so. */
  readonly waitsForYearEnd?: true;
  /** Only where the table reports on the whole year, and the indicator has a result. */
  readonly yearResult?: YearResult;
  /** What a person has set for it alone; absent where nothing is. */
  readonly settings?: IndicatorSettings;
  /** Absent where nothing is explained. */
  readonly explanation?: Explanation;
}

/** The table with each counted indicator judged against `threshold` (percent). */
export interface AssessedTable {
  readonly calculated: CalculatedTable;
  readonly threshold: number;
  readonly indicators: readonly AssessedIndicator[];
}
