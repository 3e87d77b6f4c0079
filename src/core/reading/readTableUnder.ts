import { columnRoles, type TableColumns } from "../model/columnRole";
import type { Finding } from "../model/finding";
import type { Group, IndicatorTable, TableRow } from "../model/indicatorTable";
import type { Period } from "../model/period";
import { findDirection } from "./findDirection";
import type { Header } from "./findHeader";
import { foldText } from "./foldText";
import { outlineRows, type OutlinedRow } from "./outlineRows";
import { readFigures, validateFigures, type RowFigures } from "./readFigures";
import { findOtherPeriod, readPeriod, type PeriodTexts } from "./readPeriod";
import { readRawRows, rowText } from "./rawRows";
import type { SheetGrid } from "./sheetGrid";
import { findLayout, type TableLayout } from "./tableLayout";
import { readTitles, type TableTitles } from "./tableTitles";
import { figureColumnsOf } from "./validateColumns";

/** What a person decided where the table leaves a choice. */
export interface ReadingChoice {
  readonly period?: Partial<Period>;
  /** 0-based sheet column to take as the plan instead of the first one. */
  readonly planColumn?: number;
}

/** A header and the rows that may belong to it. */
export interface TableFrame {
  readonly sheet: string;
  readonly header: Header;
  /** First row above the header that can be its title. */
  readonly firstTitleRow: number;
  readonly lastRow: number;
  readonly speaksOfPlan: boolean;
}

export interface TableReading {
  readonly table: IndicatorTable;
  readonly findings: readonly Finding[];
}

type FilledRow = OutlinedRow & { readonly figures: RowFigures };

