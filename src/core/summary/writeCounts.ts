import type { Edit } from "../model/edit";
import { summarySheetTexts } from "../wording/summarySheetTexts";
import { columnLetters } from "../model/address";
import {
  countIn,
  countedKinds,
  firstCountColumn,
  listRanges,
  thresholdCell,
  type CountedKind,
} from "./countExpressions";
import { headingRow } from "./headingRow";
import { percentInText } from "./sentenceFormula";
import { format, formulaText, merge, numberFormat, put, rowArea } from "./sheetEdits";
import type { SummaryContent } from "./sheetEdits";
import { fixedAddress } from "./summaryFormulas";
import { countColumns } from "./summaryGrid";
import type { CountsPlaces } from "./summaryLayout";
import type { SummaryPlan } from "./summaryPlan";
import { lineCount, lineHeight, percentFormat } from "./summarySheetStyle";
import { statusName } from "./statusName";

/** The table of counts: a row for each group, the total and the shares; COUNTIF over the assessments of the full list. Below it the threshold. */
export function writeCounts(plan: SummaryPlan): readonly Edit[] {
  const { counts } = plan.layout;
  if (counts === null) return [];
  const kinds = ["all", ...countedKinds(plan)] as const;
  const groups = counts.groups.flatMap((group) =>
    countRow(plan, group.row, {
      label: group.name ?? summarySheetTexts.noGroup,
      numbers: kinds.map((kind) => ({ formula: countIn(plan, group.ranges, kind) })),
    }),
  );
  return [
    ...headerRow(plan, counts),
    ...groups,
    ...countRow(plan, counts.total, {
      label: counts.groups.length === 0 ? summarySheetTexts.total : summarySheetTexts.allGroups,
      numbers: totals(plan, counts, kinds),
    }),
    format(plan.input.sheet, wholeRow(plan, counts.total), { bold: true }),
    ...shareRow(plan, counts, kinds.length),
    ...thresholdRow(plan, counts.threshold),
  ];
}

/** The total counts for itself, so that it stands even where a row is added to the list between groups. */
function totals(
  plan: SummaryPlan,
  { groups }: CountsPlaces,
  kinds: readonly (CountedKind | "all")[],
): readonly SummaryContent[] {
  const first = groups[0]?.row;
  const last = groups.at(-1)?.row;
  return kinds.map((kind, index) => {
    if (first === undefined || last === undefined) {
      return { formula: countIn(plan, listRanges(plan), kind) };
    }
    const column = columnLetters(firstCountColumn(plan) + index);
    return { formula: `SUM(${column}${first + 1}:${column}${last + 1})` };
  });
}

function wholeRow({ page }: SummaryPlan, row: number) {
  return rowArea(row, 0, page.grid.count);
}

function labelWidth(plan: SummaryPlan): number {
  return plan.page.widths.slice(0, firstCountColumn(plan)).reduce((sum, width) => sum + width, 0);
}

function headerRow(plan: SummaryPlan, { header, groups }: CountsPlaces): readonly Edit[] {
  const { sheet } = plan.input;
  const column = firstCountColumn(plan);
  const headings = [
    summarySheetTexts.total,
    ...countedKinds(plan).map((kind) => shownHeading(plan, kind)),
  ];
  const widths = plan.page.widths.slice(column);
  return [
    ...mergedLabel(plan, header),
    put({ sheet, row: header, column: 0 }, groups.length === 0 ? "" : summarySheetTexts.group),
    put({ sheet, row: header, column }, summarySheetTexts.total),
    ...countedKinds(plan).map((kind, index) =>
      put({ sheet, row: header, column: column + index + 1 }, heading(plan, kind)),
    ),
    ...headingRow(
      { sheet, row: header },
      [...Array.from({ length: column }, () => ""), ...headings],
      [...plan.page.widths.slice(0, column), ...widths],
    ),
  ];
}

/** The threshold is named as the only one where it is. */
function heading(plan: SummaryPlan, kind: CountedKind): SummaryContent {
  const { wording } = plan.input.choices;
  if (kind === "yearEnd") return summarySheetTexts.waiting[wording.waiting];
  if (kind !== "reached" && kind !== "below") return statusName(kind);
  const [before, after] = summarySheetTexts[kind][wording.reached];
  const isCommon = plan.input.summary.ownThresholds === undefined;
  const end = isCommon ? after : `${after}${summarySheetTexts.orOwn[kind]}`;
  const threshold = percentInText(thresholdCell(plan));
  return { formula: `${formulaText(before)}&${threshold}&${formulaText(end)}` };
}

/** About what a heading shows, for the height of its row. */
function shownHeading(plan: SummaryPlan, kind: CountedKind): string {
  const content = heading(plan, kind);
  return typeof content === "string"
    ? content
    : `${summarySheetTexts.below.atLeast.join("100")}    `;
}

/** One column needs no merging. */
function mergedLabel(plan: SummaryPlan, row: number): readonly Edit[] {
  const columns = firstCountColumn(plan);
  return columns < 2 ? [] : [merge(plan.input.sheet, rowArea(row, 0, columns))];
}

interface CountRow {
  readonly label: string;
  readonly numbers: readonly SummaryContent[];
}

function countRow(plan: SummaryPlan, row: number, { label, numbers }: CountRow): readonly Edit[] {
  const { sheet } = plan.input;
  const column = firstCountColumn(plan);
  const points = lineCount(label, labelWidth(plan)) * lineHeight + 2;
  return [
    ...mergedLabel(plan, row),
    put({ sheet, row, column: 0 }, label),
    ...numbers.map((number, index) => put({ sheet, row, column: column + index }, number)),
    format(sheet, wholeRow(plan, row), { borders: true }),
    format(sheet, rowArea(row, 0, column), { wrap: true }),
    format(sheet, rowArea(row, column, countColumns), { horizontal: "center" }),
    { kind: "rowHeight", sheet, row, points },
  ];
}

function shareRow(
  plan: SummaryPlan,
  { total, share }: CountsPlaces,
  count: number,
): readonly Edit[] {
  const { sheet } = plan.input;
  const column = firstCountColumn(plan);
  const all = fixedAddress(total, column);
  const numbers = Array.from({ length: count }, (_number, index): SummaryContent => {
    const cell = fixedAddress(total, column + index);
    return { formula: `IF(${all}=0,"",ROUND(${cell}/${all}*100,2))` };
  });
  return [
    ...countRow(plan, share, { label: summarySheetTexts.share, numbers }),
    ...numbers.map((_number, index) =>
      numberFormat({ sheet, row: share, column: column + index }, percentFormat),
    ),
    format(sheet, wholeRow(plan, share), { italic: true }),
  ];
}

/** The threshold is the one cell people may change: every assessment and the sentence follow it. */
function thresholdRow(plan: SummaryPlan, row: number | null): readonly Edit[] {
  if (row === null) return [];
  const { sheet, summary } = plan.input;
  const column = firstCountColumn(plan);
  return [
    ...mergedLabel(plan, row),
    put({ sheet, row, column: 0 }, summarySheetTexts.threshold),
    put({ sheet, row, column }, summary.threshold),
    format(sheet, wholeRow(plan, row), { italic: true }),
    format(sheet, rowArea(row, 0, column), { wrap: true }),
    format(sheet, rowArea(row, column, 1), { horizontal: "center" }),
    {
      kind: "rowHeight",
      sheet,
      row,
      points: lineCount(summarySheetTexts.threshold, labelWidth(plan)) * lineHeight + 2,
    },
  ];
}
