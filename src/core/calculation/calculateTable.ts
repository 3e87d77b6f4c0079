import type { CalculatedRow, CalculatedTable } from "../model/calculatedTable";
import { figureNumber } from "../model/figure";
import type { IndicatorTable, TableRow } from "../model/indicatorTable";
import { exactPercent } from "./exactPercent";
import {
  attainmentRatio,
  calculatePercentage,
  calculateRemaining,
  shownPercent,
} from "./percentages";

function calculateRow(row: TableRow, tellsPlan: boolean): CalculatedRow {
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
    exactAttainment:
      ratio === null ? typedShare(row, tellsPlan) : exactPercent(ratio.part, ratio.whole),
  };
}

/** Where the table tells no plan, only what it says of the share of it: 47,1 there is below 50 all the same. */
function typedShare({ figures, direction }: TableRow, tellsPlan: boolean): string | null {
  const share = tellsPlan ? null : figureNumber(figures.vsPlan);
  if (share === null || figures.actual.kind !== "number") return null;
  if (direction === "higher") return exactPercent(share, 100);
  return share > 0 ? exactPercent(100, share) : null;
}

/** Computes the percentages and what remains for every row that has the figures: indicators, sub-rows, and groups or totals that carry figures. */
export function calculateTable(table: IndicatorTable): CalculatedTable {
  const tellsPlan = table.columns.plan !== undefined;
  return { table, rows: table.rows.map((row) => calculateRow(row, tellsPlan)) };
}
