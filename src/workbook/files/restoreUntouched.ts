import type { Edit } from "../../core/model/edit";
import { partText, type PackageParts } from "./openPackage";
import { sameSheet, XlsxFile } from "./xlsxFile";

/** Folders and files Excelize has reason to change with any edit. */
const owned =
  /^(\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/(_rels\/|workbook\.xml|styles\.xml|sharedStrings\.xml|calcChain\.xml))/i;

/** The written workbook with every part that no edit concerns exactly as it was: Excelize writes some of them anew. */
export function restoreUntouched(
  before: XlsxFile,
  written: XlsxFile,
  edits: readonly Edit[],
): XlsxFile {
  const names = edits.flatMap((edit) => (edit.kind === "setting" ? [] : [edit.sheet]));
  return restoreParts(before, written, (sheet) => names.some((name) => sameSheet(name, sheet)));
}

/** The same where it is known which sheets are concerned. Sheets that keep their place in the package keep their name. */
export function restoreParts(
  before: XlsxFile,
  written: XlsxFile,
  isConcerned: (sheet: string) => boolean,
): XlsxFile {
  const parts: PackageParts = new Map(written.parts);
  const keepsTexts = sharesTexts(before, written);
  for (const [path, original] of before.parts) {
    const now = parts.get(path);
    if (now === undefined || owned.test(path)) continue;
    const sheet = before.layout.sheets.find((candidate) => candidate.path === path);
    const stays =
      sheet === undefined ||
      (keepsTexts && !isConcerned(sheet.name) && isSelected(original) === isSelected(now));
    if (stays) parts.set(path, original);
  }
  return XlsxFile.ofParts(parts, written.name);
}

/** Which tabs are selected is noted in the sheets themselves and may rightly differ after any sheet came to the front. */
function isSelected(sheet: Uint8Array): boolean {
  return /<sheetView [^>]*tabSelected="(?:1|true)"/.test(partText(sheet));
}

/** Whether the shared texts still have their numbers; otherwise an old sheet would show others. */
function sharesTexts(before: XlsxFile, written: XlsxFile): boolean {
  const texts = written.sharedStrings();
  return before.sharedStrings().every((text, index) => texts[index] === text);
}
