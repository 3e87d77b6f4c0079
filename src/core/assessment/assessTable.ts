import type { AssessedTable } from "../model/assessment";
import type { CalculatedTable } from "../model/calculatedTable";
import { assessIndicator } from "./assessIndicator";

/** Judges every counted indicator; sub-rows, groups and totals are not counted. `threshold` is in percent of the yearly plan. */
export function assessTable(calculated: CalculatedTable, threshold: number): AssessedTable {
  const indicators = calculated.rows
    .filter((row) => row.source.kind === "indicator")
    .map((row) => ({ row, assessment: assessIndicator(row, threshold), threshold }));
  return { calculated, threshold, indicators };
}
