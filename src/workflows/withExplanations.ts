import type { AssessedIndicator } from "../core/model/assessment";
import type { IndicatorRecord, IndicatorRecords } from "../core/model/indicatorSettings";
import type { OpenedTable } from "./outcomes";

/** The table with explanations just kept; they change no judgement, so nothing has to be read for them. */
export function withExplanations(
  opened: OpenedTable,
  records: IndicatorRecords,
  stored: string | null,
): OpenedTable {
  const indicators = opened.assessed.indicators.map((indicator) => {
    const record = records.get(indicator.row.source.row);
    return record === undefined ? indicator : explained(indicator, record);
  });
  return { ...opened, assessed: { ...opened.assessed, indicators }, storedIndicators: stored };
}

function explained(
  indicator: AssessedIndicator,
  { explanation }: IndicatorRecord,
): AssessedIndicator {
  const { explanation: former, ...others } = indicator;
  if (explanation === null) return former === undefined ? indicator : others;
  return { ...others, explanation };
}
