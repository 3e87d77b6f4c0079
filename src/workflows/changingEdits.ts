import type { Edit } from "../core/model/edit";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { sameContent } from "./sameContent";
import { snapshotCell } from "./snapshotCell";

/** The edits that change something: of several writes to one cell the last, and none that finds its content or format already there. */
export function changingEdits(snapshot: SheetSnapshot, edits: readonly Edit[]): readonly Edit[] {
  const last = new Map<string, Edit>();
  for (const edit of edits) {
    if (isCellEdit(edit)) last.set(cellKey(edit), edit);
  }
  return edits.filter(
    (edit) => !isCellEdit(edit) || (last.get(cellKey(edit)) === edit && changes(snapshot, edit)),
  );
}

type CellEdit = Extract<Edit, { kind: "write" | "numberFormat" }>;

function isCellEdit(edit: Edit): edit is CellEdit {
  return edit.kind === "write" || edit.kind === "numberFormat";
}

function cellKey(edit: CellEdit): string {
  return `${edit.kind} ${edit.row} ${edit.column} ${edit.sheet}`;
}

function changes(snapshot: SheetSnapshot, edit: CellEdit): boolean {
  const cell = snapshotCell(snapshot, edit.row, edit.column);
  return edit.kind === "write"
    ? !sameContent(cell.content, edit.content)
    : cell.numberFormat !== edit.format;
}
