import type { Edit } from "../core/model/edit";
import type { FlagLook } from "../core/model/flagLook";
import { settingKeys } from "../core/model/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/model/sheetSnapshot";
import { removeAllFlags, writeFlags } from "../core/writing/writeFlags";
import type { WorkbookHost } from "../workbook/workbookHost";
import { applyToSnapshot } from "./applyToSnapshot";
import { locateTable } from "./locateTable";
import type { OpenContext } from "./openContext";
import { openSnapshot } from "./openSnapshot";
import type { FlagsOutcome, OpenedTable, WorkOptions } from "./outcomes";
import { readWorkbook } from "./readWorkbook";
import { addedFlags, removedFlags } from "./recordStep";
import { refuseProtected } from "./refuseProtected";
import { rememberEdits, settingsAfter } from "./rememberEdits";
import { flagLookText, parseFlagLook } from "./storedFlagLook";
import type { UndoStep } from "./undoStep";

/** Marks the table in this look from now on: stores it with the workbook and puts the marks right, in one round trip to read and one to write. */
export async function setFlagLook(
  host: WorkbookHost,
  look: FlagLook,
  options: WorkOptions = {},
): Promise<FlagsOutcome> {
  const { outcome, workbook } = await locateTable(host, options);
  if (outcome.kind === "noTable") return outcome;
  const { opened } = outcome;
  const edits = writeFlags(opened.assessed, opened.snapshot, look);
  if (edits.length > 0) refuseProtected(opened.snapshot);
  const context = { options, settings: workbook.settings };
  const sheets = [opened.snapshot];
  return write(host, { opened, context, look, edits, sheets, locked: [] });
}

/**
 * Removes every mark of ours from every sheet of the workbook, hidden ones among them, and remembers that there are to be none.
 * `known` are sheets the caller knows of: where there are no others, one round trip reads them all.
 */
export async function removeFlags(
  host: WorkbookHost,
  options: WorkOptions = {},
  known: readonly string[] = [],
): Promise<FlagsOutcome> {
  const { outcome, workbook } = await locateTable(host, options, known);
  if (outcome.kind === "noTable") return outcome;
  const marked = (await everySheet(host, workbook)).filter(
    (sheet) => removeAllFlags(sheet).length > 0,
  );
  const sheets = marked.filter(({ isProtected }) => !isProtected);
  const locked = marked.filter(({ isProtected }) => isProtected).map(({ sheet }) => sheet);
  const context = { options, settings: workbook.settings };
  const look = { ...parseFlagLook(workbook.settings[settingKeys.flags]), isShown: false };
  const edits = sheets.flatMap(removeAllFlags);
  return write(host, { opened: outcome.opened, context, look, edits, sheets, locked });
}

async function everySheet(
  host: WorkbookHost,
  { names, sheets }: WorkbookSnapshot,
): Promise<readonly SheetSnapshot[]> {
  const read = new Set(sheets.map(({ sheet }) => sheet));
  const named = names.map(({ name }) => name).filter((name) => !read.has(name));
  if (named.length === 0) return sheets;
  const others = await readWorkbook(host, { kind: "some", active: false, named });
  return [...sheets, ...others.sheets];
}

interface Work {
  readonly opened: OpenedTable;
  readonly context: OpenContext;
  readonly look: FlagLook;
  readonly edits: readonly Edit[];
  /** Those the edits are about. */
  readonly sheets: readonly SheetSnapshot[];
  readonly locked: readonly string[];
}

async function write(host: WorkbookHost, work: Work): Promise<FlagsOutcome> {
  const { opened, context, look, edits, locked } = work;
  const key = settingKeys.flags;
  const value = flagLookText(look);
  const before = context.settings[key] ?? null;
  const isNew = value !== before;
  const setting: readonly Edit[] = isNew ? [{ kind: "setting", key, value }] : [];
  const changes = [...edits, ...setting];
  const remembered =
    changes.length === 0 ? [] : rememberEdits(context, recorded(work, value), opened.snapshot);
  await host.apply([...changes, ...remembered]);
  const settings = settingsAfter(context.settings, [...setting, ...remembered]);
  const after = openSnapshot(applyToSnapshot(opened.snapshot, edits), { ...context, settings });
  const { tables, unreadSheets } = opened;
  const shown = after === null ? opened : { ...after, tables, unreadSheets };
  return { kind: "flagsSet", isShown: look.isShown, locked, opened: shown };
}

function recorded({ opened, context, edits, sheets }: Work, after: string | null): UndoStep {
  const key = settingKeys.flags;
  return {
    action: "flags",
    sheet: opened.snapshot.sheet,
    cells: [],
    flagsAdded: addedFlags(edits),
    flagsRemoved: sheets.flatMap((sheet) => {
      const own = edits.filter((edit) => "sheet" in edit && edit.sheet === sheet.sheet);
      return removedFlags(sheet, own).map((flag) => ({ ...flag, sheet: sheet.sheet }));
    }),
    whole: { kind: "kept" },
    setting: { key, before: context.settings[key] ?? null, after },
  };
}
