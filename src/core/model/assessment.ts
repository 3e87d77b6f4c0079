import type { CalculatedRow, CalculatedTable } from "./calculatedTable";

/** Where an indicator stands: đạt · dưới ngưỡng · chưa thực hiện · đánh giá cuối năm · chưa có số liệu. */
export const assessments = ["reached", "below", "notStarted", "yearEnd", "missing"] as const;

export type Assessment = (typeof assessments)[number];

/** A counted indicator with its one assessment. */
export interface AssessedIndicator {
  readonly row: CalculatedRow;
  readonly assessment: Assessment;
  /** What it is judged against, in percent of the yearly plan: the table's threshold or its own. */
  readonly threshold: number;
}

/** The table with each counted indicator judged against `threshold` (percent). */
export interface AssessedTable {
  readonly calculated: CalculatedTable;
  readonly threshold: number;
  readonly indicators: readonly AssessedIndicator[];
}
