import type { ColumnRole } from "../model/columnRole";
import type { Finding } from "../model/finding";
import type { CheckInput } from "./check";

/** One finding about the whole table where it has no column of the role. */
export function absentColumn(
  { assessed }: CheckInput,
  check: string,
  role: ColumnRole,
): readonly Finding[] {
  if (assessed.calculated.table.columns[role] !== undefined) return [];
  return [{ check, severity: "info", cell: null, indicator: null, details: {} }];
}
