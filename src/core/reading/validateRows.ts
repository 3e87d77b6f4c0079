import type { TableColumns } from "../model/columnRole";
import type { Finding } from "../model/finding";
import type { OutlinedRow } from "./outlinedRow";

/** A finding for each row whose place in the table is not sure. */
export function validateRows(
  columns: TableColumns,
  rows: readonly OutlinedRow[],
): readonly Finding[] {
  return rows.flatMap(({ doubt, row, no, name }) => {
    if (doubt === null) return [];
    const { form, confidence } = doubt;
    return {
      check: "doubtfulRow",
      severity: "info" as const,
      cell: { row, column: columns.name ?? 0 },
      indicator: no,
      confidence,
      details: { form, name, row: String(row + 1) },
    };
  });
}

/** A finding where rows with figures stand below what was taken for the end of the table. */
export function validateRowsBelow(
  columns: TableColumns,
  below: readonly number[],
): readonly Finding[] {
  const [first] = below;
  if (first === undefined) return [];
  return [
    {
      check: "rowsBelowEnd",
      severity: "warning",
      cell: { row: first, column: columns.name ?? 0 },
      indicator: null,
      details: { count: below.length, row: String(first + 1) },
    },
  ];
}
