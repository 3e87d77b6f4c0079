import { ownChartName } from "../model/sheetChart";
import type { AssessedIndicator } from "../model/assessment";
import type { Edit } from "../model/edit";
import { fillTemplate } from "../wording/fillTemplate";
import { summarySheetTexts } from "../wording/summarySheetTexts";
import { chartChunks } from "./chartChunks";
import { format, formulaText, put, type Place } from "./sheetEdits";
import { cellIn } from "./summaryFormulas";
import { chartRows } from "./summaryLayout";
import { besideColumn } from "./besideColumn";
import type { SummaryPlan } from "./summaryPlan";
import { statusName } from "./statusName";
import { ownThreshold } from "./writeTableRow";

/** Dark enough to be told apart when printed in grey. */
const colors = { reached: "#9DC3E6", short: "#C00000", line: "#000000" } as const;

/** Longer names are cut below the columns. */
const longestLabel = 26;

/** Rows of the sheet where the figures of a chart begin: its header stands above. */
const firstRow = 3;

/**
 * So với kế hoạch of each indicator with the threshold across. The figures it is drawn from stand beside the page, outside of what is printed,
 * and follow the full list: one column of those that reach, one of those that fall short.
 */
export function writeChart(plan: SummaryPlan): readonly Edit[] {
  const { chart } = plan.layout;
  if (chart === null) return [];
  const chunks = chartChunks(plan.input.assessed);
  const listRows = new Map(plan.layout.list.lines.map(({ row, indicator }) => [indicator, row]));
  let row = firstRow;
  const edits = chunks.flatMap((chunk, index) => {
    const first = row;
    row += chunk.length;
    const place = { first, count: chunk.length, top: chart.rows[index] ?? 0, number: index + 1 };
    return [
      ...chunk.flatMap((indicator, order) =>
        chartFigures(plan, indicator, {
          row: first + order,
          listRow: listRows.get(indicator) ?? 0,
        }),
      ),
      chartOf(plan, place, chunkTitle(chunks, index)),
    ];
  });
  return [...header(plan), ...edits];
}

function header({ input, page }: SummaryPlan): readonly Edit[] {
  const { sheet } = input;
  const column = besideColumn(page.grid);
  return summarySheetTexts.chartColumns.map((text, index) =>
    put({ sheet, row: firstRow - 1, column: column + index }, text),
  );
}

function chartFigures(
  plan: SummaryPlan,
  indicator: AssessedIndicator,
  { row, listRow }: { readonly row: number; readonly listRow: number },
): readonly Edit[] {
  const { sheet } = plan.input;
  const { grid } = plan.page;
  const first = besideColumn(grid);
  const at = (index: number): Place => ({ sheet, row, column: first + index });
  const cell = (column: "no" | "name" | "vsPlan" | "status") => cellIn(grid, listRow, column);
  const share = cell("vsPlan");
  const short = plan.isYear
    ? (["notMet", "notStarted"] as const)
    : (["below", "notStarted"] as const);
  const isShort = `OR(${short.map((one) => `${cell("status")}=${formulaText(statusName(one))}`).join(",")})`;
  const threshold = plan.isYear ? "100" : ownThreshold(plan, indicator);
  return [
    put(at(0), { formula: labelFormula(cell("no"), cell("name")) }),
    put(at(1), { formula: `IF(AND(ISNUMBER(${share}),NOT(${isShort})),${share},"")` }),
    put(at(2), { formula: `IF(AND(ISNUMBER(${share}),${isShort}),${share},"")` }),
    put(at(3), { formula: threshold }),
  ];
}

/** “3. Tổng sản lượng lương…”. */
function labelFormula(no: string, name: string): string {
  const cut = `IF(LEN(${name})>${longestLabel},TRIM(LEFT(${name},${longestLabel - 1}))&"…",${name})`;
  return `IF(${no}="",${cut},${no}&". "&${cut})`;
}

/** Where a chart stands and where its figures do; charts of a sheet are numbered from 1. */
interface ChartPlace {
  readonly first: number;
  readonly count: number;
  readonly top: number;
  readonly number: number;
}

function chartOf(
  { input, page, isYear }: SummaryPlan,
  { first, count, top, number }: ChartPlace,
  title: string,
): Edit {
  const column = besideColumn(page.grid);
  const values = (index: number) => ({
    row: first,
    column: column + index,
    rowCount: count,
    columnCount: 1,
  });
  const names = summarySheetTexts.chartSeries[isYear ? "year" : "course"];
  return {
    kind: "addChart",
    sheet: input.sheet,
    chart: {
      name: ownChartName(number),
      title,
      place: { row: top, column: 0, rowCount: chartRows - 1, columnCount: page.grid.count },
      categories: values(0),
      columns: [
        { name: names.reached, values: values(1), color: colors.reached },
        { name: names.short, values: values(2), color: colors.short },
      ],
      line: { name: names.line, values: values(3), color: colors.line },
    },
  };
}

function chunkTitle(chunks: readonly (readonly AssessedIndicator[])[], index: number): string {
  if (chunks.length === 1) return summarySheetTexts.chartTitle;
  const before = chunks.slice(0, index).reduce((sum, chunk) => sum + chunk.length, 0);
  const part = fillTemplate(summarySheetTexts.chartPart, {
    first: String(before + 1),
    last: String(before + (chunks[index]?.length ?? 0)),
  });
  return summarySheetTexts.chartTitle + part;
}

/** What stands beside the page is small and grey: it is there for the chart and for the add-in. */
export function writeBesideLook(plan: SummaryPlan, rowCount: number): Edit {
  const column = besideColumn(plan.page.grid);
  const area = { row: 0, column, rowCount, columnCount: summarySheetTexts.chartColumns.length };
  return format(plan.input.sheet, area, { fontSize: 9, italic: true, fontColor: "#808080" });
}
