import type { Edit } from "../core/model/edit";
import { changingEdits } from "./changingEdits";
import type { CellChange, OpenedTable } from "./outcomes";
import { computedValues } from "./planCalculation";
import { answerEdits } from "./repairEdits";
import type { ReadingAnswer, Repair, RepairPreview } from "./repairs";
import { snapshotCell } from "./snapshotCell";

/** What repairs of one kind would do together, without writing anything; cells that several findings speak of are written once. */
export function previewRepair(
  opened: OpenedTable,
  repairs: readonly Repair[],
  answers: readonly ReadingAnswer[] = [],
): RepairPreview {
  const questions = repairs.flatMap((repair) => repair.questions);
  const allowed = answers.filter(({ row, column, value }) =>
    questions.some(
      (one) => one.row === row && one.column === column && one.readings.includes(value),
    ),
  );
  const all = [...repairs.flatMap(({ edits }) => edits), ...answerEdits(opened, allowed)];
  const edits = changingEdits(opened.snapshot, all);
  const kind = repairs[0]?.kind ?? "numbers";
  return { kind, edits, changes: changesOf(opened, edits), questions };
}

/** Each cell before and after; what a formula of ours will show is known. */
function changesOf(opened: OpenedTable, edits: readonly Edit[]): readonly CellChange[] {
  const shownIn = computedValues(opened.assessed.calculated, (row, role) => row.computed[role]);
  return edits.flatMap((edit) => {
    if (edit.kind !== "write") return [];
    const { sheet, row, column, content: after } = edit;
    const before = snapshotCell(opened.snapshot, row, column).content;
    const value = after.kind === "formula" ? shownIn(row, column) : after.value;
    const shown = typeof value === "number" || typeof value === "string" ? value : null;
    return [{ sheet, row, column, before, after, shown }];
  });
}
