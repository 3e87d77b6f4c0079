import type { Area } from "../core/model/area";
import type { WorkbookHost } from "../workbook/workbookHost";
import { decide } from "./decide";
import type { PointOutcome } from "./outcomes";
import { rememberHeader, type HeaderRows } from "./rememberedHeader";
import { nothingRemembered } from "./rememberedReading";
import { readWorkbook } from "./readWorkbook";
import { sheetSetting } from "./sheetSetting";

const mostHeaderRows = 6;

/**
 * Takes the selected rows of the active sheet as the header of its table from now on, stored with the workbook; no cell is written. Where
 * that alone makes no table, its columns can be given roles. One round trip to read, one to write.
 */
export async function pointHeader(host: WorkbookHost): Promise<PointOutcome> {
  const request = { kind: "some", active: true, named: [], selection: true } as const;
  const workbook = await readWorkbook(host, request);
  const snapshot = workbook.sheets.find(({ sheet }) => sheet === workbook.activeSheet);
  const rows = selectedRows(snapshot?.used ?? null, workbook.selection ?? null);
  if (snapshot === undefined || rows === null) return { kind: "noHeader" };
  const header = rememberHeader(snapshot, rows);
  const { setting, after } = decide(workbook, snapshot, { ...nothingRemembered, header });
  await host.apply([setting, sheetSetting(snapshot)]);
  return after;
}

/** The rows that are selected and hold something above others; null where those can be no header. */
function selectedRows(used: Area | null, selection: Area | null): HeaderRows | null {
  if (used === null || selection === null) return null;
  const top = Math.max(selection.row, used.row);
  const bottom = selection.row + selection.rowCount - 1;
  const isAbove = bottom < used.row + used.rowCount - 1;
  const count = bottom - top + 1;
  return isAbove && count > 0 && count <= mostHeaderRows ? { top, bottom } : null;
}
