import type { Finding } from "../core/model/finding";
import type { WorkbookHost } from "../workbook/workbookHost";
import { check } from "./check";
import { checkAgain, type CheckedAgain } from "./checkAgain";
import { findMismatches } from "./findMismatches";
import { repairFinder } from "./findRepair";
import { isSameShape, rowFinder } from "./findRowAgain";
import type { CellChange, CheckedTable, Mismatch, NoTable, OpenedTable } from "./outcomes";
import { computedValues, inCell } from "./planCalculation";
import { previewRepair } from "./previewRepair";
import { recordRepair } from "./recordStep";
import { refuseProtected } from "./refuseProtected";
import { rememberEdits } from "./rememberEdits";
import { cellKey, type ReadingAnswer, type RepairPreview } from "./repairs";
import { rowLabels } from "./rowLabels";
import { sameContent } from "./sameContent";

/** What a person looked at and wants done: the findings with the answers they ask for. */
export interface RepairRequest {
  readonly findings: readonly Finding[];
  readonly answers: readonly ReadingAnswer[];
}

/** What mending has come to; `gone`: the table is not what the preview showed, so nothing was changed. */
export type RepairOutcome =
  | {
      readonly kind: "repaired";
      readonly changes: readonly CellChange[];
      readonly mismatches: readonly Mismatch[];
      /** Checked anew. */
      readonly opened: CheckedTable;
    }
  | { readonly kind: "gone"; readonly opened: CheckedTable }
  | NoTable;

/**
 * Sửa: carries out the safe repairs of findings. The table is read and checked again; where a finding is gone by now, or a cell holds something
 * else than the preview showed, nothing is written. Afterwards it is checked anew: one round trip to read, one to write, one to check.
 */
export async function repair(
  host: WorkbookHost,
  shown: OpenedTable,
  request: RepairRequest,
): Promise<RepairOutcome> {
  const again = await checkAgain(host, shown);
  if (again.kind === "noTable") return again;
  const preview = previewNow(shown, again, request);
  if (preview === null) return { kind: "gone", opened: again.opened };
  refuseProtected(again.opened.snapshot);
  return write(host, again, preview);
}

/** What is to be written in the table as it stands now; null where that is not what the person has seen. */
function previewNow(
  shown: OpenedTable,
  again: CheckedAgain,
  { findings, answers }: RepairRequest,
): RepairPreview | null {
  const { opened } = again;
  const now = findings.map(again.findAgain);
  const answersNow = answersAgain(shown, opened, answers);
  if (now.includes(null) || answersNow === null) return null;
  const found = now.filter((finding) => finding !== null);
  const preview = previewOf(opened, found, answersNow);
  const seen = previewOf(shown, findings, answers);
  return preview.changes.length > 0 && isSame(preview.changes, seen.changes) ? preview : null;
}

function previewOf(
  opened: OpenedTable,
  findings: readonly Finding[],
  answers: readonly ReadingAnswer[],
): RepairPreview {
  const find = repairFinder(opened);
  return previewRepair(
    opened,
    findings.flatMap((finding) => find(finding) ?? []),
    answers,
  );
}

/** The answers for the rows where they stand now; null where one of them cannot be told from others. */
function answersAgain(
  shown: OpenedTable,
  now: OpenedTable,
  answers: readonly ReadingAnswer[],
): readonly ReadingAnswer[] | null {
  const labels = rowLabels(shown.assessed.calculated.table);
  const findRow = rowFinder(now.assessed.calculated.table);
  const stands = isSameShape(shown.assessed.calculated.table, now.assessed.calculated.table);
  const moved = answers.map((answer) => {
    const label = labels.get(answer.row);
    if (stands || label === undefined) return stands ? answer : null;
    const again = findRow(label);
    return again.kind === "found" ? { ...answer, row: again.row } : null;
  });
  return moved.includes(null) ? null : moved.filter((answer) => answer !== null);
}

/** Rows may have moved in between, so that formulas name other rows: then what they show is compared. */
function isSame(now: readonly CellChange[], seen: readonly CellChange[]): boolean {
  return (
    now.length === seen.length &&
    now.every((change, index) => {
      const before = seen[index];
      return before !== undefined && change.shown === before.shown && holdsSame(change, before);
    })
  );
}

function holdsSame(change: CellChange, seen: CellChange): boolean {
  const areFormulas = change.before.kind === "formula" && seen.before.kind === "formula";
  return areFormulas || sameContent(change.before, seen.before);
}

async function write(
  host: WorkbookHost,
  { opened, workbook }: CheckedAgain,
  { edits, changes }: RepairPreview,
): Promise<RepairOutcome> {
  const { snapshot, assessed } = opened;
  const { table } = assessed.calculated;
  const step = recordRepair(snapshot, edits, table);
  const context = { options: {}, settings: workbook.settings };
  const written = await host.apply([...edits, ...rememberEdits(context, step, snapshot)]);
  const expected = computedValues(assessed.calculated, inCell);
  const known = new Set(changes.filter(isComputed).map(({ row, column }) => cellKey(row, column)));
  const mismatches = findMismatches(edits, written, ({ row, column }) =>
    known.has(cellKey(row, column)) ? expected(row, column) : undefined,
  );
  const outcome = await check(host, { sheet: snapshot.sheet, table: table.area });
  if (outcome.kind === "noTable") return outcome;
  return { kind: "repaired", changes, mismatches, opened: outcome.opened };
}

/** Whether it is known what the cell shows afterwards. */
function isComputed({ after, shown }: CellChange): boolean {
  return after.kind === "formula" && shown !== null;
}
