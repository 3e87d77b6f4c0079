import type { Edit } from "../../core/model/edit";
import { applyEdits } from "../../workbook/files/applyEdits";
import { ChangedPackage } from "../../workbook/files/charts/changedPackage";
import { removeCharts } from "../../workbook/files/charts/removeCharts";
import { restoreParts } from "../../workbook/files/restoreUntouched";
import { XlsxFile } from "../../workbook/files/xlsxFile";
import { cellEdits, type CellEdits } from "./cellEdits";
import type { FileModel, FileSheet } from "./fileModel";
import { goneCharts, layoutEdits } from "./layoutEdits";
import { readFileModel } from "./readFileModel";
import { rebase, ruleKey, type Rebased } from "./rebase";
import {
  hasStructureChanges,
  looksDifferent,
  movesCells,
  replayStructure,
  type Structure,
} from "./replayStructure";
import { restyleCells } from "./restyleCells";
import { effectiveStructure } from "./shiftSheet";
import { storeResults } from "./storeResults";
import type { StructureChange } from "./structureChange";
import { throughExcelize } from "./throughExcelize";

/** A workbook that knows what it was when its file was opened and what it is now. */
export interface ChangedWorkbook {
  calculated(): Promise<void>;
  baseline(): FileModel;
  currentModel(): FileModel;
  structureChanges(): readonly StructureChange[];
}

/** Only these are the add-in's own; other custom properties belong to the person. */
const settingPrefix = "chitieu.";

/**
 * The file with what has changed since it was opened: the original bytes are opened again and only the changes are written, so that
 * charts, pictures, pivots and macros stay. Without a change the bytes are the original ones.
 */
export async function saveFile(original: Uint8Array, live: ChangedWorkbook): Promise<Uint8Array> {
  await live.calculated();
  const structure: Structure = {
    before: live.baseline(),
    now: live.currentModel(),
    changes: effectiveStructure(live.structureChanges()),
  };
  const { now } = structure;
  const rebuilt = await rebuild(original, structure);
  const { edits, restyled } = changesOf(rebuilt, now);
  const file = dropGoneCharts(XlsxFile.open(rebuilt.bytes, now.name), rebuilt, now);
  if (file.bytes === original && edits.length + restyled.length === 0) return original;
  const edited = await applyEdits(file, [...edits, ...activation(file, now)]);
  const styled =
    restyled.length === 0
      ? edited.bytes
      : await throughExcelize(edited.bytes, now.name, (open) => {
          restyleCells(open, restyled);
        });
  const written = new Set(edits.flatMap((edit) => (edit.kind === "write" ? [edit.sheet] : [])));
  const { before } = rebuilt;
  return storeResults(XlsxFile.open(styled, now.name), { before, now }, written);
}

/** The file without the charts of the add-in that are no more; the same file where none are gone. */
function dropGoneCharts(file: XlsxFile, { before }: Rebased, now: FileModel): XlsxFile {
  const gone = now.sheets.flatMap((sheet) => {
    const was = before.sheets.find(({ id }) => id === sheet.id);
    const path = file.layout.sheets.find(({ name }) => name === sheet.name)?.path;
    const names = was === undefined ? [] : goneCharts(was, sheet);
    return path === undefined || names.length === 0 ? [] : [{ path, names: new Set(names) }];
  });
  if (gone.length === 0) return file;
  const pack = new ChangedPackage(file.parts);
  for (const { path, names } of gone) removeCharts(pack, path, (name) => names.has(name));
  return XlsxFile.ofParts(pack.parts, file.name);
}

interface Rebuilt extends Rebased {
  readonly bytes: Uint8Array;
}

/** Sheets, rows, columns and merges first, so that cells are then written where they belong. */
async function rebuild(original: Uint8Array, structure: Structure): Promise<Rebuilt> {
  const { before, now } = structure;
  if (!hasStructureChanges(structure)) return { bytes: original, before, ruleIds: new Map() };
  const replayed = await throughExcelize(original, now.name, (file) => {
    replayStructure(file, structure);
  });
  const bytes = restoreSheets(original, replayed, structure);
  const origin = readFileModel(original, now.name);
  return { bytes, ...rebase(structure, origin, readFileModel(bytes, now.name)) };
}

/** Where sheets only came, or only something is hidden, frozen or parted, the others are put back as they were. */
function restoreSheets(
  original: Uint8Array,
  replayed: Uint8Array,
  structure: Structure,
): Uint8Array {
  const { now } = structure;
  if (movesCells(structure)) return replayed;
  const [before, written] = [original, replayed].map((bytes) => XlsxFile.open(bytes, now.name));
  if (before === undefined || written === undefined) return replayed;
  return restoreParts(before, written, (name) => looksDifferent(structure, name)).bytes;
}

function changesOf({ before, ruleIds }: Rebased, now: FileModel): CellEdits {
  const edits: Edit[] = [];
  const restyled: CellEdits["restyled"][number][] = [];
  for (const sheet of now.sheets) {
    const was = before.sheets.find(({ id }) => id === sheet.id) ?? emptySheet(sheet);
    const cells = cellEdits(was, sheet);
    edits.push(...cells.edits, ...layoutEdits(was, sheet));
    restyled.push(...cells.restyled);
  }
  return {
    edits: [...edits.map((edit) => withNewId(edit, ruleIds)), ...settingEdits(before, now)],
    restyled,
  };
}

function withNewId(edit: Edit, ruleIds: ReadonlyMap<string, string>): Edit {
  if (edit.kind !== "removeFlag") return edit;
  return { ...edit, id: ruleIds.get(ruleKey(edit.sheet, edit.id)) ?? edit.id };
}

function settingEdits(before: FileModel, now: FileModel): readonly Edit[] {
  const keys = new Set([...Object.keys(before.settings), ...Object.keys(now.settings)]);
  return [...keys]
    .filter((key) => key.startsWith(settingPrefix) && before.settings[key] !== now.settings[key])
    .map((key) => ({ kind: "setting", key, value: now.settings[key] ?? null }));
}

/** Which sheet is in front is stored along, but is no change by itself. */
function activation(file: XlsxFile, now: FileModel): readonly Edit[] {
  if (file.layout.activeSheet === now.activeSheet) return [];
  return [{ kind: "activateSheet", sheet: now.activeSheet }];
}

function emptySheet(sheet: FileSheet): FileSheet {
  return {
    ...sheet,
    cells: [],
    merges: [],
    columns: [],
    rows: [],
    conditionalFormats: [],
    pageSetup: null,
    charts: [],
  };
}
