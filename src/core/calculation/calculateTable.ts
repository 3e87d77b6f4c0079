import type { CalculatedRow, CalculatedTable } from "../model/calculatedTable";
import type { IndicatorTable, TableRow } from "../model/indicatorTable";
import {
  calculateAttainment,
  calculatePercentage,
  calculateRemaining,
  shownPercent,
} from "./percentages";

/** Digits of an exact attainment: enough to tell 49,996 from 50 whatever the size of the figures. */
const exactDecimals = 30;

function calculateRow(row: TableRow): CalculatedRow {
  const { plan, samePeriod, actual } = row.figures;
  const attainment = calculateAttainment(plan, actual, row.direction);
  return {
    source: row,
    computed: {
      vsSamePeriod: calculatePercentage(actual, samePeriod),
      vsPlan: calculatePercentage(actual, plan),
      remaining: calculateRemaining(plan, actual),
    },
    attainment: shownPercent(attainment),
    exactAttainment: attainment === null ? null : attainment.round(exactDecimals).toFixed(),
  };
}

/** Computes the percentages and what remains for every row that has the figures: indicators, sub-rows, and groups or totals that carry figures. */
export function calculateTable(table: IndicatorTable): CalculatedTable {
  return { table, rows: table.rows.map(calculateRow) };
}
