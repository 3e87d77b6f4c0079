import { computedRoles } from "../../core/model/columnRole";
import type { FillOutcome } from "../../workflows/fillOutcomes";
import { snapshotCell } from "../../workflows/snapshotCell";

/** Whether a column of percentages or of what remains holds no formula beside a value just written, so that it does not follow. */
export function hasStalePercentages({
  changes,
  calculated,
  opened,
}: Extract<FillOutcome, { kind: "filled" }>): boolean {
  if (calculated !== null) return false;
  const { columns } = opened.assessed.calculated.table;
  const computed = computedRoles.flatMap((role) => columns[role] ?? []);
  return changes.some(({ row }) =>
    computed.some((column) => snapshotCell(opened.snapshot, row, column).content.kind === "value"),
  );
}
