import type { AssessedTable } from "../model/assessment";
import type { Edit } from "../model/edit";
import type { Summary } from "../model/summary";
import { periodText } from "../wording/periodText";
import { sentence } from "../wording/sentence";
import { summarySheetTexts } from "../wording/summarySheetTexts";
import { vi } from "../wording/vi";
import { sentenceFormula } from "./sentenceFormula";
import { explanationWidth } from "./explanationWidth";
import { format, merge, put, rowArea } from "./sheetEdits";
import type { SummaryContent } from "./sheetEdits";
import { layOutSummary, summaryColumnCount } from "./summaryLayout";
import type { SummaryLayout } from "./summaryLayout";
import { summaryMark } from "./summarySheet";
import { baseFormat, lineCount } from "./summarySheetStyle";
import { countCells, writeCounts } from "./writeCounts";
import { writeFlaggedList, writeFullList } from "./writeIndicatorLists";
import { planPage, writePage } from "./writePage";

/**
 * Fills an empty sheet with the summary, ready to print: title, sentence, counts, flagged indicators and the full list. Everything that
 * follows from the plan table is a formula over it, so the sheet stays true when a figure changes.
 */
export function writeSummarySheet(input: {
  readonly assessed: AssessedTable;
  readonly summary: Summary;
  /** The empty sheet to fill. */
  readonly sheet: string;
}): readonly Edit[] {
  const { assessed, summary, sheet } = input;
  const page = planPage(assessed);
  const layout = layOutSummary(assessed, explanationWidth(page.widths));
  const whole = { row: 0, column: 0, rowCount: layout.mark + 1, columnCount: summaryColumnCount };
  return [
    format(sheet, whole, baseFormat),
    ...writeTop(sheet, layout, summary),
    ...sentenceHeight(sheet, layout, { text: sentence(summary, vi), widths: page.widths }),
    ...writeHeadings(sheet, layout),
    ...writeCounts(sheet, layout, summary),
    ...writeFlaggedList(sheet, layout, assessed),
    ...writeFullList(sheet, layout, assessed),
    ...writeMark(sheet, layout, assessed.calculated.table.sheet),
    ...writePage(sheet, layout, page),
  ];
}

function writeTop(sheet: string, layout: SummaryLayout, summary: Summary): readonly Edit[] {
  const named = periodText(summary.period, vi);
  const formula = sentenceFormula(countCells(layout), summary);
  const wide = (row: number) => rowArea(row, 0, summaryColumnCount);
  return [
    ...wideLine(sheet, layout.title, summarySheetTexts.title),
    format(sheet, wide(layout.title), { bold: true, fontSize: 14, horizontal: "center" }),
    ...wideLine(sheet, layout.period, named.charAt(0).toUpperCase() + named.slice(1)),
    format(sheet, wide(layout.period), { italic: true, fontSize: 13, horizontal: "center" }),
    ...wideLine(sheet, layout.sentence, { formula }),
    format(sheet, wide(layout.sentence), { fontSize: 13, wrap: true, horizontal: "justify" }),
    { kind: "rowHeight", sheet, row: layout.title, points: 24 },
  ];
}

/** A merged row does not grow by itself: it gets room for the sentence and one line more, for when a part is added. */
function sentenceHeight(
  sheet: string,
  layout: SummaryLayout,
  { text, widths }: { readonly text: string; readonly widths: readonly number[] },
): readonly Edit[] {
  const characters = widths.reduce((sum, width) => sum + width, 0);
  const points = (lineCount(text, characters) + 1) * 18;
  return [{ kind: "rowHeight", sheet, row: layout.sentence, points }];
}

function writeHeadings(sheet: string, layout: SummaryLayout): readonly Edit[] {
  const headings = [
    [layout.countsHeading, summarySheetTexts.countsHeading],
    [layout.flaggedHeading, summarySheetTexts.flaggedHeading],
    [layout.listHeading, summarySheetTexts.listHeading],
  ] as const;
  return headings.flatMap(([row, text]) => [
    put({ sheet, row, column: 0 }, text),
    format(sheet, rowArea(row, 0, 1), { bold: true, fontSize: 13 }),
  ]);
}

function writeMark(sheet: string, layout: SummaryLayout, planSheet: string): readonly Edit[] {
  return [
    put({ sheet, row: layout.mark, column: 0 }, summaryMark(planSheet)),
    format(sheet, rowArea(layout.mark, 0, 1), { italic: true, fontSize: 11 }),
  ];
}

function wideLine(sheet: string, row: number, content: SummaryContent): readonly Edit[] {
  return [
    merge(sheet, rowArea(row, 0, summaryColumnCount)),
    put({ sheet, row, column: 0 }, content),
  ];
}
