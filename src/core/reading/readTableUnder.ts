import { columnRoles } from "../model/columnRole";
import type { Finding } from "../model/finding";
import type { IndicatorTable, TableRow } from "../model/indicatorTable";
import type { ReadingChoice } from "../model/readingChoice";
import type { ReadingExplanation } from "../model/readingExplanation";
import { collectGroups } from "./collectGroups";
import { findDirection } from "./findDirection";
import type { Header } from "./findHeader";
import { foldText } from "./foldText";
import { validateLostChoices } from "./lostChoices";
import { outlineRows, type OutlinedRow } from "./outlineRows";
import { readFigures, validateFigures, type RowFigures } from "./readFigures";
import { readPeriod } from "./readPeriod";
import { readRawRows, rowText } from "./rawRows";
import type { SheetGrid } from "./sheetGrid";
import { settleSums } from "./rowSums";
import { findHeadingUnit, settleUnits } from "./settleUnits";
import { findTableRows } from "./tableRows";
import { findLayout, type TableLayout } from "./tableLayout";
import { periodTexts, validatePeriod } from "./tablePeriod";
import type { TableTitles } from "./tableTitles";
import { figureColumnsOf } from "./validateColumns";
import { validateRows, validateRowsBelow } from "./validateRows";

/** A header and the rows that may belong to it. */
export interface TableFrame {
  readonly sheet: string;
  readonly header: Header;
  readonly titles: TableTitles;
  readonly lastRow: number;
  /** Texts of rows that only go on with the table on its next page: they are none of its rows. */
  readonly repeatedRows: readonly string[];
  readonly speaksOfPlan: boolean;
}

export interface TableReading {
  readonly table: IndicatorTable;
  readonly findings: readonly Finding[];
  /** Why it was read so, for a person who wants to check it. */
  readonly explanation: ReadingExplanation;
}

type FilledRow = OutlinedRow & { readonly figures: RowFigures };

interface FilledRows {
  readonly rows: readonly FilledRow[];
  readonly numbers: ReadingExplanation["numbers"];
  /** Rows with figures below the end of the table. */
  readonly below: readonly number[];
}

function rowsUnder(
  grid: SheetGrid,
  layout: TableLayout,
  { titles, repeatedRows }: TableFrame,
): FilledRows {
  const repeated = new Set(repeatedRows);
  for (let row = layout.header.rows.top; row <= layout.header.rows.bottom; row += 1) {
    repeated.add(rowText(grid, row));
  }
  const body = {
    text: layout.text,
    figureColumns: [...figureColumnsOf(layout.columns), ...layout.otherPlanColumns],
    firstRow: layout.firstBodyRow,
    lastRow: layout.lastBodyRow,
    repeatedHeaders: repeated,
  };
  const found = findTableRows(grid, body);
  const raw = readRawRows(grid, body, found.rows);
  const tableUnit = titles.unit ?? findHeadingUnit(grid, layout.header.rows);
  const rows = settleUnits(outlineRows(raw), tableUnit);
  const columns = { ...layout.columns, isGrowth: layout.isGrowth };
  const { figures, explanations } = readFigures(grid, columns, rows);
  const filled = rows.flatMap((row, index) => {
    const own = figures[index];
    return own === undefined ? [] : [{ ...row, figures: own }];
  });
  return { rows: settleSums(filled), numbers: explanations, below: found.below };
}

function tableRow(row: FilledRow, group: string | null): TableRow {
  const { kind, no, name, unit, parent, figures, note } = row;
  const direction = findDirection(foldText(name));
  return { kind, row: row.row, no, name, unit, group, parent, direction, figures, note };
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
function holdsFigures(rows: readonly FilledRow[]): boolean {
  let hasWords = false;
  for (const { figures } of rows) {
    for (const { kind } of Object.values(figures)) {
      if (kind === "number" || kind === "ambiguous") return true;
      hasWords ||= kind === "word";
    }
  }
  return !hasWords;
}

function readWith(grid: SheetGrid, frame: TableFrame, choice: ReadingChoice): TableReading | null {
  const { titles } = frame;
  const layout = findLayout(grid, {
    header: frame.header,
    lastRow: frame.lastRow,
    titles: titles.texts,
    speaksOfPlan: frame.speaksOfPlan,
    choice,
  });
  if (layout === null || !hasFigureColumns(layout)) return null;
  const { rows, numbers, below } = rowsUnder(grid, layout, frame);
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
      ...validateRows(layout.columns, rows),
      ...validateRowsBelow(layout.columns, below),
    ],
    explanation: { columns: layout.explanations, numbers },
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
