import type { Edit } from "../../core/model/edit";

type SheetEdit = Exclude<Edit, { kind: "setting" }>;

/** Edits that Excel itself allows on a protected sheet. */
const allowedWhenProtected: readonly Edit["kind"][] = ["activateSheet", "addSheet"];

function isSheetEdit(edit: Edit): edit is SheetEdit {
  return edit.kind !== "setting";
}

/** Sheets the edits need to be there from the beginning. */
function existingSheets(edits: readonly SheetEdit[]): readonly string[] {
  const added = new Set<string>();
  const needed = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === "addSheet") added.add(edit.sheet);
    else if (!added.has(edit.sheet)) needed.add(edit.sheet);
  }
  return [...needed];
}

/** Fails on a protected sheet and changes nothing on any other: the last cell of a sheet is always empty. */
function touch(worksheet: Excel.Worksheet): void {
  worksheet.getRange().untrack().getLastCell().untrack().clear("Contents");
}

/**
 * Excel does not roll back a batch that fails in the middle. So before anything is written, in the same batch, every sheet
 * concerned is looked up and touched where a protected sheet refuses, and every rule to be removed is looked up.
 */
export function guardSheets(context: Excel.RequestContext, edits: readonly Edit[]): void {
  const sheetEdits = edits.filter(isSheetEdit);
  for (const sheet of existingSheets(sheetEdits)) {
    const own = sheetEdits.filter((edit) => edit.sheet === sheet);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    context.trace(sheet);
    worksheet.load("id");
    if (own.some((edit) => !allowedWhenProtected.includes(edit.kind))) touch(worksheet);
    for (const edit of own) {
      if (edit.kind !== "removeFlag") continue;
      worksheet.getRange().untrack().conditionalFormats.getItem(edit.id).load("id");
    }
  }
}

/** Moves new sheets to the front, so that a name that is taken fails before anything is written; unless a deletion frees the name. */
export function addSheetsFirst(edits: readonly Edit[]): readonly Edit[] {
  if (edits.some((edit) => edit.kind === "deleteSheet")) return edits;
  const additions = edits.filter((edit) => edit.kind === "addSheet");
  return [...additions, ...edits.filter((edit) => edit.kind !== "addSheet")];
}
