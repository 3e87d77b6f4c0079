import type { IndicatorSettings } from "../../core/model/indicatorSettings";
import type { AssessedIndicator } from "../../core/model/assessment";
import type { WorkbookHost } from "../../workbook/workbookHost";
import {
  forecastIndicator,
  lastYearInTable,
  type IndicatorForecasts,
} from "../../workflows/forecastIndicator";
import { openTable } from "../../workflows/openTable";
import type { OpenedTable } from "../../workflows/outcomes";
import {
  saveIndicators,
  type IndicatorsToSave,
  type SavedIndicators,
} from "../../workflows/saveIndicators";
import { usualThresholdOf } from "../../workflows/usualThresholdOf";
import { withExplanations } from "../../workflows/withExplanations";

/** What “Chỉ tiêu” can have done. */
export interface IndicatorActions {
  readonly save: (opened: OpenedTable, records: IndicatorsToSave) => Promise<SavedIndicators>;
  /** Reads and judges the table again; null where it is none any more. */
  readonly reopen: (opened: OpenedTable) => Promise<OpenedTable | null>;
  readonly withExplanations: typeof withExplanations;
  readonly forecast: (opened: OpenedTable, indicator: AssessedIndicator) => IndicatorForecasts;
  readonly lastYearInTable: (opened: OpenedTable, row: number) => number | null;
  readonly usualThreshold: (opened: OpenedTable, settings: IndicatorSettings) => number;
}

/** The workflows of single indicators, bound to the workbook they work on. */
export function createIndicatorActions(host: WorkbookHost): IndicatorActions {
  return {
    save: (opened, records) => saveIndicators(host, opened, records),
    reopen: async ({ snapshot, assessed }) => {
      const table = assessed.calculated.table.area;
      const outcome = await openTable(host, { sheet: snapshot.sheet, table });
      return outcome.kind === "opened" ? outcome.opened : null;
    },
    withExplanations,
    forecast: forecastIndicator,
    lastYearInTable,
    usualThreshold: usualThresholdOf,
  };
}
