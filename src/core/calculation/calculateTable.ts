import type { CalculatedRow, CalculatedTable } from "../model/calculatedTable";
import type { IndicatorTable, TableRow } from "../model/indicatorTable";
import { exactPercent } from "./exactPercent";
import {
  attainmentRatio,
  calculatePercentage,
  calculateRemaining,
  shownPercent,
} from "./percentages";

function calculateRow(row: TableRow): CalculatedRow {
  const { plan, samePeriod, actual } = row.figures;
  const ratio = attainmentRatio(plan, actual, row.direction);
  return {
    source: row,
    computed: {
      vsSamePeriod: calculatePercentage(actual, samePeriod),
      vsPlan: calculatePercentage(actual, plan),
      remaining: calculateRemaining(plan, actual),
    },
    attainment: shownPercent(ratio),
    exactAttainment: ratio === null ? null : exactPercent(ratio.part, ratio.whole),
  };
}

/** Computes the percentages and what remains for every row that has the figures: indicators, sub-rows, and groups or totals that carry figures. */
export function calculateTable(table: IndicatorTable): CalculatedTable {
  return { table, rows: table.rows.map(calculateRow) };
}
