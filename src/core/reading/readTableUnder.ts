import { columnRoles } from "../model/columnRole";
import type { Finding } from "../model/finding";
import type { IndicatorTable, TableRow } from "../model/indicatorTable";
import type { ReadingChoice } from "../model/readingChoice";
import type { ReadingExplanation } from "../model/readingExplanation";
import type { RowFigures } from "./closeRow";
import { collectGroups } from "./collectGroups";
import { findDirection } from "./findDirection";
import { findLastYear } from "./findLastYear";
import type { Header } from "./findHeader";
import { firstNumbers } from "./firstNumbers";
import { foldClean } from "./foldText";
import { validateLostChoices } from "./lostChoices";
import { outlineRows, type OutlinedRow } from "./outlineRows";
import { readFigures, type ReadFigures } from "./readFigures";
import { readRawRows, rowText, type RawRow } from "./rawRows";
import type { SheetGrid } from "./sheetGrid";
import { settleSums } from "./rowSums";
import { findHeadingUnit, settleUnits } from "./settleUnits";
import { findTableRows } from "./tableRows";
import { findLayout, type TableLayout } from "./tableLayout";
import { readTablePeriod } from "./tablePeriod";
import type { TableTitles } from "./tableTitles";
import { figureColumnsOf } from "./validateColumns";
import { validateFigures } from "./validateFigures";
import { validateRows, validateRowsBelow } from "./validateRows";

/** A header and the rows that may belong to it. */
export interface TableFrame {
  readonly sheet: string;
  readonly header: Header;
  readonly titles: TableTitles;
  readonly lastRow: number;
  /** Texts of rows that only go on with the table on its next page: they are none of its rows. */
  readonly repeatedRows: readonly string[];
  /** Rows that head parts of the table, each above the header printed again; the first stands above the table. */
  readonly partRows: readonly number[];
  readonly speaksOfPlan: boolean;
}

export interface TableReading {
  readonly table: IndicatorTable;
  readonly findings: readonly Finding[];
  /** Why it was read so, for a person who wants to check it. */
  readonly explanation: ReadingExplanation;
}

interface FilledRows {
  readonly rows: readonly OutlinedRow[];
  readonly read: ReadFigures;
  /** Rows with figures below the end of the table. */
  readonly below: readonly number[];
}

/** "1. Kinh tế" over a header of its own heads a group as "I. Kinh tế" does. */
function withParts(rows: readonly RawRow[], partRows: readonly number[]): readonly RawRow[] {
  if (partRows.length === 0) return rows;
  const parts = new Set(partRows);
  return rows.map((row) =>
    row.kind === "number" && parts.has(row.row) ? { ...row, kinds: ["roman"], kind: "roman" } : row,
  );
}

function rowsUnder(
  grid: SheetGrid,
  layout: TableLayout,
  { titles, repeatedRows, partRows }: TableFrame,
): FilledRows {
  const repeated = new Set(repeatedRows);
  for (let row = layout.header.rows.top; row <= layout.header.rows.bottom; row += 1) {
    repeated.add(rowText(grid, row));
  }
  const figureColumns = [...figureColumnsOf(layout.columns), ...layout.otherPlanColumns];
  const stretch = { firstRow: layout.firstBodyRow, lastRow: layout.lastBodyRow };
  const body = {
    ...stretch,
    text: layout.text,
    figureColumns,
    firstNumber: firstNumbers(grid, figureColumns, stretch),
    repeatedHeaders: repeated,
  };
  const found = findTableRows(grid, body);
  const above = partRows.filter((row) => row < layout.header.rows.top);
  const raw = withParts(readRawRows(grid, body, [...above, ...found.rows]), partRows);
  const tableUnit = titles.unit ?? findHeadingUnit(grid, layout.header.rows);
  const rows = settleUnits(outlineRows(raw), tableUnit);
  const columns = { ...layout.columns, isGrowth: layout.isGrowth };
  const read = readFigures(grid, columns, rows);
  return { rows: settleSums(rows, read.figures), read, below: found.below };
}

