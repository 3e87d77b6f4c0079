import type { Edit } from "../../core/model/edit";
import { WorkbookError } from "../workbookError";
import { refreshCharts } from "./charts/refreshCharts";
import { writeCharts } from "./charts/writeCharts";
import { checkEdits } from "./checkEdits";
import { clearSheets } from "./clearSheets";
import { effectiveEdits } from "./effectiveEdits";
import { forgetExcelize, loadExcelize, type ExcelizeFile } from "./loadExcelize";
import { finishParts } from "./finishParts";
import { ExcelizePanic, succeed } from "./succeed";
import { restoreUntouched } from "./restoreUntouched";
import { storeResults } from "./storeResults";
import { unshareFormulas, writeCell } from "./writeCells";
import { isSheetEdit, writeSheetEdit } from "./writeSheets";
import { XlsxFile } from "./xlsxFile";

/** More than this unpacked is refused when a file is opened for writing. */
const unzipLimits = { UnzipSizeLimit: 256 * 1024 * 1024, UnzipXMLSizeLimit: 256 * 1024 * 1024 };

/**
 * The workbook with the edits applied, as a new file; the given one stays as it was whatever happens.
 * Sheets and contents are written by Excelize; styles, removed rules and stored results, where it would lose or falsify something, in the XML.
 */
export async function applyEdits(file: XlsxFile, edits: readonly Edit[]): Promise<XlsxFile> {
  checkEdits(file, edits);
  if (edits.length === 0) return file;
  const effective = effectiveEdits(edits);
  const cleared = clearSheets(file, effective);
  const written = XlsxFile.open(await writeThroughExcelize(cleared, effective), file.name);
  const finished = finishParts(restoreUntouched(cleared, written, effective), effective);
  return refreshCharts(writeCharts(storeResults(cleared, finished, effective), effective));
}

async function writeThroughExcelize(file: XlsxFile, edits: readonly Edit[]): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  try {
    const open = excelize.OpenReader(file.bytes, unzipLimits);
    refuseUnopened(open, file.name);
    unshareTouched(open, file, edits);
    for (const edit of edits) writeEdit(open, edit);
    if (edits.some(({ kind }) => kind === "write" || kind === "clearSheet")) {
      succeed(open.SetCalcProps({ FullCalcOnLoad: true }));
    }
    return succeed(open.WriteToBuffer()).buffer as Uint8Array;
  } catch (cause) {
    if (!(cause instanceof ExcelizePanic)) throw cause;
    // The next workbook gets a fresh library.
    forgetExcelize();
    throw new WorkbookError("damagedFile", file.name, { cause });
  }
}

function refuseUnopened(open: object, name: string): void {
  const error: unknown = "error" in open ? open.error : null;
  if (error !== null && error !== undefined) {
    throw new WorkbookError("damagedFile", name, { cause: error });
  }
}

function unshareTouched(open: ExcelizeFile, file: XlsxFile, edits: readonly Edit[]): void {
  const sheets = new Set(edits.flatMap((edit) => (edit.kind === "write" ? [edit.sheet] : [])));
  for (const sheet of sheets) unshareFormulas(open, sheet, file.sheetXml(sheet)?.cells ?? []);
}

function writeEdit(open: ExcelizeFile, edit: Edit): void {
  if (edit.kind === "write") writeCell(open, edit, edit.content);
  else if (isSheetEdit(edit)) writeSheetEdit(open, edit);
  // The rest is written into the XML, before or after.
}
