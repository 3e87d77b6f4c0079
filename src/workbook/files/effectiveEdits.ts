import type { Edit } from "../../core/model/edit";
import { sameSheet } from "./xlsxFile";

/** Kinds whose effect a later clearing of the sheet undoes. */
const contentKinds: readonly Edit["kind"][] = [
  "write",
  "numberFormat",
  "format",
  "addFlag",
  "removeFlag",
  "merge",
  "clearSheet",
];

/** The edits without those that a later clearing or deletion of their sheet makes void, so that clearing may be done first. */
export function effectiveEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit, index) => !isUndoneLater(edit, edits.slice(index + 1)));
}

function isUndoneLater(edit: Edit, later: readonly Edit[]): boolean {
  if (edit.kind === "setting" || !contentKinds.includes(edit.kind)) return false;
  return later.some(
    (other) =>
      (other.kind === "clearSheet" || other.kind === "deleteSheet") &&
      sameSheet(other.sheet, edit.sheet),
  );
}
