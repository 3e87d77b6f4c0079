import type { Edit } from "../../core/model/edit";

/** Kinds whose effect a later clearing of the sheet undoes. */
const contentKinds: readonly Edit["kind"][] = [
  "write",
  "numberFormat",
  "format",
  "addFlag",
  "removeFlag",
  "merge",
  "addChart",
  "clearSheet",
];

/** The edits without those that a later clearing or deletion of their sheet makes void, so that clearing may be done first. */
export function effectiveEdits(edits: readonly Edit[]): readonly Edit[] {
  const emptied = new Map<string, number>();
  edits.forEach((edit, index) => {
    if (edit.kind === "clearSheet" || edit.kind === "deleteSheet") {
      emptied.set(edit.sheet.toLowerCase(), index);
    }
  });
  return edits.filter((edit, index) => {
    if (edit.kind === "setting" || !contentKinds.includes(edit.kind)) return true;
    return index >= (emptied.get(edit.sheet.toLowerCase()) ?? 0);
  });
}
