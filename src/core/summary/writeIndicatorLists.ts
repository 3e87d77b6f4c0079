import type { CalculatedRow } from "../model/calculatedTable";
import type { Edit } from "../model/edit";
import { cellAddress } from "../model/address";
import { documentColumn } from "../wording/documentColumn";
import { summarySheetTexts } from "../wording/summarySheetTexts";
import { vi } from "../wording/vi";
import { viDocument } from "../wording/viDocument";
import { countIn, listRanges } from "./countExpressions";
import type { RowRange } from "./countedGroups";
import { headingRow } from "./headingRow";
import { format, formulaText, merge, put, rowArea } from "./sheetEdits";
import type { SummaryContent } from "./sheetEdits";
import { hasOnlyName, listRowHeight } from "./listRowHeight";
import { listFontSize } from "./summarySheetStyle";
import { placeOf, type SheetColumn } from "./summaryGrid";
import type { FlaggedPlaces } from "./summaryLayout";
import type { SummaryPlan } from "./summaryPlan";
import { statusContent, writeTableRow } from "./writeTableRow";
import { writeExplanation } from "./writeExplanation";

/** Which indicators fall short or are not started; a note below says when the list no longer fits the figures. */
export function writeFlaggedList(plan: SummaryPlan): readonly Edit[] {
  const { flagged } = plan.layout;
  if (flagged === null) return [];
  const { sheet } = plan.input;
  const { count } = plan.page.grid;
  const status = placeOf(plan.page.grid, "status") ?? 0;
  const rows = flagged.lines.flatMap(({ row, listRow, indicator, explanation }) => [
    ...tableRow(plan, indicator.row, row),
    put({ sheet, row, column: status }, { formula: cellAddress(listRow, status) }),
    ...writeExplanation(plan, row + 1, explanation),
  ]);
  const header = flagged.lines.length === 0 ? [] : headerRow(plan, flagged.header);
  return [
    ...header,
    ...alignColumns(plan, flagged.header + 1, flagged.note - flagged.header - 1),
    ...rows,
    merge(sheet, rowArea(flagged.note, 0, count)),
    put({ sheet, row: flagged.note, column: 0 }, flaggedNote(plan, flagged)),
    format(sheet, rowArea(flagged.note, 0, count), { italic: true, wrap: true }),
  ];
}

/** Every row of the plan table, each counted indicator with its assessment. */
export function writeFullList(plan: SummaryPlan): readonly Edit[] {
  const { header, lines } = plan.layout.list;
  const { sheet } = plan.input;
  const { grid } = plan.page;
  const status = placeOf(grid, "status") ?? 0;
  const rows = lines.flatMap(({ row, source, indicator }) => [
    ...tableRow(plan, source, row),
    ...(indicator === null
      ? []
      : [put({ sheet, row, column: status }, statusContent(plan, indicator, row))]),
  ]);
  return [...headerRow(plan, header), ...alignColumns(plan, header + 1, lines.length), ...rows];
}

/** A row of either list: its cells, how they look and how high it must be. */
function tableRow(plan: SummaryPlan, source: CalculatedRow, row: number): readonly Edit[] {
  const { sheet } = plan.input;
  const { grid } = plan.page;
  const isBold = source.source.kind === "group" || source.source.kind === "total";
  return [
    ...(hasOnlyName(source.source) ? [wideName(plan, row)] : mergedName(plan, row)),
    ...writeTableRow(plan, source, row),
    ...(isBold ? [format(sheet, rowArea(row, 0, grid.count), { bold: true })] : []),
    { kind: "rowHeight", sheet, row, points: listRowHeight(plan.page, source.source) },
  ];
}

function mergedName({ input, page }: SummaryPlan, row: number): readonly Edit[] {
  const { nameColumn, nameSpan } = page.grid;
  return nameSpan === 1 ? [] : [merge(input.sheet, rowArea(row, nameColumn, nameSpan))];
}

function wideName({ input, page }: SummaryPlan, row: number): Edit {
  const { nameColumn, count } = page.grid;
  return merge(input.sheet, rowArea(row, nameColumn, count - nameColumn));
}

function headerRow(plan: SummaryPlan, row: number): readonly Edit[] {
  const { sheet } = plan.input;
  const { grid, widths } = plan.page;
  const texts = widths.map(() => "");
  const cells = grid.columns.map((column) => {
    const place = placeOf(grid, column) ?? 0;
    const text = columnHeading(plan, column);
    // A name over several columns has room enough.
    texts[place] = column === "name" ? "" : text;
    return put({ sheet, row, column: place }, text);
  });
  return [...mergedName(plan, row), ...cells, ...headingRow({ sheet, row }, texts, widths)];
}

function columnHeading({ input }: SummaryPlan, column: SheetColumn): string {
  if (column === "status") return summarySheetTexts.statusColumn;
  const { table } = input.assessed.calculated;
  if (column === "vsSamePeriod" && table.statesGrowth === true) return viDocument.growthColumn;
  return documentColumn(column, table.period, { texts: vi, document: viDocument });
}

const alignments: Readonly<Record<SheetColumn, "left" | "center" | "right">> = {
  no: "center",
  name: "left",
  unit: "center",
  plan: "right",
  samePeriod: "right",
  actual: "right",
  vsSamePeriod: "right",
  vsPlan: "right",
  remaining: "right",
  status: "center",
  note: "left",
};

function alignColumns(plan: SummaryPlan, firstRow: number, rowCount: number): readonly Edit[] {
  if (rowCount <= 0) return [];
  const { sheet } = plan.input;
  const { grid } = plan.page;
  const area = (column: number, columnCount: number) => ({
    row: firstRow,
    column,
    rowCount,
    columnCount,
  });
  return [
    format(sheet, area(0, grid.count), { borders: true, wrap: true, fontSize: listFontSize }),
    ...grid.columns.map((column) =>
      format(sheet, area(placeOf(grid, column) ?? 0, column === "name" ? grid.nameSpan : 1), {
        horizontal: alignments[column],
      }),
    ),
  ];
}

/** Which indicators are listed is settled when the sheet is made; whether they are still the right ones is not. */
function flaggedNote(plan: SummaryPlan, { lines, header, note }: FlaggedPlaces): SummaryContent {
  const short = plan.isYear ? (["notMet"] as const) : (["below", "notStarted"] as const);
  const counted = (ranges: readonly RowRange[]): string =>
    short.map((kind) => countIn(plan, ranges, kind)).join("+");
  const flaggedNow = counted(listRanges(plan));
  const outdated = formulaText(summarySheetTexts.flaggedOutdated);
  if (lines.length === 0) {
    const nothing = formulaText(summarySheetTexts.nothingFlagged[plan.isYear ? "year" : "course"]);
    return { formula: `IF(${flaggedNow}=0,${nothing},${outdated})` };
  }
  const listed = lines.length;
  const stillFlagged = counted([{ first: header + 1, last: note - 1 }]);
  return { formula: `IF(AND(${flaggedNow}=${listed},${stillFlagged}=${listed}),"",${outdated})` };
}