/** A ditto mark stands for the unit above; a table without unit column has one unit for all its rows. */
function settleUnits(
  rows: readonly OutlinedRow[],
  tableUnit: string | null,
): readonly OutlinedRow[] {
  let above: string | null = null;
  return rows.map((row) => {
    const isDitto = row.unit !== null && /^(?:["“”″'’〃,]{1,2}|nt|như trên|-nt-)$/i.test(row.unit);
    const unit = isDitto ? above : (row.unit ?? (row.kind === "group" ? null : tableUnit));
    above = unit;
    return { ...row, unit };
  });
}

function rowsUnder(
  grid: SheetGrid,
  layout: TableLayout,
  titles: TableTitles,
): readonly FilledRow[] {
  const repeated = new Set<string>();
  for (let row = layout.header.rows.top; row <= layout.header.rows.bottom; row += 1) {
    repeated.add(rowText(grid, row));
  }
  const raw = readRawRows(grid, {
    text: layout.text,
    figureColumns: [...figureColumnsOf(layout.columns), ...layout.otherPlanColumns],
    firstRow: layout.firstBodyRow,
    lastRow: layout.lastBodyRow,
    repeatedHeaders: repeated,
  });
  const tableUnit = layout.columns.unit === undefined ? titles.unit : null;
  const rows = settleUnits(outlineRows(raw), tableUnit);
  const figures = readFigures(grid, { ...layout.columns, isGrowth: layout.isGrowth }, rows);
  return rows.flatMap((row, index) => {
    const own = figures[index];
    return own === undefined ? [] : [{ ...row, figures: own }];
  });
}

interface OpenGroup {
  readonly heading: FilledRow;
  counted: number;
}

/** Groups with their counts, and for each row the group it stands in: the nearest one above that stands further out. */
function collectGroups(rows: readonly FilledRow[]): {
  readonly groups: readonly Group[];
  readonly groupOfRow: readonly (string | null)[];
} {
  const all: OpenGroup[] = [];
  let open: OpenGroup[] = [];
  const groupOfRow = rows.map((row) => {
    if (row.kind !== "subRow") open = open.filter(({ heading }) => heading.depth < row.depth);
    const group = open.at(-1)?.heading.no ?? null;
    if (row.kind === "indicator") for (const each of open) each.counted += 1;
    if (row.kind === "group") {
      const entered = { heading: row, counted: 0 };
      all.push(entered);
      open = [...open, entered];
    }
    return group;
  });
  const groups = all.map(({ heading: { no, name, row, declared }, counted }) => ({
    no,
    name,
    row,
    declared,
    counted,
  }));
  return { groups, groupOfRow };
}

function tableRow(row: FilledRow, group: string | null): TableRow {
  const { kind, no, name, unit, parent, figures, note } = row;
  const direction = findDirection(foldText(name));
  return { kind, row: row.row, no, name, unit, group, parent, direction, figures, note };
}

function headingTexts(header: Header, column: number | undefined): readonly string[] {
  const heading = header.headings.find((each) => each.column === column);
  return heading === undefined ? [] : [heading.leaf, ...heading.parents];
}

/** Headings of all results: a cumulative figure runs to the latest month beside it. Without an actual there are none. */
function resultHeadings({ header, columns }: TableLayout): readonly string[] {
  if (columns.actual === undefined) return [];
  return header.meanings
    .filter(({ kind }) => kind === "actual" || kind === "period")
    .flatMap(({ column }) => headingTexts(header, column));
}

function periodTexts(layout: TableLayout, titles: TableTitles, sheet: string): PeriodTexts {
  const { header, columns } = layout;
  return {
    actual: headingTexts(header, columns.actual),
    titles: titles.texts,
    headings: [...headingTexts(header, columns.plan), ...resultHeadings(layout)],
    sheet: foldText(sheet).replace(/[_-]+/g, " "),
  };
}

function validatePeriod(texts: PeriodTexts, period: Period): readonly Finding[] {
  const title = findOtherPeriod(texts);
  if (title === null || period.months === null) return [];
  const details = { title, heading: period.months };
  return [
    { check: "titlePeriodDisagrees", severity: "warning", cell: null, indicator: null, details },
  ];
}

function tableArea(layout: TableLayout, rows: readonly FilledRow[]): IndicatorTable["area"] {
  const { header, text, columns } = layout;
  const headed = header.meanings.filter(({ kind }) => kind !== "none").map(({ column }) => column);
  const roles = columnRoles.flatMap((role) => columns[role] ?? []);
  const all = [...headed, ...roles, ...text.labels];
  const first = Math.min(...all);
  const top = header.rows.top;
  const last = Math.max(header.rows.bottom, layout.numberRow?.row ?? 0, rows.at(-1)?.row ?? 0);
  return {
    row: top,
    column: first,
    rowCount: last - top + 1,
    columnCount: Math.max(...all) - first + 1,
  };
}

function hasFigureColumns(columns: TableColumns): boolean {
  const target = columns.plan ?? columns.vsPlan;
  return (
    target !== undefined && (figureColumnsOf(columns).length > 1 || columns.unit !== undefined)
  );
}

/** Figure columns that hold words only are those of another kind of list (people, dates, tasks). */
function holdsFigures(rows: readonly FilledRow[]): boolean {
  const kinds = rows.flatMap(({ figures }) => Object.values(figures).map((figure) => figure.kind));
  const words = kinds.filter((kind) => kind === "word").length;
  const numbers = kinds.filter((kind) => kind === "number" || kind === "ambiguous").length;
  return words === 0 || numbers > 0;
}

/** The table under a header; null where what stands there is no plan table after all. */
export function readTableUnder(
  grid: SheetGrid,
  frame: TableFrame,
  choice: ReadingChoice,
): TableReading | null {
  const titles = readTitles(grid, frame.firstTitleRow, frame.header.rows.top);
  const layout = findLayout(grid, {
    header: frame.header,
    lastRow: frame.lastRow,
    titles: titles.texts,
    speaksOfPlan: frame.speaksOfPlan,
    planColumn: choice.planColumn ?? null,
  });
  if (layout === null || !hasFigureColumns(layout.columns)) return null;
  const rows = rowsUnder(grid, layout, titles);
  if (!rows.some(({ kind }) => kind === "indicator") || !holdsFigures(rows)) return null;
  const { groups, groupOfRow } = collectGroups(rows);
  const texts = periodTexts(layout, titles, frame.sheet);
  const period = { ...readPeriod(texts), ...choice.period };
  const headerEnd = layout.numberRow?.row ?? frame.header.rows.bottom;
  return {
    table: {
      sheet: frame.sheet,
      area: tableArea(layout, rows),
      headerRowCount: headerEnd - frame.header.rows.top + 1,
      columns: layout.columns,
      statesGrowth: layout.isGrowth,
      otherPlanColumns: layout.otherPlanColumns,
      period,
      groups,
      rows: rows.map((row, index) => tableRow(row, groupOfRow[index] ?? null)),
    },
    findings: [
      ...layout.findings,
      ...validatePeriod(texts, period),
      ...validateFigures(layout.columns, rows),
    ],
  };
}
