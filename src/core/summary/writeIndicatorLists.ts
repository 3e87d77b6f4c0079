import { headingRow } from "./headingRow";
import type { AssessedTable } from "../model/assessment";
import type { Area } from "../model/area";
import type { Edit } from "../model/edit";
import { summarySheetTexts } from "../wording/summarySheetTexts";
import { fixedAreaAddress, statusText } from "./summaryFormulas";
import { format, formulaText, merge, put, rowArea } from "./sheetEdits";
import type { SummaryContent } from "./sheetEdits";
import { flaggedRowCount, summaryColumnCount, summaryColumns } from "./summaryLayout";
import type { SummaryLayout } from "./summaryLayout";
import { countCells } from "./writeCounts";
import { writeExplanation } from "./writeExplanation";
import { linkedCell, statusContent, statusLink, writeIndicatorRow } from "./writeIndicatorRow";

/** Which indicators are below the threshold or not started; a note below says when the list no longer fits the figures. */
export function writeFlaggedList(
  sheet: string,
  layout: SummaryLayout,
  assessed: AssessedTable,
): readonly Edit[] {
  const { table } = assessed.calculated;
  const rows = layout.flagged.flatMap(({ row, listRow, indicator, explanation }) => [
    ...writeIndicatorRow(indicator, table, { sheet, row }),
    put({ sheet, row, column: summaryColumns.status }, statusLink(listRow)),
    ...writeExplanation(sheet, row + 1, explanation),
  ]);
  const header = layout.flagged.length === 0 ? [] : headerRow(sheet, layout.flaggedHeader);
  const note = layout.flaggedNote;
  return [
    ...header,
    ...alignColumns(sheet, layout.flaggedHeader + 1, flaggedRowCount(layout)),
    ...rows,
    merge(sheet, rowArea(note, 0, summaryColumnCount)),
    put({ sheet, row: note, column: 0 }, flaggedNote(layout)),
    format(sheet, rowArea(note, 0, summaryColumnCount), { italic: true, wrap: true }),
  ];
}

/** Every counted indicator with its assessment, under the headings of its groups. */
export function writeFullList(
  sheet: string,
  layout: SummaryLayout,
  assessed: AssessedTable,
): readonly Edit[] {
  const { table } = assessed.calculated;
  const threshold = { value: assessed.threshold, cell: countCells(layout).threshold };
  const rows = layout.list.flatMap((line): readonly Edit[] => {
    const { row } = line;
    if (line.kind === "indicator") {
      const status = statusContent(line.indicator, row, threshold);
      return [
        ...writeIndicatorRow(line.indicator, table, { sheet, row }),
        put({ sheet, row, column: summaryColumns.status }, status),
      ];
    }
    const links = (["no", "name"] as const).flatMap((role) => {
      const content = linkedCell(table, line.source, role);
      return content === null ? [] : [put({ sheet, row, column: summaryColumns[role] }, content)];
    });
    return [...links, format(sheet, rowArea(row, 0, summaryColumnCount), { bold: true })];
  });
  return [
    ...headerRow(sheet, layout.listHeader),
    ...alignColumns(sheet, layout.listHeader + 1, layout.list.length),
    ...rows,
  ];
}

function headerRow(sheet: string, row: number): readonly Edit[] {
  return [
    ...summarySheetTexts.listColumns.map((text, column) => put({ sheet, row, column }, text)),
    ...headingRow(sheet, row),
  ];
}

function alignColumns(sheet: string, firstRow: number, rowCount: number): readonly Edit[] {
  if (rowCount === 0) return [];
  const area = (column: number, columnCount: number): Area => ({
    row: firstRow,
    column,
    rowCount,
    columnCount,
  });
  const { no, unit, plan, vsPlan, status } = summaryColumns;
  return [
    format(sheet, area(0, summaryColumnCount), { borders: true, wrap: true }),
    format(sheet, area(no, 1), { horizontal: "center" }),
    format(sheet, area(unit, 1), { horizontal: "center" }),
    format(sheet, area(plan, vsPlan - plan + 1), { horizontal: "right" }),
    format(sheet, area(status, 1), { horizontal: "center" }),
  ];
}

/** Which indicators are listed is settled when the sheet is made; whether they are still the right ones is not. */
function flaggedNote(layout: SummaryLayout): SummaryContent {
  const { counts } = countCells(layout);
  const listed = layout.flagged.length;
  const flaggedNow = `${counts.below}+${counts.notStarted}`;
  const outdated = formulaText(summarySheetTexts.flaggedOutdated);
  if (listed === 0) {
    const nothing = formulaText(summarySheetTexts.nothingFlagged);
    return { formula: `IF(${flaggedNow}=0,${nothing},${outdated})` };
  }
  const statuses = listedStatuses(layout);
  const stillFlagged = `COUNTIF(${statuses},${statusText("below")})+COUNTIF(${statuses},${statusText("notStarted")})`;
  return { formula: `IF(AND(${flaggedNow}=${listed},${stillFlagged}=${listed}),"",${outdated})` };
}

function listedStatuses(layout: SummaryLayout): string {
  const area: Area = {
    row: layout.flaggedHeader + 1,
    column: summaryColumns.status,
    rowCount: flaggedRowCount(layout),
    columnCount: 1,
  };
  return fixedAreaAddress(area);
}
