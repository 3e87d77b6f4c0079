import { cellAddress, quotedSheetName } from "../model/address";
import type { Edit } from "../model/edit";
import { isGathered, type Finding } from "../model/finding";
import type { IndicatorTable, TableRow } from "../model/indicatorTable";
import { findingMessage } from "../wording/findingMessage";
import { findingsSheetTexts as texts } from "../wording/findingsSheetTexts";
import { outcomeTexts } from "../wording/outcomeTexts";
import { periodText } from "../wording/periodText";
import { vi } from "../wording/vi";
import { viFindingWording } from "../wording/viFindingWording";
import { findingsColumnCount, findingsMark } from "./findingsSheet";
import { format, formulaText, merge, put, rowArea, type SummaryContent } from "./sheetEdits";
import { baseFormat, lineCount, lineHeight, margins } from "./summarySheetStyle";

/** A finding of the list; `reason` says why it is passed over, null where it stands. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly reason: string | null;
}

/** What the list is made of. */
export interface FindingsList {
  readonly table: IndicatorTable;
  readonly findings: readonly ListedFinding[];
  /** The empty sheet to fill. */
  readonly sheet: string;
  /** The day of the check (ISO date). */
  readonly date: string;
}

/** Characters: A4 across between its margins. */
const widths = [5, 13, 9, 27, 46, 18, 12] as const;
const headerRow = 4;
const linkColor = "#0563C1";

/** Fills an empty sheet with the findings, ready to print: each with its place, what is to be done, and room for a note by hand. */
export function writeFindingsSheet(list: FindingsList): readonly Edit[] {
  const { sheet, table, findings } = list;
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const lines = findings.map((one, index) => listLine(one, index, { sheet: table.sheet, rows }));
  const mark = headerRow + lines.length + 1;
  const whole = { row: 0, column: 0, rowCount: mark + 1, columnCount: findingsColumnCount };
  return [
    format(sheet, whole, baseFormat),
    ...writeTop(list),
    ...writeHeader(sheet),
    ...lines.flatMap((line, index) => writeLine(sheet, headerRow + 1 + index, line)),
    ...listLook(sheet, lines.length),
    put({ sheet, row: mark, column: 0 }, findingsMark(table.sheet)),
    format(sheet, rowArea(mark, 0, 1), { italic: true, fontSize: 11 }),
    ...widths.map((characters, column): Edit => ({
      kind: "columnWidth",
      sheet,
      column,
      characters,
    })),
    {
      kind: "pageSetup",
      sheet,
      setup: {
        orientation: "landscape",
        margins,
        printArea: whole,
        titleRows: { first: headerRow, count: 1 },
      },
    },
  ];
}

function writeTop({ sheet, table, findings, date }: FindingsList): readonly Edit[] {
  const [year, month, day] = date.split("-");
  const checked = texts.checkedOn([day, month, year].join("/"));
  const lines = [
    texts.title,
    texts.about(table.sheet, periodText(table.period, vi)),
    `${checked}: ${countsText(findings)}`,
  ];
  return [
    ...lines.flatMap((line, row) => [
      merge(sheet, rowArea(row, 0, findingsColumnCount)),
      put({ sheet, row, column: 0 }, line),
    ]),
    format(sheet, rowArea(0, 0, findingsColumnCount), {
      bold: true,
      fontSize: 14,
      horizontal: "center",
    }),
    format(
      sheet,
      { row: 1, column: 0, rowCount: 2, columnCount: findingsColumnCount },
      { italic: true, fontSize: 13, horizontal: "center" },
    ),
    { kind: "rowHeight", sheet, row: 0, points: 24 },
  ];
}

function countsText(findings: readonly ListedFinding[]): string {
  const standing = findings.filter(({ reason }) => reason === null);
  const counts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = standing.filter(({ finding }) => finding.severity === severity).length;
    return count === 0 ? [] : [outcomeTexts.severityCounts[severity](count)];
  });
  const passed = findings.length - standing.length;
  const all = [...counts, ...(passed === 0 ? [] : [texts.ignored(passed)])];
  return all.length === 0 ? texts.noFindings : `${all.join(", ")}.`;
}

function writeHeader(sheet: string): readonly Edit[] {
  return [
    ...texts.columns.map((text, column) => put({ sheet, row: headerRow, column }, text)),
    format(sheet, rowArea(headerRow, 0, findingsColumnCount), {
      bold: true,
      horizontal: "center",
      wrap: true,
      borders: true,
    }),
    { kind: "rowHeight", sheet, row: headerRow, points: lineHeight + 8 },
  ];
}

type RowsBySheetRow = ReadonlyMap<number, TableRow>;

/** What stands in the columns of a line; null leaves the cell blank. */
type ListLine = readonly (SummaryContent | null)[];

function listLine(
  { finding, reason }: ListedFinding,
  index: number,
  { sheet, rows }: { readonly sheet: string; readonly rows: RowsBySheetRow },
): ListLine {
  const { cell, severity } = finding;
  return [
    index + 1,
    texts.severities[severity],
    cell === null ? null : linkTo(sheet, cellAddress(cell.row, cell.column)),
    subject(finding, rows),
    findingMessage(finding, viFindingWording),
    reason === null ? texts.standing : texts.passedOver(reason),
    null,
  ];
}

function linkTo(sheet: string, address: string): SummaryContent {
  const target = formulaText(`#${quotedSheetName(sheet)}!${address}`);
  return { formula: `HYPERLINK(${target},${formulaText(address)})` };
}

/** Number and name of the row a finding is about. */
function subject(finding: Finding, rows: RowsBySheetRow): string {
  const row = isGathered(finding) ? undefined : rows.get(finding.cell?.row ?? -1);
  if (row === undefined) return texts.wholeTable;
  return row.no === null ? row.name : `${row.no}. ${row.name}`;
}

function writeLine(sheet: string, row: number, line: ListLine): readonly Edit[] {
  const contents = line.flatMap((content, column) =>
    content === null ? [] : [put({ sheet, row, column }, content)],
  );
  const heights = line.map((content, column) =>
    typeof content === "string" ? lineCount(content, widths[column] ?? 1) : 1,
  );
  const points = Math.max(...heights) * lineHeight + 4;
  return [...contents, { kind: "rowHeight", sheet, row, points }];
}

function listLook(sheet: string, count: number): readonly Edit[] {
  if (count === 0) return [];
  const row = headerRow + 1;
  const columns = (column: number, columnCount: number) => ({
    row,
    column,
    rowCount: count,
    columnCount,
  });
  return [
    format(sheet, columns(0, findingsColumnCount), { wrap: true, borders: true, vertical: "top" }),
    format(sheet, columns(0, 1), { horizontal: "center" }),
    format(sheet, columns(2, 1), { horizontal: "center", fontColor: linkColor }),
  ];
}
