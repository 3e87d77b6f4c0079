import { paceForecast, shareForecast, type Forecast } from "../core/assessment/forecast";
import type { AssessedIndicator } from "../core/model/assessment";
import { isAmount } from "../core/validation/quantities";
import type { OpenedTable } from "./outcomes";
import { snapshotCell } from "./snapshotCell";

/** What the year may come to for an indicator, by each way that can be computed: help for whoever explains, never a result. */
export interface IndicatorForecasts {
  readonly byPace: Forecast | null;
  readonly byLastYear: Forecast | null;
}

const monthsOfYear = 12;

/** Forecasts of an indicator of the opened table. */
export function forecastIndicator(
  opened: OpenedTable,
  indicator: AssessedIndicator,
): IndicatorForecasts {
  const { period } = opened.assessed.calculated.table;
  const months = indicator.settings?.months ?? period.months;
  const isOver = months !== null && months >= monthsOfYear;
  if (isOver || !addsUp(indicator)) return { byPace: null, byLastYear: null };
  return {
    byPace: paceForecast(indicator, period),
    byLastYear: shareForecast(indicator, lastYearTotal(opened, indicator)),
  };
}

/** A rate has no pace, unless the person says that it adds up. */
function addsUp({ settings, row }: AssessedIndicator): boolean {
  return settings?.kind === "cumulative" || isAmount(row.source);
}

/** What last year came to: as the person says, else as the table does; null where neither tells. */
export function lastYearTotal(
  opened: OpenedTable,
  { settings, row }: AssessedIndicator,
): number | null {
  return settings?.lastYear ?? lastYearInTable(opened, row.source.row);
}

/** What the table's own column says; a figure stored as text is not guessed at. */
export function lastYearInTable({ snapshot, assessed }: OpenedTable, row: number): number | null {
  const { lastYearColumn } = assessed.calculated.table;
  if (lastYearColumn === undefined) return null;
  const { value } = snapshotCell(snapshot, row, lastYearColumn);
  return typeof value === "number" ? value : null;
}
