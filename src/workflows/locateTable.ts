import { settingKeys } from "../core/model/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/model/sheetSnapshot";
import type { WorkbookHost } from "../workbook/workbookHost";
import { openSnapshot, type OpenContext } from "./openSnapshot";
import type { NoTable, OpenedTable, OpenOutcome, WorkOptions } from "./outcomes";

/** The plan table that was found, and everything the workbook's reading brought along. */
export interface Located {
  readonly outcome: OpenOutcome;
  readonly workbook: WorkbookSnapshot;
}

/**
 * Finds the plan table: on the sheet asked for and nowhere else; or on the active sheet (one round trip); or, looking at all visible
 * sheets, on the one remembered with the workbook, else on the one with the most counted indicators. `alsoRead` are sheets the caller
 * needs from the same round trip.
 */
export async function locateTable(
  host: WorkbookHost,
  options: WorkOptions,
  alsoRead: readonly string[] = [],
): Promise<Located> {
  const asked = options.sheet;
  const named = asked === undefined ? alsoRead : [asked, ...alsoRead];
  const workbook = await host.read({ kind: "some", active: asked === undefined, named });
  if (asked !== undefined) return locateNamed(host, workbook, { ...options, sheet: asked });
  const active = openOne(workbook, workbook.activeSheet, options);
  if (active !== null) return { outcome: { kind: "opened", opened: active }, workbook };
  const all = joined(workbook, await host.read({ kind: "all" }));
  return { outcome: bestTable(all, options), workbook: all };
}

async function locateNamed(
  host: WorkbookHost,
  first: WorkbookSnapshot,
  options: WorkOptions & { readonly sheet: string },
): Promise<Located> {
  const name = first.names.find((sheet) => sameName(sheet.name, options.sheet))?.name;
  if (name === undefined) {
    return { outcome: noTable(first, "sheetMissing", options.sheet), workbook: first };
  }
  const isRead = first.sheets.some(({ sheet }) => sheet === name);
  const workbook = isRead
    ? first
    : joined(first, await host.read({ kind: "some", active: false, named: [name] }));
  const opened = openOne(workbook, name, options);
  const outcome: OpenOutcome =
    opened === null ? noTable(workbook, "noPlanTable", name) : { kind: "opened", opened };
  return { outcome, workbook };
}

function bestTable(workbook: WorkbookSnapshot, options: WorkOptions): OpenOutcome {
  const visible = workbook.names.filter((sheet) => sheet.isVisible).map(({ name }) => name);
  const tables = visible.flatMap((name) => openOne(workbook, name, options) ?? []);
  const remembered = workbook.settings[settingKeys.sheet];
  const opened =
    tables.find(({ snapshot }) => snapshot.sheet === remembered) ?? tables.reduce(larger, null);
  if (opened !== null) return { kind: "opened", opened };
  const isEmpty = workbook.sheets.every(({ used }) => used === null);
  return noTable(workbook, isEmpty ? "emptyWorkbook" : "noPlanTable", workbook.activeSheet);
}

function larger(best: OpenedTable | null, table: OpenedTable): OpenedTable {
  return best === null || table.summary.total > best.summary.total ? table : best;
}

function openOne(
  workbook: WorkbookSnapshot,
  name: string,
  options: WorkOptions,
): OpenedTable | null {
  const snapshot = workbook.sheets.find(({ sheet }) => sheet === name);
  const context: OpenContext = { options, settings: workbook.settings };
  return snapshot === undefined ? null : openSnapshot(snapshot, context);
}

/** Names as Excel compares them: capitals do not matter; neither does how a Vietnamese letter is composed. */
export function sameName(one: string, other: string): boolean {
  const comparable = (name: string): string => name.normalize("NFC").toLowerCase();
  return comparable(one) === comparable(other);
}

function joined(first: WorkbookSnapshot, second: WorkbookSnapshot): WorkbookSnapshot {
  const isNew = ({ sheet }: SheetSnapshot): boolean =>
    second.sheets.every((read) => read.sheet !== sheet);
  return { ...second, sheets: [...second.sheets, ...first.sheets.filter(isNew)] };
}

function noTable(workbook: WorkbookSnapshot, reason: NoTable["reason"], sheet: string): NoTable {
  return { kind: "noTable", reason, sheet, names: workbook.names };
}
