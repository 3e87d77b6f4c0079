import type { Edit } from "../../core/model/edit";
import { WorkbookError } from "../workbookError";
import { sameSheet, type XlsxFile } from "./xlsxFile";

/** Longest text a cell of Excel holds. */
const maximumTextLength = 32_767;

/** Refuses a list of edits before anything is written: a protected sheet, one that is not there, one that is there already. */
export function checkEdits(file: XlsxFile, edits: readonly Edit[]): void {
  let sheets = file.layout.sheets.map(({ name }) => name);
  for (const edit of edits) {
    if (edit.kind === "setting") continue;
    const exists = sheets.some((name) => sameSheet(name, edit.sheet));
    if (edit.kind === "addSheet") {
      if (exists) throw new WorkbookError("changedMeanwhile", edit.sheet);
      sheets = [...sheets, edit.sheet];
    } else if (!exists) {
      throw new WorkbookError("sheetMissing", edit.sheet);
    }
    if (edit.kind === "deleteSheet") {
      sheets = sheets.filter((name) => !sameSheet(name, edit.sheet));
    }
    checkProtection(file, edit);
    checkLength(edit);
  }
  if (sheets.length === 0) throw new WorkbookError("sheetMissing");
}

function checkProtection(file: XlsxFile, edit: Exclude<Edit, { kind: "setting" }>): void {
  const changesTabs = edit.kind === "addSheet" || edit.kind === "deleteSheet";
  const isLocked = changesTabs
    ? file.layout.isStructureLocked
    : edit.kind !== "activateSheet" && file.sheetXml(edit.sheet)?.isProtected === true;
  if (isLocked) throw new WorkbookError("sheetProtected", edit.sheet);
}

function checkLength(edit: Edit): void {
  if (edit.kind !== "write" || edit.content.kind !== "value") return;
  const { value } = edit.content;
  if (typeof value === "string" && value.length > maximumTextLength) {
    throw new WorkbookError("tooLarge", edit.sheet);
  }
}
