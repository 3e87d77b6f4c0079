import type { AssessedIndicator, AssessedTable } from "../model/assessment";
import type { CalculatedRow } from "../model/calculatedTable";
import { countedGroups, type CountedGroup } from "./countedGroups";
import { fallsShort } from "../model/fallsShort";
import type { ReportPart } from "../model/reportChoices";
import { chartChunks } from "./chartChunks";
import { explanationLines } from "./explanationLines";
import type { SummaryInput } from "./summarySource";

/** A line of the full list; `indicator` is what is judged there. */
export interface ListLine {
  readonly row: number;
  readonly source: CalculatedRow;
  readonly indicator: AssessedIndicator | null;
}

/** A line of the list of flagged indicators; `listRow` is where the same indicator stands in the full list. */
export interface FlaggedLine {
  readonly row: number;
  readonly listRow: number;
  readonly indicator: AssessedIndicator;
  /** What is said of it in the rows below, one text a row. */
  readonly explanation: readonly string[];
}

/** A row of the counts: the group and the rows of the full list it counts. */
export interface PlacedGroup extends CountedGroup {
  readonly row: number;
}

export interface CountsPlaces {
  readonly heading: number;
  readonly header: number;
  readonly groups: readonly PlacedGroup[];
  readonly total: number;
  readonly share: number;
  /** Null where the year is over: then the plan itself is what is asked. */
  readonly threshold: number | null;
}

export interface FlaggedPlaces {
  readonly heading: number;
  readonly header: number;
  readonly lines: readonly FlaggedLine[];
  /** Says that nothing is flagged, or that the list is no longer up to date. */
  readonly note: number;
}

/** Where everything stands on the summary sheet; rows are 0-based. Parts that are left out are null. */
export interface SummaryLayout {
  readonly heading: number | null;
  readonly title: number;
  readonly sentence: number;
  readonly counts: CountsPlaces | null;
  readonly flagged: FlaggedPlaces | null;
  readonly chart: { readonly heading: number; readonly rows: readonly number[] } | null;
  readonly list: {
    readonly heading: number;
    readonly header: number;
    readonly lines: readonly ListLine[];
  };
  readonly signature: number | null;
  /** Rows of the sheet. */
  readonly rowCount: number;
}

/** Rows one chart covers, and rows left free for a signature. */
export const chartRows = 17;
export const signingRows = 4;

/** Places the parts of the sheet below one another, a free row between them; a line of an explanation has room for so many characters. */
export function layOutSummary(input: SummaryInput, lineCharacters: number): SummaryLayout {
  const { assessed, blocks, choices, summary } = input;
  const { take, taken } = rowsBelow();
  const part = (name: ReportPart, rowCount: number): number | null =>
    choices.parts.includes(name) && rowCount > 0 ? take(rowCount) : null;
  const heading = part("heading", Math.max(blocks.topLeft.length, blocks.topRight.length));
  const title = take(blocks.title.length);
  const sentence = take(1);
  const isYear = summary.yearResults !== undefined;
  const groups = countedGroups(assessed);
  const counts = part("counts", groups.length + (isYear ? 4 : 5));
  const explained = explainedIndicators(assessed, lineCharacters);
  const flagged = part("flagged", flaggedRowCount(explained));
  const charts = chartChunks(assessed);
  const chart = part("chart", charts.length === 0 ? 0 : 1 + charts.length * chartRows);
  const list = take(2 + assessed.calculated.rows.length);
  const lines = listLines(assessed, list + 2);
  const bottom = Math.max(blocks.bottomLeft.length, blocks.bottomRight.length + signingRows);
  return {
    heading,
    title,
    sentence,
    counts: counts === null ? null : placeCounts(counts, groups, { lines, isYear }),
    flagged: flagged === null ? null : placeFlagged(flagged, explained, lines),
    chart: chart === null ? null : placeCharts(chart, charts.length),
    list: { heading: list, header: list + 1, lines },
    signature: part("signature", bottom),
    rowCount: taken(),
  };
}

/** Hands out rows from the top, one free row after each part. */
function rowsBelow(): {
  readonly take: (rowCount: number) => number;
  readonly taken: () => number;
} {
  let next = 0;
  return {
    take: (rowCount) => {
      const first = next;
      next += rowCount === 0 ? 0 : rowCount + 1;
      return first;
    },
    taken: () => next - 1,
  };
}

/** Heading, header, lines and note; with nothing to list only heading and note. */
function flaggedRowCount(explained: readonly Explained[]): number {
  const lines = explained.reduce((sum, { explanation }) => sum + 1 + explanation.length, 0);
  return lines === 0 ? 2 : 3 + lines;
}

function placeCharts(heading: number, count: number): NonNullable<SummaryLayout["chart"]> {
  const rows = Array.from({ length: count }, (_chart, index) => heading + 1 + index * chartRows);
  return { heading, rows };
}

/** The rows of the table below the headings of the full list. */
function listLines(assessed: AssessedTable, firstRow: number): readonly ListLine[] {
  const indicators = new Map(assessed.indicators.map((one) => [one.row.source.row, one]));
  return assessed.calculated.rows.map((source, index) => ({
    row: firstRow + index,
    source,
    indicator: indicators.get(source.source.row) ?? null,
  }));
}

function placeCounts(
  heading: number,
  groups: readonly CountedGroup[],
  { lines, isYear }: { readonly lines: readonly ListLine[]; readonly isYear: boolean },
): CountsPlaces {
  const firstRow = lines[0]?.row ?? 0;
  const first = heading + 2;
  const total = first + groups.length;
  return {
    heading,
    header: heading + 1,
    groups: groups.map((group, index) => ({
      row: first + index,
      name: group.name,
      ranges: group.ranges.map((range) => ({
        first: firstRow + range.first,
        last: firstRow + range.last,
      })),
    })),
    total,
    share: total + 1,
    threshold: isYear ? null : total + 2,
  };
}

type Explained = Pick<FlaggedLine, "indicator" | "explanation">;

/** Below the threshold (or short of the plan when the year is over) first, then not started, each in the order of the table. */
function explainedIndicators(
  { indicators }: AssessedTable,
  lineCharacters: number,
): readonly Explained[] {
  const short = indicators.filter(fallsShort);
  return [
    ...short.filter(({ assessment }) => assessment !== "notStarted"),
    ...short.filter(({ assessment }) => assessment === "notStarted"),
  ].map((indicator) => ({
    indicator,
    explanation: explanationLines(indicator.explanation, lineCharacters),
  }));
}

function placeFlagged(
  heading: number,
  explained: readonly Explained[],
  list: readonly ListLine[],
): FlaggedPlaces {
  const listRows = new Map(list.map(({ row, indicator }) => [indicator, row]));
  let row = heading + 2;
  const lines = explained.map(({ indicator, explanation }) => {
    const listRow = listRows.get(indicator);
    if (listRow === undefined) throw new Error(`Not in the list: ${indicator.row.source.name}`);
    const line = { row, listRow, indicator, explanation };
    row += 1 + explanation.length;
    return line;
  });
  const note = lines.length === 0 ? heading + 1 : row;
  return { heading, header: heading + 1, lines, note };
}
