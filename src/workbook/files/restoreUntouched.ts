import type { Edit } from "../../core/model/edit";
import type { PackageParts } from "./openPackage";
import { sameSheet, XlsxFile } from "./xlsxFile";

/** Folders and files Excelize has reason to change with any edit. */
const owned =
  /^(\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/(_rels\/|workbook\.xml|styles\.xml|sharedStrings\.xml|calcChain\.xml))/i;

/** Edits after which other sheets may rightly differ: which tab is selected is noted in each of them. */
const tabEdits: readonly Edit["kind"][] = ["addSheet", "deleteSheet", "activateSheet"];

/** The written workbook with every part that no edit concerns exactly as it was: Excelize writes some of them anew. */
export function restoreUntouched(
  before: XlsxFile,
  written: XlsxFile,
  edits: readonly Edit[],
): XlsxFile {
  const parts: PackageParts = new Map(written.parts);
  const keepSheets =
    edits.some(({ kind }) => tabEdits.includes(kind)) || !sharesTexts(before, written);
  for (const [path, original] of before.parts) {
    if (!parts.has(path) || owned.test(path)) continue;
    const sheet = before.layout.sheets.find((candidate) => candidate.path === path);
    const isConcerned =
      sheet !== undefined &&
      (keepSheets ||
        edits.some((edit) => edit.kind !== "setting" && sameSheet(edit.sheet, sheet.name)));
    if (!isConcerned) parts.set(path, original);
  }
  return XlsxFile.ofParts(parts, written.name);
}

/** Whether the shared texts still have their numbers; otherwise an old sheet would show others. */
function sharesTexts(before: XlsxFile, written: XlsxFile): boolean {
  const texts = written.sharedStrings();
  return before.sharedStrings().every((text, index) => texts[index] === text);
}
