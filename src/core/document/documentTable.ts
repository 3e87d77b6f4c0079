import type { AssessedTable } from "../model/assessment";
import type { CalculatedRow } from "../model/calculatedTable";
import {
  columnRoles,
  computedRoles,
  type ColumnRole,
  type ComputedRole,
  type TableColumns,
} from "../model/columnRole";
import type { IndicatorTable } from "../model/indicatorTable";
import type { DocumentColumn, DocumentRow, DocumentTable } from "../model/reportDocument";
import { documentColumn, type DocumentWording } from "../wording/documentColumn";
import type { Texts } from "../wording/texts";
import { figureText, percentageText, remainingText } from "./figureText";

/** The number format of a cell of the sheet, 0-based. */
export type FormatAt = (row: number, column: number) => string;

const aligns: Readonly<Partial<Record<ColumnRole, DocumentColumn["align"]>>> = {
  no: "center",
  name: "left",
  unit: "center",
  note: "left",
};

/** Characters: no column is narrower than a word of its heading, and names and notes wrap beyond their widest. */
const narrowest = 7;
/** Headings longer than so many lines make a header that takes the page from the rows. */
const headingLines = 4;
const widest: Readonly<Partial<Record<ColumnRole, number>>> = { name: 42, note: 20, unit: 12 };
const widestFigure = 16;

/** The whole table as it is printed, its columns in the order of the sheet; figures as the table and Tính lại have them. */
export function documentTable(
  assessed: AssessedTable,
  formatAt: FormatAt,
  wording: DocumentWording,
): DocumentTable {
  const { table, rows } = assessed.calculated;
  const places = table.columns;
  const roles = columnRoles
    .filter((role) => places[role] !== undefined)
    .sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  return tableOf({ table, rows, roles, formatAt }, wording);
}

/** Some rows and columns of a table, as they are printed. */
export interface TableExtract {
  readonly table: IndicatorTable;
  readonly rows: readonly CalculatedRow[];
  readonly roles: readonly ColumnRole[];
  readonly formatAt: FormatAt;
}

/** Turns the extract into text. */
export function tableOf(
  { table, rows: wanted, roles, formatAt }: TableExtract,
  wording: DocumentWording,
): DocumentTable {
  const { texts, document } = wording;
  const keepsGrowth = table.statesGrowth === true;
  const writer = { formatAt, texts, places: table.columns, keepsGrowth };
  const headingOf = (role: ColumnRole): string =>
    role === "vsSamePeriod" && keepsGrowth
      ? document.growthColumn
      : documentColumn(role, table.period, wording);
  const rows = wanted.map((row): DocumentRow => ({
    kind: row.source.kind,
    cells: roles.map((role) => cellText(row, role, writer)),
  }));
  const columns = roles.map((role, index): DocumentColumn => {
    const heading = headingOf(role);
    const width = columnWidth(role, heading, longest(rows, index));
    return { heading, width, align: aligns[role] ?? "right" };
  });
  return { columns, nameColumn: roles.indexOf("name"), rows };
}

interface CellWriter {
  readonly formatAt: FormatAt;
  readonly texts: Texts;
  readonly places: TableColumns;
  /** The change against the same period is the person's own. */
  readonly keepsGrowth: boolean;
}

/** What is computed, as text; null where the table's own stands. */
function computedText(
  { source, computed }: CalculatedRow,
  role: ComputedRole,
  { texts, keepsGrowth }: CellWriter,
): string | null {
  const value = computed[role];
  if (value === null || (role === "vsSamePeriod" && keepsGrowth)) return null;
  return role === "remaining"
    ? remainingText(value, source.figures.plan, texts)
    : percentageText(value, texts);
}

function cellText(row: CalculatedRow, role: ColumnRole, writer: CellWriter): string {
  if (role === "no" || role === "name" || role === "unit" || role === "note") {
    return row.source[role] ?? "";
  }
  const typed = (): string => {
    const format = writer.formatAt(row.source.row, writer.places[role] ?? 0);
    return figureText(row.source.figures[role], format, writer.texts);
  };
  return isComputed(role) ? (computedText(row, role, writer) ?? typed()) : typed();
}

function isComputed(role: ColumnRole): role is ComputedRole {
  return computedRoles.some((computed) => computed === role);
}

function longest(rows: readonly DocumentRow[], column: number): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells[column]?.length ?? 0), 0);
}

function columnWidth(role: ColumnRole, heading: string, content: number): number {
  if (role === "no") return Math.min(Math.max(content, 4), 8);
  const least = Math.max(narrowest, Math.ceil(heading.length / headingLines) + 1);
  return Math.min(Math.max(content + 1, least), Math.max(widest[role] ?? widestFigure, least));
}