/** The rows of the table as everyone else knows them. */
function tableRows(
  { rows, read: { figures } }: FilledRows,
  groupOfRow: readonly (string | null)[],
): readonly TableRow[] {
  const filled: TableRow[] = [];
  rows.forEach(({ kind, row, no, name, unit, parent, note }, index) => {
    const own = figures[index];
    if (own === undefined) return;
    const group = groupOfRow[index] ?? null;
    const direction = findDirection(foldClean(name));
    filled.push({ kind, row, no, name, unit, group, parent, direction, figures: own, note });
  });
  return filled;
}

function tableArea(layout: TableLayout, rows: readonly OutlinedRow[]): IndicatorTable["area"] {
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

/** Whether the heading of the percentage says that it is one of the plan. */
function namesPlan({ header, columns }: TableLayout): boolean {
  return header.meanings.some(({ column, kind }) => column === columns.vsPlan && kind === "vsPlan");
}

/** A plan, or a percentage of it, and something to compare it with; where a person named the columns, any figures. */
function hasFigureColumns(layout: TableLayout): boolean {
  const { columns, isChosen } = layout;
  const count = figureColumnsOf(columns).length;
  if (isChosen) return count > 0;
  const target = columns.plan ?? (namesPlan(layout) ? columns.vsPlan : undefined);
  return target !== undefined && (count > 1 || columns.unit !== undefined);
}

/** Figure columns that hold words only are those of another kind of list (people, dates, tasks). */
function holdsFigures(figures: readonly RowFigures[]): boolean {
  let hasWords = false;
  for (const row of figures) {
    for (const { kind } of Object.values(row)) {
      if (kind === "number" || kind === "ambiguous") return true;
      hasWords ||= kind === "word";
    }
  }
  return !hasWords;
}

function explain(
  { explanations: columns }: TableLayout,
  period: ReadingExplanation["period"],
  read: ReadFigures,
): ReadingExplanation {
  return {
    period,
    columns,
    get numbers() {
      return read.explanations;
    },
  };
}

function readWith(grid: SheetGrid, frame: TableFrame, choice: ReadingChoice): TableReading | null {
  const layout = findLayout(grid, {
    header: frame.header,
    lastRow: frame.lastRow,
    titles: frame.titles.texts,
    speaksOfPlan: frame.speaksOfPlan,
    choice,
  });
  if (layout === null || !hasFigureColumns(layout)) return null;
  const found = rowsUnder(grid, layout, frame);
  const { rows, read, below } = found;
  if (!rows.some(({ kind }) => kind === "indicator") || !holdsFigures(read.figures)) return null;
  const { groups, groupOfRow } = collectGroups(rows);
  const reported = readTablePeriod(layout, frame, choice.period ?? {});
  const filled = tableRows(found, groupOfRow);
  const headerEnd = layout.numberRow?.row ?? frame.header.rows.bottom;
  return {
    table: {
      sheet: frame.sheet,
      area: tableArea(layout, rows),
      headerRowCount: headerEnd - frame.header.rows.top + 1,
      columns: layout.columns,
      statesGrowth: layout.isGrowth,
      otherPlanColumns: layout.otherPlanColumns,
      ...findLastYear(layout),
      period: reported.period,
      groups,
      rows: filled,
    },
    findings: [
      ...layout.findings,
      ...reported.findings,
      ...validateFigures(layout.columns, filled),
      ...validateRows(layout.columns, rows),
      ...validateRowsBelow(layout.columns, below),
    ],
    explanation: explain(layout, reported.explanation, read),
  };
}

/**
 * The table under a header; null where what stands there is no plan table after all. Decisions of a person that leave no table are
 * dropped and reported, so that they can be taken back.
 */
export function readTableUnder(
  grid: SheetGrid,
  frame: TableFrame,
  choice: ReadingChoice,
): TableReading | null {
  const reading = readWith(grid, frame, choice);
  const { columnRoles: dropped = [], ...rest } = choice;
  if (reading !== null || dropped.length === 0) return reading;
  const plain = readWith(grid, frame, rest);
  if (plain === null) return null;
  return { ...plain, findings: [...plain.findings, ...validateLostChoices(dropped, "unusable")] };
}
