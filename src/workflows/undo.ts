import type { Edit, WrittenCell } from "../core/model/edit";
import { settingKeys } from "../core/model/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/model/sheetSnapshot";
import { WorkbookError } from "../workbook/workbookError";
import type { WorkbookHost } from "../workbook/workbookHost";
import { applyToSnapshot, type ShownValue } from "./applyToSnapshot";
import { openSnapshot } from "./openSnapshot";
import type { OpenedTable, UndoOutcome } from "./outcomes";
import { ownSheetNames } from "./ownSheets";
import { readWorkbook } from "./readWorkbook";
import type { Place } from "./recordedCells";
import { refuseProtected } from "./refuseProtected";
import { settingsAfter } from "./rememberEdits";
import { keepsShape, movedRows } from "./shapeMark";
import { changedPlaces, takeBack } from "./takeBack";
import { parseUndoHistory, undoHistoryText } from "./undoHistory";
import type { UndoStep } from "./undoStep";
import { findMismatches } from "./findMismatches";

/**
 * Takes the last action back: contents (text stays text), number formats, flags, sheets. Nothing is changed where a cell no longer
 * holds what the action wrote. `tableSheet` is the sheet the caller works on: where it is not the active one, naming it saves a round trip.
 */
export async function undo(host: WorkbookHost, tableSheet?: string): Promise<UndoOutcome> {
  const named = tableSheet === undefined ? ownSheetNames : [...ownSheetNames, tableSheet];
  const workbook = await readWorkbook(host, { kind: "some", active: true, named });
  const steps = standingSteps(workbook);
  const step = steps.at(-1);
  if (step === undefined) return { kind: "nothingToUndo" };
  const now = await readStepSheet(host, workbook, step.sheet);
  const standing = whyNot(step, now);
  if (standing !== null) return standing;
  refuseProtected(now);
  const rest = steps.slice(0, -1);
  const edits = [...backToTable(step, workbook), ...takeBack(step, now)].filter((edit) =>
    isPossible(edit, workbook),
  );
  const setting = { kind: "setting", key: settingKeys.undo, value: undoHistoryText(rest) } as const;
  const written = await host.apply([...edits, setting]);
  const table = [now, ...workbook.sheets].find(({ sheet }) => sheet === tableSheet);
  const settings = settingsAfter(workbook.settings, [...edits, setting]);
  return {
    kind: "undone",
    action: step.action,
    cells: step.cells.length,
    mismatches: findMismatches(edits, written),
    undoable: rest.at(-1)?.action ?? null,
    opened: table === undefined ? null : afterwards(table, { edits, written, settings }),
  };
}

/** What keeps the step from being taken back; null where nothing does. */
function whyNot(step: UndoStep, now: SheetSnapshot): UndoOutcome | null {
  const { action, sheet, shape } = step;
  const rows = step.cells.map(({ row }) => row);
  const isMoved = shape !== undefined && !keepsShape(shape, now, rows);
  const changed = isMoved
    ? movedPlaces(step, movedRows(shape, now, rows))
    : changedPlaces(step, now);
  if (changed.length === 0) return null;
  const cells = changed.map(({ row, column }) => ({ sheet, row, column }));
  return { kind: "changedSince", action, reason: isMoved ? "shape" : "cells", cells };
}

/** Of each row that is another by now, the first cell the step wrote there. */
function movedPlaces({ cells }: UndoStep, moved: readonly number[]): readonly Place[] {
  const first = new Map<number, Place>();
  for (const cell of cells) if (!first.has(cell.row)) first.set(cell.row, cell);
  return moved.flatMap((row) => first.get(row) ?? []);
}

/** What was written back, and what the host has read of it. */
interface TakenBack {
  readonly edits: readonly Edit[];
  readonly written: readonly WrittenCell[];
  readonly settings: Readonly<Record<string, string>>;
}

/** The table as it is now, known without reading the sheet again. */
function afterwards(table: SheetSnapshot, takenBack: TakenBack): OpenedTable | null {
  const { edits, written, settings } = takenBack;
  const own = written.filter(({ sheet }) => sheet === table.sheet);
  const values = new Map(own.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
  const shown: ShownValue = (row, column) => values.get(`${row} ${column}`) ?? null;
  return openSnapshot(applyToSnapshot(table, edits, shown), { options: {}, settings });
}

/** The steps whose sheet is still there: what was done to a deleted sheet cannot be taken back and needs not be. */
function standingSteps(workbook: WorkbookSnapshot): readonly UndoStep[] {
  const names = new Set(workbook.names.map(({ name }) => name));
  const steps = parseUndoHistory(workbook.settings[settingKeys.undo]);
  return steps.filter((step) => names.has(step.sheet));
}

/** Flags of a sheet that is gone, or called otherwise by now, cannot come back. */
function isPossible(edit: Edit, { names }: WorkbookSnapshot): boolean {
  return edit.kind !== "addFlag" || names.some(({ name }) => name === edit.sheet);
}

/** Before a summary is deleted, the table it was made from is shown, where that sheet is still there. */
function backToTable({ whole }: UndoStep, { names }: WorkbookSnapshot): readonly Edit[] {
  if (whole.kind !== "added" || !names.some(({ name }) => name === whole.table)) return [];
  return [{ kind: "activateSheet", sheet: whole.table }];
}

async function readStepSheet(
  host: WorkbookHost,
  workbook: WorkbookSnapshot,
  sheet: string,
): Promise<SheetSnapshot> {
  const isStepSheet = (snapshot: SheetSnapshot): boolean => snapshot.sheet === sheet;
  const read = workbook.sheets.find(isStepSheet);
  if (read !== undefined) return read;
  const again = await host.read({ kind: "some", active: false, named: [sheet] });
  const found = again.sheets.find(isStepSheet);
  if (found === undefined) throw new WorkbookError("sheetMissing", sheet);
  return found;
}
