import { headingRow } from "./headingRow";
import { assessments } from "../model/assessment";
import type { Assessment } from "../model/assessment";
import type { Area } from "../model/area";
import type { Edit } from "../model/edit";
import type { Summary } from "../model/summary";
import { summarySheetTexts } from "../wording/summarySheetTexts";
import { assessmentName } from "../wording/names";
import { vi } from "../wording/vi";
import { percentInText } from "./sentenceFormula";
import type { SentenceCells } from "./sentenceFormula";
import { format, formulaText, merge, numberFormat, put, rowArea } from "./sheetEdits";
import type { SummaryContent } from "./sheetEdits";
import { fixedAddress, fixedAreaAddress, statusText } from "./summaryFormulas";
import { summaryColumnCount, summaryColumns } from "./summaryLayout";
import type { SummaryLayout } from "./summaryLayout";
import { percentFormat } from "./summarySheetStyle";

const labelColumns = summaryColumns.vsPlan;
const countColumn = summaryColumns.vsPlan;
const shareColumn = summaryColumns.status;

/** The cells other formulas of the sheet are built on. */
export function countCells(layout: SummaryLayout): SentenceCells {
  const counts = assessments.map((one, index) => [
    one,
    fixedAddress(layout.firstCount + index, countColumn),
  ]);
  return {
    total: fixedAddress(layout.total, countColumn),
    counts: Object.fromEntries(counts) as Record<Assessment, string>,
    threshold: fixedAddress(layout.threshold, countColumn),
  };
}

/** The table of counts: COUNTIF over the assessments of the full list, the total and the shares; below it the threshold. */
export function writeCounts(
  sheet: string,
  layout: SummaryLayout,
  { threshold, ownThresholds }: Pick<Summary, "threshold" | "ownThresholds">,
): readonly Edit[] {
  const isCommon = ownThresholds === undefined;
  const cells = countCells(layout);
  const rows = assessments.flatMap((assessment, index) =>
    countRow(sheet, layout.firstCount + index, {
      label: countLabel(assessment, cells.threshold, isCommon),
      count: { formula: `COUNTIF(${statusRange(layout)},${statusText(assessment)})` },
      share: shareFormula(cells.counts[assessment], cells.total),
    }),
  );
  const summed = fixedAreaAddress({
    row: layout.firstCount,
    column: countColumn,
    rowCount: assessments.length,
    columnCount: 1,
  });
  return [
    ...headerRow(sheet, layout.countsHeader),
    ...rows,
    ...countRow(sheet, layout.total, {
      label: summarySheetTexts.total,
      count: { formula: `SUM(${summed})` },
      share: shareFormula(cells.total, cells.total),
    }),
    format(sheet, rowArea(layout.total, 0, summaryColumnCount), { bold: true }),
    ...thresholdRow(sheet, layout, threshold),
  ];
}

function headerRow(sheet: string, row: number): readonly Edit[] {
  const [label, count, share] = summarySheetTexts.countColumns;
  return [
    merge(sheet, rowArea(row, 0, labelColumns)),
    put({ sheet, row, column: 0 }, label),
    put({ sheet, row, column: countColumn }, count),
    put({ sheet, row, column: shareColumn }, share),
    ...headingRow(sheet, row),
  ];
}

interface CountRow {
  readonly label: SummaryContent;
  readonly count: SummaryContent;
  readonly share: SummaryContent;
}

function countRow(sheet: string, row: number, { label, count, share }: CountRow): readonly Edit[] {
  return [
    merge(sheet, rowArea(row, 0, labelColumns)),
    put({ sheet, row, column: 0 }, label),
    put({ sheet, row, column: countColumn }, count),
    put({ sheet, row, column: shareColumn }, share),
    numberFormat({ sheet, row, column: shareColumn }, percentFormat),
    format(sheet, rowArea(row, 0, summaryColumnCount), { borders: true }),
    format(sheet, rowArea(row, countColumn, 2), { horizontal: "center" }),
  ];
}

/** The threshold is the one cell people may change: every assessment and the sentence follow it. */
function thresholdRow(sheet: string, layout: SummaryLayout, threshold: number): readonly Edit[] {
  const row = layout.threshold;
  return [
    merge(sheet, rowArea(row, 0, labelColumns)),
    put({ sheet, row, column: 0 }, summarySheetTexts.threshold),
    put({ sheet, row, column: countColumn }, threshold),
    format(sheet, rowArea(row, 0, summaryColumnCount), { italic: true }),
    format(sheet, rowArea(row, countColumn, 1), { horizontal: "center" }),
  ];
}

/** The threshold is named as the only one where it is. */
function countLabel(assessment: Assessment, threshold: string, isCommon: boolean): SummaryContent {
  if (assessment !== "reached" && assessment !== "below") return assessmentName(assessment, vi);
  const [before, after] = summarySheetTexts[assessment];
  const end = isCommon ? after : `${after}${summarySheetTexts.orOwn[assessment]}`;
  return { formula: `${formulaText(before)}&${percentInText(threshold)}&${formulaText(end)}` };
}

function shareFormula(count: string, total: string): SummaryContent {
  return { formula: `IF(${total}=0,"",ROUND(${count}/${total}*100,2))` };
}

/** The assessments of the full list; the headings of groups in between are blank there. */
function statusRange(layout: SummaryLayout): string {
  const area: Area = {
    row: layout.listHeader + 1,
    column: summaryColumns.status,
    rowCount: Math.max(1, layout.list.length),
    columnCount: 1,
  };
  return fixedAreaAddress(area);
}
