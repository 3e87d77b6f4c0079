import type { AssessedIndicator, AssessedTable } from "../model/assessment";
import { figureNumber } from "../model/figure";
import { mostOwnCharts } from "../model/sheetChart";

/** More columns than this in one chart cannot be told apart on paper. */
const mostColumns = 40;

/** The indicators whose share of the plan is known and can be drawn, in charts of about the same size; none where the table tells nothing of it. */
export function chartChunks({
  calculated,
  indicators,
}: AssessedTable): readonly (readonly AssessedIndicator[])[] {
  const { plan, actual } = calculated.table.columns;
  const isComputed = plan !== undefined && actual !== undefined;
  const drawn = indicators.filter(({ assessment, row: { source } }) => {
    if (assessment === "yearEnd" || assessment === "missing") return false;
    const { plan: planned, vsPlan } = source.figures;
    return isComputed ? (figureNumber(planned) ?? 0) > 0 : figureNumber(vsPlan) !== null;
  });
  const count = Math.ceil(drawn.length / mostColumns);
  if (count > mostOwnCharts) return [];
  const size = Math.ceil(drawn.length / Math.max(1, count));
  return Array.from({ length: count }, (_chunk, index) =>
    drawn.slice(index * size, (index + 1) * size),
  );
}
