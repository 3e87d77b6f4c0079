import type { SheetSnapshot, WorkbookSnapshot } from "../../core/model/sheetSnapshot";
import type { ReadRequest } from "../workbookHost";
import { officeErrorCode } from "./excelErrors";
import { readInBlocks } from "./readInBlocks";
import { readHidden } from "./readHidden";
import { readMixedFonts, type FontMemory } from "./readMixedFonts";
import { requestSheet, sheetSnapshot, type Depth, type RequestedSheet } from "./readSheets";
import { runInExcel } from "./runInExcel";

/** What is asked for beside the sheets themselves. */
interface RequestedWorkbook {
  readonly worksheets: Excel.WorksheetCollection;
  readonly active: Excel.Worksheet;
  readonly settings: Excel.SettingCollection;
  readonly selection: Excel.Range | null;
}

function requestWorkbook(context: Excel.RequestContext, request: ReadRequest): RequestedWorkbook {
  const { worksheets, settings } = context.workbook;
  worksheets.load("items/name,items/visibility,items/id");
  settings.load("items/key,items/value");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const isSelectionAsked = request.kind === "some" && request.selection === true;
  const selection = isSelectionAsked ? context.workbook.getSelectedRange().untrack() : null;
  selection?.load("rowIndex,columnIndex,rowCount,columnCount");
  return { worksheets, active, settings, selection };
}

function settingTexts(settings: Excel.SettingCollection): Readonly<Record<string, string>> {
  const texts = settings.items.map(({ key, value }): [string, unknown] => [key, value]);
  const isText = (entry: [string, unknown]): entry is [string, string] =>
    typeof entry[1] === "string";
  return Object.fromEntries(texts.filter(isText));
}

function workbookSnapshot(
  requested: RequestedWorkbook,
  sheets: readonly SheetSnapshot[],
): WorkbookSnapshot {
  const names = requested.worksheets.items.map(({ name, id, visibility }) => ({
    name,
    id,
    isVisible: visibility === "Visible",
  }));
  const { name: activeSheet } = requested.active;
  const settings = settingTexts(requested.settings);
  const selection = selectedArea(requested.selection);
  return { names, activeSheet, ...selection, sheets, settings };
}

function selectedArea(selection: Excel.Range | null): Pick<WorkbookSnapshot, "selection"> {
  if (selection === null) return {};
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = selection;
  return { selection: { row, column, rowCount, columnCount } };
}

/** Sheets that exist, each once. */
function distinctSheets(requested: readonly RequestedSheet[]): readonly RequestedSheet[] {
  const byName = new Map<string, RequestedSheet>();
  for (const sheet of requested) {
    if (!sheet.worksheet.isNullObject) byName.set(sheet.worksheet.name, sheet);
  }
  return [...byName.values()];
}

function namedSheets(
  { worksheets, active }: RequestedWorkbook,
  request: Extract<ReadRequest, { kind: "some" }>,
): readonly Excel.Worksheet[] {
  const named = request.named.map((name) => worksheets.getItemOrNullObject(name));
  return request.active ? [active, ...named] : named;
}

interface Reading {
  readonly request: ReadRequest;
  readonly memory: FontMemory;
}

async function readAtDepth(
  context: Excel.RequestContext,
  { request, memory }: Reading,
  depth: Depth,
): Promise<WorkbookSnapshot> {
  const workbook = requestWorkbook(context, request);
  const hidden = request.hidden === true;
  if (request.kind === "all") await context.sync();
  const worksheets =
    request.kind === "all"
      ? workbook.worksheets.items.filter(({ visibility }) => visibility === "Visible")
      : namedSheets(workbook, request);
  const requested = worksheets.map((worksheet) => requestSheet(worksheet, { depth, hidden }));
  await context.sync();
  const sheets = distinctSheets(requested);
  const snapshots =
    depth === "places"
      ? await readInBlocks(context, sheets)
      : sheets.map((sheet) => sheetSnapshot(sheet, sheet.used.isNullObject ? null : sheet.used));
  const read = await withFonts(sheets, snapshots, memory);
  return workbookSnapshot(workbook, hidden ? await withHidden(sheets, read) : read);
}

/** Sheet after sheet: hardly ever one needs a round trip. */
async function withFonts(
  [sheet, ...sheets]: readonly RequestedSheet[],
  [snapshot, ...snapshots]: readonly SheetSnapshot[],
  memory: FontMemory,
): Promise<readonly SheetSnapshot[]> {
  if (sheet === undefined || snapshot === undefined) return [];
  const own = await readMixedFonts(sheet, snapshot, memory);
  return [own, ...(await withFonts(sheets, snapshots, memory))];
}

/** Sheet after sheet, as for the fonts. */
async function withHidden(
  [sheet, ...sheets]: readonly RequestedSheet[],
  [snapshot, ...snapshots]: readonly SheetSnapshot[],
): Promise<readonly SheetSnapshot[]> {
  if (sheet === undefined || snapshot === undefined) return [];
  const own = await readHidden(sheet, snapshot);
  return [own, ...(await withHidden(sheets, snapshots))];
}

/**
 * Reads in one round trip ("all": two); a sheet with TCVN3 among other fonts takes one more the first time, one
 * with only some rows or columns hidden one more each where that is asked for. Excel on the web refuses
 * answers above 5 MB; then the places are read first and the cells in blocks.
 */
export async function readWorkbook(
  request: ReadRequest,
  memory: FontMemory,
): Promise<WorkbookSnapshot> {
  const reading = { request, memory };
  return runInExcel(async (context) => {
    try {
      return await readAtDepth(context, reading, "cells");
    } catch (error) {
      const code = officeErrorCode(error);
      if (code === "ResponsePayloadSizeLimitExceeded")
        return readAtDepth(context, reading, "places");
      if (code !== "InvalidSelection" || request.kind === "all") throw error;
      // Several areas, a picture or a chart are selected: no rectangle of cells.
      const withoutSelection = { ...request, selection: false };
      return readAtDepth(context, { request: withoutSelection, memory }, "cells");
    }
  });
}
