import type { CalculatedRow } from "../model/calculatedTable";
import type { FigureRole } from "../model/columnRole";
import type { Figure } from "../model/figure";
import type { CheckInput } from "./check";
import { sheetCell, type SheetCell } from "./sheetCell";

/** The columns people fill in. */
export const enteredRoles = ["plan", "samePeriod", "actual"] as const;

/** Looks at a figure; null where there is nothing to say. */
export type JudgeFigure<Verdict> = (
  figure: Figure,
  row: CalculatedRow,
  role: FigureRole,
) => Verdict | null;

/** What is to be said of the figures of every row in those of the columns the table has, column by column. */
export function judgeFigures<Verdict>(
  { assessed }: CheckInput,
  roles: readonly FigureRole[],
  judge: JudgeFigure<Verdict>,
): readonly Verdict[] {
  const { table, rows } = assessed.calculated;
  const verdicts: Verdict[] = [];
  for (const role of roles) {
    if (table.columns[role] === undefined) continue;
    for (const row of rows) {
      const verdict = judge(row.source.figures[role], row, role);
      if (verdict !== null) verdicts.push(verdict);
    }
  }
  return verdicts;
}

/** How the figure of the row stands on the sheet. */
export function cellOf(
  { assessed, snapshot }: CheckInput,
  { source }: CalculatedRow,
  role: FigureRole,
): SheetCell {
  return sheetCell(snapshot, source.row, assessed.calculated.table.columns[role] ?? -1);
}
