import type { TableColumns } from "../model/columnRole";
import type { Finding } from "../model/finding";
import { evidenceFrom } from "./columnEvidence";
import type { ColumnMeaning } from "./columnMeaning";
import { findFigureColumns, type FigureColumns, type RoleHints } from "./figureColumns";
import type { Header } from "./findHeader";
import { readNumberRow, type NumberRow } from "./numberRow";
import { findReportYear } from "./reportYear";
import type { SheetGrid } from "./sheetGrid";
import { statesGrowthInWords } from "./statesGrowthInWords";
import { findTextColumns, type TextColumns } from "./textColumns";
import { figureTableColumns, validateColumns } from "./validateColumns";

/** Where everything of a table stands. */
export interface TableLayout {
  readonly header: Header;
  readonly numberRow: NumberRow | null;
  readonly firstBodyRow: number;
  readonly lastBodyRow: number;
  readonly text: TextColumns;
  readonly columns: TableColumns;
  readonly isGrowth: boolean;
  readonly otherPlanColumns: readonly number[];
  readonly reportYear: number | null;
  readonly findings: readonly Finding[];
}

/** What is known before the layout is looked for. */
export interface LayoutRequest {
  readonly header: Header;
  readonly lastRow: number;
  readonly titles: readonly string[];
  readonly speaksOfPlan: boolean;
  /** Column the person chose as the plan; null where none was chosen. */
  readonly planColumn: number | null;
}

/** Enough rows to judge columns by; more would cost time and change nothing. */
const sampleRows = 80;

function isBlankRow(grid: SheetGrid, row: number): boolean {
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    if (grid.text(row, column) !== "") return false;
  }
  return true;
}

function findNumberRow(grid: SheetGrid, header: Header, lastRow: number): NumberRow | null {
  let row = header.rows.bottom + 1;
  while (row <= lastRow && row <= header.rows.bottom + 2 && isBlankRow(grid, row)) row += 1;
  return row <= lastRow ? readNumberRow(grid, row) : null;
}

function sampleOf(grid: SheetGrid, first: number, last: number): readonly number[] {
  const rows: number[] = [];
  for (let row = first; row <= last && rows.length < sampleRows; row += 1) {
    if (!isBlankRow(grid, row)) rows.push(row);
  }
  return rows;
}

/** Where the sheet speaks of a plan and no heading says plan or result, columns headed by years alone are plans. */
function withYearPlans(
  meanings: readonly ColumnMeaning[],
  speaksOfPlan: boolean,
): readonly ColumnMeaning[] {
  const said = ["plan", "actual", "samePeriod", "vsPlan", "vsSamePeriod", "ratio"];
  if (!speaksOfPlan || meanings.some(({ kind }) => said.includes(kind))) return meanings;
  return meanings.map((each) => (each.kind === "period" ? { ...each, kind: "plan" } : each));
}

/** The other plan columns: headed as a plan and without a role of their own. */
function otherPlans(meanings: readonly ColumnMeaning[], columns: FigureColumns): readonly number[] {
  const taken = Object.values(columns);
  return meanings
    .filter(({ column, kind }) => !taken.includes(column) && kind === "plan")
    .map(({ column }) => column);
}

function choosePlan(
  columns: FigureColumns,
  others: readonly number[],
  chosen: number | null,
): { readonly columns: FigureColumns; readonly others: readonly number[] } {
  if (chosen === null || !others.includes(chosen)) return { columns, others };
  const rest = [columns.plan, ...others].filter(
    (column): column is number => column !== null && column !== chosen,
  );
  return { columns: { ...columns, plan: chosen }, others: rest.sort((a, b) => a - b) };
}

function textTableColumns({ no, name, unit, note }: TextColumns): TableColumns {
  return {
    ...(no === null ? {} : { no }),
    name,
    ...(unit === null ? {} : { unit }),
    ...(note === null ? {} : { note }),
  };
}

/** A column that says "tăng 4,06%" states growth, whatever its heading. */
function withGrowthInWords(
  grid: SheetGrid,
  rows: readonly number[],
  columns: FigureColumns,
): FigureColumns {
  const { vsSamePeriod } = columns;
  if (vsSamePeriod === null || !statesGrowthInWords(grid, rows, vsSamePeriod)) return columns;
  return { ...columns, isGrowth: true };
}

/** The roles of all columns under a header; null where it has no name column. */
export function findLayout(grid: SheetGrid, request: LayoutRequest): TableLayout | null {
  const { header, lastRow } = request;
  const numberRow = findNumberRow(grid, header, lastRow);
  const firstBodyRow = (numberRow?.row ?? header.rows.bottom) + 1;
  const sample = sampleOf(grid, firstBodyRow, lastRow);
  const text = findTextColumns(grid, sample, header.meanings);
  if (text === null) return null;
  const taken = [text.no, text.unit, text.note, ...text.labels];
  const meanings = withYearPlans(header.meanings, request.speaksOfPlan);
  const hints: RoleHints = {
    meanings: meanings.filter(({ column }) => !taken.includes(column)),
    reportYear: findReportYear(meanings, request.titles),
    numberRow,
    findEvidence: evidenceFrom(grid, sample),
  };
  const found = withGrowthInWords(grid, sample, findFigureColumns(hints));
  const chosen = choosePlan(found, otherPlans(hints.meanings, found), request.planColumn);
  const remaining = hints.meanings.find(({ kind }) => kind === "remaining")?.column ?? null;
  const at = { headerRow: header.rows.bottom, otherPlans: chosen.others };
  return {
    header,
    numberRow,
    firstBodyRow,
    lastBodyRow: lastRow,
    text,
    columns: { ...textTableColumns(text), ...figureTableColumns(chosen.columns, remaining) },
    isGrowth: chosen.columns.isGrowth,
    otherPlanColumns: chosen.others,
    reportYear: hints.reportYear,
    findings: validateColumns(hints, chosen.columns, at),
  };
}
