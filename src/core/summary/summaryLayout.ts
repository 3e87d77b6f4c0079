import { assessments } from "../model/assessment";
import type { AssessedIndicator, AssessedTable } from "../model/assessment";
import type { TableRow } from "../model/indicatorTable";
import { explanationLines } from "./explanationLines";

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
  /** What is said of it in the rows below, one text a row. */
  readonly explanation: readonly string[];
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

/** Places the parts of the sheet below one another; a line of an explanation has room for so many characters. */
export function layOutSummary(assessed: AssessedTable, lineCharacters: number): SummaryLayout {
  const explained = flaggedIndicators(assessed).map((indicator) => ({
    indicator,
    explanation: explanationLines(indicator.explanation, lineCharacters),
  }));
  const rowCount = explained.reduce((sum, { explanation }) => sum + 1 + explanation.length, 0);
  const flaggedNote = flaggedHeading + 1 + (rowCount === 0 ? 0 : 1 + rowCount);
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
    flagged: placeFlagged(explained, list),
    flaggedNote,
    listHeading,
    listHeader: listHeading + 1,
    list,
    mark: listHeading + 3 + list.length,
  };
}

/** Rows the list of flagged indicators takes, explanations included. */
export function flaggedRowCount({ flaggedNote, flaggedHeader }: SummaryLayout): number {
  return flaggedNote - flaggedHeader - 1;
}

function placeFlagged(
  explained: readonly Pick<FlaggedLine, "indicator" | "explanation">[],
  list: readonly ListLine[],
): readonly FlaggedLine[] {
  const listRows = new Map(
    list.flatMap((line) => (line.kind === "indicator" ? [[line.indicator, line.row]] : [])),
  );
  let row = flaggedHeading + 2;
  return explained.map(({ indicator, explanation }) => {
    const listRow = listRows.get(indicator);
    if (listRow === undefined) throw new Error(`Not in the list: ${indicator.row.source.name}`);
    const line = { row, listRow, indicator, explanation };
    row += 1 + explanation.length;
    return line;
  });
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
