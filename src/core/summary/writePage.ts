import type { AssessedTable } from "../model/assessment";
import type { Area } from "../model/area";
import type { Edit } from "../model/edit";
import { figureNumber } from "../model/figure";
import type { TableRow } from "../model/indicatorTable";
import { explanationWidth } from "./explanationWidth";
import { figureWidth } from "./figureFormat";
import { summaryColumnCount, summaryColumns } from "./summaryLayout";
import type { SummaryLayout } from "./summaryLayout";
import { lineCount, lineHeight, margins, pageCharacters } from "./summarySheetStyle";

/** How the sheet lies on paper: A4 upright, or across where large figures need wider columns. */
export interface SummaryPage {
  readonly orientation: "portrait" | "landscape";
  /** Width of each column in characters. */
  readonly widths: readonly number[];
}

/** `status` holds “Đánh giá cuối năm” on one line. */
const fixedWidths = { no: 5, unit: 8, vsPlan: 9, status: 18 } as const;
const narrowestFigure = 9;
const narrowestName = 24;

/** Widths in which no figure is cut (it would show as ####); the name gets what the paper leaves. */
export function planPage(assessed: AssessedTable): SummaryPage {
  const figures = figureColumnWidth(assessed);
  const { no, unit, vsPlan, status } = fixedWidths;
  const others = no + unit + 2 * figures + vsPlan + status;
  const orientation = pageCharacters.portrait - others >= narrowestName ? "portrait" : "landscape";
  const name = Math.max(narrowestName, pageCharacters[orientation] - others);
  return { orientation, widths: [no, name, unit, figures, figures, vsPlan, status] };
}

function figureColumnWidth({ indicators }: AssessedTable): number {
  const widths = indicators.flatMap(({ row }) =>
    [row.source.figures.plan, row.source.figures.actual].map((figure) =>
      figureWidth(figureNumber(figure)),
    ),
  );
  return widths.reduce((widest, width) => Math.max(widest, width + 1), narrowestFigure);
}

/** Column widths, row heights and the page itself; the header of the full list is repeated on every page. */
export function writePage(
  sheet: string,
  layout: SummaryLayout,
  page: SummaryPage,
): readonly Edit[] {
  const widths = page.widths.map((characters, column): Edit => ({
    kind: "columnWidth",
    sheet,
    column,
    characters,
  }));
  const printArea = rectangle(layout.mark + 1);
  const titleRows = { first: layout.listHeader, count: 1 };
  const setup = { orientation: page.orientation, margins, printArea, titleRows };
  return [...widths, ...rowHeights(sheet, layout, page), { kind: "pageSetup", sheet, setup }];
}

function rectangle(rowCount: number): Area {
  return { row: 0, column: 0, rowCount, columnCount: summaryColumnCount };
}

function rowHeights(sheet: string, layout: SummaryLayout, page: SummaryPage): readonly Edit[] {
  const flagged = layout.flagged.map(({ row, indicator }) => ({
    row,
    source: indicator.row.source,
  }));
  const listed = layout.list.map((line) => ({
    row: line.row,
    source: line.kind === "group" ? line.source : line.indicator.row.source,
  }));
  const rows = [...flagged, ...listed].map(({ row, source }): Edit => {
    const points = tallestCell(source, page.widths) * lineHeight + 2;
    return { kind: "rowHeight", sheet, row, points };
  });
  return [...rows, ...explanationHeights(sheet, layout, page)];
}

/** Merged cells do not grow by themselves; no text is longer than a row can be high. */
function explanationHeights(
  sheet: string,
  { flagged }: SummaryLayout,
  { widths }: SummaryPage,
): readonly Edit[] {
  const characters = explanationWidth(widths);
  return flagged.flatMap(({ row, explanation }) =>
    explanation.map((text, index): Edit => {
      const points = lineCount(text, characters) * lineHeight + 2;
      return { kind: "rowHeight", sheet, row: row + 1 + index, points };
    }),
  );
}

/** Lines the row needs, so that no wrapped text is cut. */
function tallestCell(source: TableRow, widths: readonly number[]): number {
  const { plan, actual } = source.figures;
  const texts: readonly (readonly [string, number])[] = [
    [source.name, summaryColumns.name],
    [source.unit ?? "", summaryColumns.unit],
    [plan.kind === "word" ? plan.text : "", summaryColumns.plan],
    [actual.kind === "word" ? actual.text : "", summaryColumns.actual],
  ];
  return Math.max(...texts.map(([text, column]) => lineCount(text, widths[column] ?? 1)));
}
