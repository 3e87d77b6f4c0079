import type { FilledRole } from "../../core/model/filling";
import type { CellPosition, OpenedTable } from "../../workflows/outcomes";

/** The cell a value of the row is written to; null where the table has no such column. */
export function cellToFill(
  { assessed }: OpenedTable,
  role: FilledRole,
  row: number,
): CellPosition | null {
  const { sheet, columns } = assessed.calculated.table;
  const column = columns[role];
  return column === undefined ? null : { sheet, row, column };
}
