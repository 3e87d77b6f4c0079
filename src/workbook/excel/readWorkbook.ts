import type { SheetSnapshot, WorkbookSnapshot } from "../../core/model/sheetSnapshot";
import type { ReadRequest } from "../workbookHost";
import { officeErrorCode } from "./excelErrors";
import { readInBlocks } from "./readInBlocks";
import { readMixedFonts, type FontMemory } from "./readMixedFonts";
import { requestSheet, sheetSnapshot, type Depth, type RequestedSheet } from "./readSheets";
import { runInExcel } from "./runInExcel";

/** What is asked for beside the sheets themselves. */
interface RequestedWorkbook {
  readonly worksheets: Excel.WorksheetCollection;
  readonly active: Excel.Worksheet;
  readonly settings: Excel.SettingCollection;
}

function requestWorkbook(context: Excel.RequestContext): RequestedWorkbook {
  const { worksheets, settings } = context.workbook;
  worksheets.load("items/name,items/visibility,items/id");
  settings.load("items/key,items/value");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  return { worksheets, active, settings };
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
  return { names, activeSheet, sheets, settings: settingTexts(requested.settings) };
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
  const workbook = requestWorkbook(context);
  if (request.kind === "all") await context.sync();
  const worksheets =
    request.kind === "all"
      ? workbook.worksheets.items.filter(({ visibility }) => visibility === "Visible")
      : namedSheets(workbook, request);
  const requested = worksheets.map((worksheet) => requestSheet(worksheet, depth));
  await context.sync();
  const sheets = distinctSheets(requested);
  const snapshots =
    depth === "places"
      ? await readInBlocks(context, sheets)
      : sheets.map((sheet) => sheetSnapshot(sheet, sheet.used.isNullObject ? null : sheet.used));
  return workbookSnapshot(workbook, await withFonts(sheets, snapshots, memory));
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

/**
 * Reads in one round trip ("all": two); a sheet with TCVN3 among other fonts takes one more the first time. Excel on the web refuses
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
      if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
      return readAtDepth(context, reading, "places");
    }
  });
}
