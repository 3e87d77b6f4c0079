import { assessments } from "../model/assessment";
import type { AssessedIndicator, AssessedTable } from "../model/assessment";
import type { TableRow } from "../model/indicatorTable";

/** Columns of the summary sheet, 0-based. */
export const summaryColumns = {
  no: 0,
  name: 1,
  unit: 2,
  plan: 3,
  actual: 4,
  vsPlan: 5,
  status: 6,
} as const;

export const summaryColumnCount = 7;

/** One line of the full list: the heading of a group, or an indicator. */
type ListLine =
  | { readonly kind: "group"; readonly row: number; readonly source: TableRow }
  | { readonly kind: "indicator"; readonly row: number; readonly indicator: AssessedIndicator };

/** A line of the list of flagged indicators; `listRow` is where the same indicator stands in the full list. */
interface FlaggedLine {
  readonly row: number;
  readonly listRow: number;
  readonly indicator: AssessedIndicator;
}

/** Where everything stands on the summary sheet; rows are 0-based. */
export interface SummaryLayout {
  readonly title: number;
  readonly period: number;
  readonly sentence: number;
  readonly countsHeading: number;
  readonly countsHeader: number;
  readonly firstCount: number;
  readonly total: number;
  readonly threshold: number;
  readonly flaggedHeading: number;
  readonly flaggedHeader: number;
  readonly flagged: readonly FlaggedLine[];
  /** Says that nothing is flagged, or that the list is no longer up to date. */
  readonly flaggedNote: number;
  readonly listHeading: number;
  readonly listHeader: number;
  readonly list: readonly ListLine[];
  readonly mark: number;
}

const countsHeading = 5;
const firstCount = countsHeading + 2;
const total = firstCount + assessments.length;
const flaggedHeading = total + 3;

/** Places the parts of the sheet below one another. */
export function layOutSummary(assessed: AssessedTable): SummaryLayout {
  const flagged = flaggedIndicators(assessed);
  const flaggedNote = flaggedHeading + 1 + (flagged.length === 0 ? 0 : 1 + flagged.length);
  const listHeading = flaggedNote + 2;
  const list = listLines(assessed, listHeading + 2);
  return {
    title: 0,
    period: 1,
    sentence: 3,
    countsHeading,
    countsHeader: countsHeading + 1,
    firstCount,
    total,
    threshold: total + 1,
    flaggedHeading,
    flaggedHeader: flaggedHeading + 1,
    flagged: flagged.map((indicator, index) => ({
      row: flaggedHeading + 2 + index,
      listRow: listRowOf(indicator, list),
      indicator,
    })),
    flaggedNote,
    listHeading,
    listHeader: listHeading + 1,
    list,
    mark: listHeading + 3 + list.length,
  };
}

/** Below the threshold first, then not started, each in the order of the table. */
function flaggedIndicators({ indicators }: AssessedTable): readonly AssessedIndicator[] {
  return [
    ...indicators.filter((one) => one.assessment === "below"),
    ...indicators.filter((one) => one.assessment === "notStarted"),
  ];
}

function listLines(assessed: AssessedTable, firstRow: number): readonly ListLine[] {
  const indicators = new Map(assessed.indicators.map((one) => [one.row.source.row, one]));
  const lines: ListLine[] = [];
  for (const { source } of assessed.calculated.rows) {
    const row = firstRow + lines.length;
    const indicator = indicators.get(source.row);
    if (indicator !== undefined) lines.push({ kind: "indicator", row, indicator });
    else if (source.kind === "group") lines.push({ kind: "group", row, source });
  }
  return lines;
}

function listRowOf(indicator: AssessedIndicator, list: readonly ListLine[]): number {
  const line = list.find((one) => one.kind === "indicator" && one.indicator === indicator);
  if (line === undefined) throw new Error(`Not in the list: ${indicator.row.source.name}`);
  return line.row;
}
