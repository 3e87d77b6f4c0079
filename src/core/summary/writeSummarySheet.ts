import type { Edit } from "../model/edit";
import { sentence } from "../wording/sentence";
import { summarySheetTexts } from "../wording/summarySheetTexts";
import { vi } from "../wording/vi";
import { besideColumn } from "./besideColumn";
import { sentenceCells } from "./countExpressions";
import { sentenceFormula } from "./sentenceFormula";
import { format, merge, put, rowArea } from "./sheetEdits";
import type { SummarySource } from "./summarySource";
import { planSummarySheet, type SummaryPlan } from "./summaryPlan";
import { summaryMark } from "./summarySheet";
import { textLines } from "./textLines";
import { baseFormat } from "./summarySheetStyle";
import { writeBesideLook, writeChart } from "./writeChart";
import { writeCounts } from "./writeCounts";
import { writeHeading, writeSignature } from "./writeHeading";
import { writeFlaggedList, writeFullList } from "./writeIndicatorLists";
import { writePage } from "./writePage";

/**
 * Fills an empty sheet with the summary, ready to print and sign: heading, title, sentence, counts, flagged indicators, chart, the whole table,
 * signature. Everything that follows from the plan table is a formula over it, so the sheet stays true when a figure changes.
 */
export function writeSummarySheet(source: SummarySource): readonly Edit[] {
  const plan = planSummarySheet(source);
  const { input, page, layout } = plan;
  const { sheet } = input;
  const rowCount = Math.max(layout.rowCount, 1);
  const printed = { row: 0, column: 0, rowCount, columnCount: page.grid.count };
  const edits = [
    format(sheet, { ...printed, columnCount: besideColumn(page.grid) + 4 }, baseFormat),
    ...writeHeading(plan),
    ...writeTitle(plan),
    ...writeSentence(plan),
    ...writePartHeadings(plan),
    ...writeCounts(plan),
    ...writeFlaggedList(plan),
    ...writeChart(plan),
    ...writeFullList(plan),
    ...writeSignature(plan),
    ...writeMark(plan),
    writeBesideLook(plan, rowCount),
  ];
  return [...edits, ...writePage(plan, edits)];
}

/** The first line is the title, what follows says of which time. */
function writeTitle({ input, page, layout }: SummaryPlan): readonly Edit[] {
  const { sheet, blocks } = input;
  return blocks.title.flatMap((text, index): readonly Edit[] => {
    const row = layout.title + index;
    const area = rowArea(row, 0, page.grid.count);
    const look = index === 0 ? { bold: true, fontSize: 14 } : { italic: true, fontSize: 13 };
    return [
      merge(sheet, area),
      put({ sheet, row, column: 0 }, text),
      format(sheet, area, { ...look, horizontal: "center", wrap: true }),
      {
        kind: "rowHeight",
        sheet,
        row,
        points: textLines(text, total(page.widths), { size: 14, bold: true }) * 20,
      },
    ];
  });
}

/** A merged row does not grow by itself: it gets room for the sentence and one line more, for when a part is added. */
function writeSentence(plan: SummaryPlan): readonly Edit[] {
  const { input, page, layout } = plan;
  const { sheet, summary, choices } = input;
  const area = rowArea(layout.sentence, 0, page.grid.count);
  const formula = sentenceFormula(sentenceCells(plan), summary, choices.wording);
  const points =
    (textLines(sentence(summary, vi, choices.wording), total(page.widths), { size: 13 }) + 1) * 18;
  return [
    merge(sheet, area),
    put({ sheet, row: layout.sentence, column: 0 }, { formula }),
    format(sheet, area, { fontSize: 13, wrap: true, horizontal: "justify" }),
    { kind: "rowHeight", sheet, row: layout.sentence, points },
  ];
}

/** Parts are numbered as they stand; one that stands alone needs no number. */
function writePartHeadings({ input, layout, isYear }: SummaryPlan): readonly Edit[] {
  const { sheet } = input;
  const { countsHeading, flaggedHeading, chartHeading, listHeading } = summarySheetTexts;
  const headings = [
    [
      layout.counts?.heading,
      countsHeading[layout.counts?.groups.length === 0 ? "whole" : "byGroup"],
    ],
    [layout.flagged?.heading, flaggedHeading[isYear ? "year" : "course"]],
    [layout.chart?.heading, chartHeading],
    [layout.list.heading, listHeading],
  ] as const;
  const there = headings.flatMap(([row, text]) => (row === undefined ? [] : [{ row, text }]));
  return there.flatMap(({ row, text }, index) => [
    put({ sheet, row, column: 0 }, there.length === 1 ? text : `${index + 1}. ${text}`),
    format(sheet, rowArea(row, 0, 1), { bold: true, fontSize: 13 }),
  ]);
}

function writeMark({ input, page }: SummaryPlan): readonly Edit[] {
  const mark = summaryMark(input.assessed.calculated.table.sheet);
  return [put({ sheet: input.sheet, row: 0, column: besideColumn(page.grid) }, mark)];
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
