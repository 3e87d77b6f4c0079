import { settingKeys } from "../core/model/settings";
import type { WorkbookSnapshot } from "../core/model/sheetSnapshot";
import { summarySheetName } from "../core/summary/summarySheet";
import type { ReadRequest, WorkbookHost } from "../workbook/workbookHost";
import type { OpenContext } from "./openContext";
import { noTable } from "./noTable";
import { openSnapshot } from "./openSnapshot";
import type { OpenedTable, OpenOutcome, WorkOptions } from "./outcomes";
import { readWorkbook } from "./readWorkbook";
import { sameName } from "./sameName";

/** The plan table that was found, and everything the workbook's reading brought along. */
export interface Located {
  readonly outcome: OpenOutcome;
  readonly workbook: WorkbookSnapshot;
}

/**
 * Finds the plan table: on the sheet asked for and nowhere else; or on the active sheet (one round trip); or on the one remembered with
 * the workbook (a second one); or, looking at all visible sheets, on the one with the most counted indicators. `alsoRead` are sheets
 * the caller needs from the same round trip. All tables of the sheets read on the way are listed.
 */
export async function locateTable(
  host: WorkbookHost,
  options: WorkOptions,
  alsoRead: readonly string[] = [],
): Promise<Located> {
  const asked = options.sheet;
  const named = asked === undefined ? alsoRead : [asked, ...alsoRead];
  const active = asked === undefined;
  const first = await readWorkbook(host, { kind: "some", active, named, ...look(options) });
  const every = options.everySheet === true;
  const workbook = every
    ? await readAlso(host, first, { named: visibleNames(first), ...look(options) })
    : first;
  const located = await locate(host, workbook, options);
  const { outcome } = located;
  if (outcome.kind === "noTable") return located;
  const opened = amongOthers(outcome.opened, located.workbook, options);
  return { outcome: { kind: "opened", opened }, workbook: located.workbook };
}

async function locate(
  host: WorkbookHost,
  workbook: WorkbookSnapshot,
  options: WorkOptions,
): Promise<Located> {
  const asked = options.sheet;
  if (asked !== undefined) return locateNamed(host, workbook, { ...options, sheet: asked });
  const active = openOne(workbook, workbook.activeSheet, options);
  if (active !== null) return { outcome: { kind: "opened", opened: active }, workbook };
  return (await locateRemembered(host, workbook, options)) ?? locateBest(host, workbook, options);
}

/** The table together with those of the other sheets that happen to have been read. */
function amongOthers(
  opened: OpenedTable,
  workbook: WorkbookSnapshot,
  options: WorkOptions,
): OpenedTable {
  const { sheet } = opened.snapshot;
  const visible = visibleNames(workbook).filter((name) => name !== sheet);
  const others = visible.flatMap((name) => openOne(workbook, name, options)?.tables ?? []);
  return {
    ...opened,
    tables: [...opened.tables, ...others.map((other) => ({ ...other, isOpen: false }))],
    unreadSheets: visible.filter(
      (name) => !sameName(name, summarySheetName) && !wasRead(workbook, name),
    ),
  };
}

function wasRead(workbook: WorkbookSnapshot, name: string): boolean {
  return workbook.sheets.some(({ sheet }) => sheet === name);
}

async function locateRemembered(
  host: WorkbookHost,
  first: WorkbookSnapshot,
  options: WorkOptions,
): Promise<Located | null> {
  const remembered = first.settings[settingKeys.sheet];
  if (remembered === undefined || remembered === first.activeSheet) return null;
  if (!visibleNames(first).includes(remembered)) return null;
  const workbook = await readAlso(host, first, { named: [remembered], ...look(options) });
  const opened = openOne(workbook, remembered, options);
  return opened === null ? null : { outcome: { kind: "opened", opened }, workbook };
}

async function locateBest(
  host: WorkbookHost,
  first: WorkbookSnapshot,
  options: WorkOptions,
): Promise<Located> {
  // Asked for by name, because the names are known by now: reading "all" would ask for them again.
  const workbook = await readAlso(host, first, { named: visibleNames(first), ...look(options) });
  return { outcome: bestTable(workbook, options), workbook };
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
  const workbook = await readAlso(host, first, { named: [name], ...look(options) });
  const opened = openOne(workbook, name, options);
  const outcome: OpenOutcome =
    opened === null ? noTable(workbook, "noPlanTable", name) : { kind: "opened", opened };
  return { outcome, workbook };
}

function bestTable(workbook: WorkbookSnapshot, options: WorkOptions): OpenOutcome {
  const visible = visibleNames(workbook);
  const tables = visible.flatMap((name) => openOne(workbook, name, options) ?? []);
  const opened = tables.reduce<OpenedTable | null>(larger, null);
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

function visibleNames(workbook: WorkbookSnapshot): readonly string[] {
  return workbook.names.filter(({ isVisible }) => isVisible).map(({ name }) => name);
}

/** The workbook with the named sheets read too; no round trip where they are there already. */
async function readAlso(
  host: WorkbookHost,
  first: WorkbookSnapshot,
  wanted: { readonly named: readonly string[]; readonly hidden?: boolean },
): Promise<WorkbookSnapshot> {
  const named = wanted.named.filter((name) => !wasRead(first, name));
  if (named.length === 0) return first;
  const second = await readWorkbook(host, { ...wanted, kind: "some", active: false, named });
  return { ...second, sheets: [...first.sheets, ...second.sheets] };
}

function look({ hidden }: WorkOptions): Pick<ReadRequest, "hidden"> {
  return hidden === true ? { hidden } : {};
}
