import type { OutlinedRow } from "./outlineRows";

/** A ditto mark stands for the unit above; a table without unit column has one unit for all its rows. */
export function settleUnits(
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
