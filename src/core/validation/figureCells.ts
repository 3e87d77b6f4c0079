import type { CalculatedRow } from "../model/calculatedTable";
import type { FigureRole } from "../model/columnRole";
import type { Figure } from "../model/figure";
import type { CheckInput } from "./check";
import { sheetCell } from "./sheetCell";
import type { SheetCell } from "./sheetCell";

/** A cell of a figure column, with what it means and how it stands on the sheet. */
export interface FigureCell {
  readonly calculated: CalculatedRow;
  readonly role: FigureRole;
  readonly figure: Figure;
  readonly cell: SheetCell;
}

/** The columns people fill in. */
export const enteredRoles = ["plan", "samePeriod", "actual"] as const;

/** The cells of every row in those of the columns the table has, column by column. */
export function figureCells(
  { assessed, snapshot }: CheckInput,
  roles: readonly FigureRole[],
): readonly FigureCell[] {
  const { table, rows } = assessed.calculated;
  return roles.flatMap((role) => {
    const column = table.columns[role];
    if (column === undefined) return [];
    return rows.map((calculated) => ({
      calculated,
      role,
      figure: calculated.source.figures[role],
      cell: sheetCell(snapshot, calculated.source.row, column),
    }));
  });
}
