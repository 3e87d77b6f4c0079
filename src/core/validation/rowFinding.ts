import type { ColumnRole } from "../model/columnRole";
import type { Finding, Severity } from "../model/finding";
import type { IndicatorTable, TableRow } from "../model/indicatorTable";

/** What a finding about a row says besides the row itself. */
export interface RowFinding {
  readonly check: string;
  readonly severity: Severity;
  readonly role: ColumnRole;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** A finding about the row's cell in the column of `role`; the wording names the row by its number, or by its name where it has none. */
export function rowFinding(
  table: IndicatorTable,
  row: TableRow,
  { check, severity, role, details = {} }: RowFinding,
): Finding {
  const column = table.columns[role];
  const isCounted = row.kind === "indicator" && row.no !== null;
  return {
    check,
    severity,
    cell: column === undefined ? null : { row: row.row, column },
    indicator: row.kind === "indicator" ? row.no : row.parent,
    details: { role, ...(isCounted ? {} : rowName(row)), ...details },
  };
}

function rowName(row: TableRow): Readonly<Record<string, string>> {
  return row.kind === "indicator" ? { name: row.name } : { subRow: row.name };
}
