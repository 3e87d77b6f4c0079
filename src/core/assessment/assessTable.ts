import type { AssessedIndicator, AssessedTable } from "../model/assessment";
import type { CalculatedRow, CalculatedTable } from "../model/calculatedTable";
import type { IndicatorRecord, IndicatorRecords } from "../model/indicatorSettings";
import { isWholeYear } from "../model/period";
import { assessIndicator } from "./assessIndicator";
import { ownTerms, type TableTerms } from "./ownTerms";
import { yearResultOf } from "./yearResultOf";

/**
 * Judges every counted indicator; sub-rows, groups and totals are not counted. `threshold` is in percent of the yearly plan; `records` are what
 * a person has set and explained, the directions of which the calculated table follows already (`withDirections`).
 */
export function assessTable(
  calculated: CalculatedTable,
  threshold: number,
  records?: IndicatorRecords,
): AssessedTable {
  const terms = { threshold, period: calculated.table.period };
  const isOver = isWholeYear(terms.period);
  const indicators = calculated.rows
    .filter((row) => row.source.kind === "indicator")
    .map((row) => {
      const record = records?.get(row.source.row);
      const judged =
        record === undefined
          ? { row, assessment: assessIndicator(row, threshold), threshold }
          : assessAlone(row, record, terms);
      return isOver ? withYearResult(judged) : judged;
    });
  return { calculated, threshold, indicators };
}

function withYearResult(judged: AssessedIndicator): AssessedIndicator {
  const yearResult = yearResultOf(judged.row, judged.assessment);
  return yearResult === null ? judged : { ...judged, yearResult };
}

function assessAlone(
  row: CalculatedRow,
  { settings, explanation }: IndicatorRecord,
  terms: TableTerms,
): AssessedIndicator {
  const { threshold, waitsForYearEnd } = ownTerms(settings, terms);
  return {
    row,
    assessment: waitsForYearEnd ? "yearEnd" : assessIndicator(row, threshold),
    threshold,
    ...(waitsForYearEnd ? { waitsForYearEnd } : {}),
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
    ...(explanation === null ? {} : { explanation }),
  };
}
