import type { CellValue } from "../../src/core/model/cell";
import { columnRoles } from "../../src/core/model/columnRole";
import type { ColumnRole, FigureRole, TableColumns } from "../../src/core/model/columnRole";
import { blankFigure } from "../../src/core/model/figure";
import type { Figure } from "../../src/core/model/figure";
import type { Group, IndicatorTable, TableRow } from "../../src/core/model/indicatorTable";
import type { Period } from "../../src/core/model/period";
import type { ConditionalFormat, SheetSnapshot } from "../../src/core/model/sheetSnapshot";

/** A cell that is more than its value: a figure stored as text, an ambiguous one, an error, a formula, a number format. */
export interface CellLiteral {
  readonly value: CellValue;
  readonly figure?: Figure;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** A number is a number cell, a string a word, null or nothing a blank cell. */
type Literal = number | string | null | CellLiteral;

/** One row of a table in a test; what is absent is blank, the kind is `indicator`, the direction `higher`. */
export type RowLiteral = Readonly<Partial<Record<FigureRole, Literal>>> & {
  readonly kind?: TableRow["kind"];
  readonly no?: string | null;
  readonly name?: string;
  readonly unit?: string | null;
  readonly group?: string | null;
  readonly parent?: string | null;
  readonly direction?: TableRow["direction"];
  readonly note?: string | null;
  /** What a group heading states; only for `kind: "group"`. */
  readonly declared?: number;
};

export interface TableOptions {
  /** Roles from the left; all ten in their usual order unless told. */
  readonly roles?: readonly ColumnRole[];
  /** 0-based sheet row of the first row of `rows`; the header stands in the row above. 14 unless told, which is row 15 in Excel. */
  readonly firstRow?: number;
  readonly firstColumn?: number;
  readonly sheet?: string;
  readonly period?: Period;
  readonly otherPlanColumns?: readonly number[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
}

export interface BuiltTable {
  readonly table: IndicatorTable;
  readonly snapshot: SheetSnapshot;
}

/** A figure stored as text with a sure reading: textNumber("4.150", 4150). */
export function textNumber(text: string, value: number, numberFormat = "@"): CellLiteral {
  return { value: text, figure: { kind: "number", value, storedAs: "text" }, numberFormat };
}

/** A text with several readings. */
export function ambiguousText(text: string, ...readings: readonly number[]): CellLiteral {
  return { value: text, figure: { kind: "ambiguous", text, readings } };
}

/** A cell that shows an Excel error. */
export function errorCell(code: string): CellLiteral {
  return { value: { error: code }, figure: { kind: "error", code } };
}

/** A cell with a formula and what it shows. */
export function formulaCell(formula: string, value: CellValue): CellLiteral {
  return { value, formula };
}

function asCell(literal: Literal | undefined): CellLiteral {
  return typeof literal === "object" && literal !== null ? literal : { value: literal ?? null };
}

function figureOf(cell: CellLiteral): Figure {
  if (cell.figure !== undefined) return cell.figure;
  if (typeof cell.value === "number") {
    return { kind: "number", value: cell.value, storedAs: "number" };
  }
  return typeof cell.value === "string" && cell.value.trim() !== ""
    ? { kind: "word", text: cell.value }
    : blankFigure;
}

const figureRoles = [
  "plan",
  "samePeriod",
  "actual",
  "vsSamePeriod",
  "vsPlan",
  "remaining",
] as const satisfies readonly FigureRole[];

function figuresOf(literal: RowLiteral, roles: readonly ColumnRole[]): TableRow["figures"] {
  const figures = figureRoles.map((role) => [
    role,
    roles.includes(role) ? figureOf(asCell(literal[role])) : blankFigure,
  ]);
  return Object.fromEntries(figures) as TableRow["figures"];
}

const usualNumbers = { group: "I", total: null, subRow: "-" } as const;
const defaults = { kind: "indicator", direction: "higher", unit: null, note: null } as const;

/** Numbers indicators 1, 2, 3… and gives rows their group and parent, where the literal does not say. */
function placeRows(
  literals: readonly RowLiteral[],
  firstRow: number,
  roles: readonly ColumnRole[],
): TableRow[] {
  let group: string | null = null;
  let parent: string | null = null;
  let count = 0;
  return literals.map((literal, index) => {
    const { kind, direction, unit, note } = { ...defaults, ...literal };
    if (kind === "indicator") count += 1;
    const usual = kind === "indicator" ? String(count) : usualNumbers[kind];
    const { no, name } = { no: usual, name: `Dòng ${index + 1}`, ...literal };
    if (kind === "group") group = no;
    if (kind === "indicator") parent = no;
    const usualPlace = { group, parent: kind === "subRow" ? parent : null };
    const place = { ...usualPlace, ...literal };
    return {
      kind,
      row: firstRow + index,
      no,
      name,
      unit,
      group: place.group,
      parent: place.parent,
      direction,
      figures: figuresOf(literal, roles),
      note,
    };
  });
}

function groupsOf(literals: readonly RowLiteral[], rows: readonly TableRow[]): Group[] {
  return rows
    .filter((row) => row.kind === "group")
    .map((row) => ({
      no: row.no,
      name: row.name,
      row: row.row,
      declared: literals[rows.indexOf(row)]?.declared ?? null,
      counted: countedBelow(row, rows),
    }));
}

/** The indicators that name the group, up to the next group of the same number. */
function countedBelow(group: TableRow, rows: readonly TableRow[]): number {
  const below = rows.slice(rows.indexOf(group) + 1);
  const next = below.findIndex(({ kind, no }) => kind === "group" && no === group.no);
  const own = next < 0 ? below : below.slice(0, next);
  return own.filter((other) => other.kind === "indicator" && other.group === group.no).length;
}

function isFigureRole(role: ColumnRole): role is FigureRole {
  return (figureRoles as readonly ColumnRole[]).includes(role);
}

function cellOf(literal: RowLiteral, row: TableRow | undefined, role: ColumnRole): CellLiteral {
  return isFigureRole(role) ? asCell(literal[role]) : { value: row?.[role] ?? null };
}

const usualOptions = {
  roles: columnRoles as readonly ColumnRole[],
  firstRow: 14,
  firstColumn: 0,
  sheet: "Biểu chỉ tiêu",
  period: { months: 6, year: 2023 } as Period,
  otherPlanColumns: [] as readonly number[],
  conditionalFormats: [] as readonly ConditionalFormat[],
};

/** A table and the sheet it stands on, from a few literal rows; columns that are not in `roles` do not exist. */
export function buildTable(
  literals: readonly RowLiteral[],
  options: TableOptions = {},
): BuiltTable {
  const { roles, firstRow, firstColumn, sheet, period, otherPlanColumns, conditionalFormats } = {
    ...usualOptions,
    ...options,
  };
  const rows = placeRows(literals, firstRow, roles);
  const cells = literals.map((literal, index) =>
    roles.map((role) => cellOf(literal, rows[index], role)),
  );
  const header: readonly CellLiteral[] = roles.map((role) => ({ value: role }));
  const grid = [header, ...cells];
  const area = {
    row: firstRow - 1,
    column: firstColumn,
    rowCount: grid.length,
    columnCount: roles.length,
  };
  const columns: TableColumns = Object.fromEntries(
    roles.map((role, index) => [role, firstColumn + index]),
  );
  const groups = groupsOf(literals, rows);
  return {
    table: { sheet, area, headerRowCount: 1, columns, otherPlanColumns, period, groups, rows },
    snapshot: {
      sheet,
      used: area,
      values: grid.map((row) => row.map((cell) => cell.value)),
      formulas: grid.map((row) => row.map((cell) => cell.formula ?? null)),
      numberFormats: grid.map((row) => row.map((cell) => cell.numberFormat ?? "General")),
      merges: [],
      isProtected: false,
      conditionalFormats,
    },
  };
}
