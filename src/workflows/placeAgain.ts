import type { FillProposal } from "../core/model/filling";
import type { SkippedRow, FillPlan } from "./fillOutcomes";
import { isSameShape, rowFinder, type RowAgain } from "./findRowAgain";
import type { OpenedTable } from "./outcomes";
import { rowLabels } from "./rowLabels";
import { sameContent } from "./sameContent";
import { snapshotCell } from "./snapshotCell";

/** What is to be written, each where its row stands now; or the rows that are no longer as the preview showed them. */
export interface PlacedAgain {
  readonly proposals: readonly FillProposal[];
  /** Rows that stand elsewhere than in the preview. */
  readonly moved: number;
  readonly skipped: readonly SkippedRow[];
}

type Ticked = Pick<FillPlan, "opened" | "role"> & { readonly proposals: readonly FillProposal[] };

/** Finds the rows of the proposals in the table as it is now: by their names and numbers, and with the content the preview showed. */
export function placeAgain({ opened, role, proposals }: Ticked, now: OpenedTable): PlacedAgain {
  const before = opened.assessed.calculated.table;
  const { table } = now.assessed.calculated;
  const column = table.columns[role];
  const find = rowsAgain(opened, now);
  const names = new Map(before.rows.map(({ row, name }) => [row, name]));
  const placed: FillProposal[] = [];
  const skipped: SkippedRow[] = [];
  let moved = 0;
  for (const proposal of proposals) {
    const again: RowAgain = column === undefined ? { kind: "rowGone" } : find(proposal.row);
    const reason = whySkipped(proposal, again, { now, column });
    const name = names.get(proposal.row) ?? "";
    if (reason !== null) skipped.push({ row: proposal.row, name, reason });
    else if (again.kind === "found" && column !== undefined) {
      placed.push({ ...proposal, row: again.row, column });
      moved += again.row === proposal.row ? 0 : 1;
    }
  }
  return { proposals: placed, moved, skipped };
}

function rowsAgain(opened: OpenedTable, now: OpenedTable): (row: number) => RowAgain {
  const before = opened.assessed.calculated.table;
  const { table } = now.assessed.calculated;
  // Rows that are alike cannot be told apart by what they are called; where nothing has moved they need not be.
  if (isSameShape(before, table)) {
    const rows = new Set(before.rows.map(({ row }) => row));
    return (row) => (rows.has(row) ? { kind: "found", row } : { kind: "rowGone" });
  }
  const labels = rowLabels(before);
  const find = rowFinder(table);
  return (row) => {
    const label = labels.get(row);
    return label === undefined ? { kind: "rowGone" } : find(label);
  };
}

function whySkipped(
  { before, after }: FillProposal,
  again: RowAgain,
  { now, column }: { readonly now: OpenedTable; readonly column: number | undefined },
): SkippedRow["reason"] | null {
  if (again.kind !== "found") return again.kind;
  if (column === undefined) return "rowGone";
  const { content } = snapshotCell(now.snapshot, again.row, column);
  // Somebody who has put the same figure there is no obstacle.
  const isExpected = sameContent(content, before) || sameContent(content, after);
  return isExpected ? null : "changedSince";
}
