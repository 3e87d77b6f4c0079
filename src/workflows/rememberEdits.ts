import type { Edit } from "../core/model/edit";
import { settingKeys } from "../core/model/settings";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import type { OpenContext } from "./openContext";
import { sheetSetting } from "./sheetSetting";
import { parseUndoHistory, undoHistoryText } from "./undoHistory";
import type { UndoStep } from "./undoStep";

/** What goes into the workbook's settings beside an action: the step for Hoàn tác and the sheet of the table. */
export function rememberEdits(
  { options, settings }: OpenContext,
  step: UndoStep,
  table: SheetSnapshot,
): readonly Edit[] {
  if (options.remember === false) return [];
  const history = [...parseUndoHistory(settings[settingKeys.undo]), step];
  const undo: Edit = { kind: "setting", key: settingKeys.undo, value: undoHistoryText(history) };
  return settings[settingKeys.sheet] === table.sheet ? [undo] : [undo, sheetSetting(table)];
}

/** The settings once the edits are carried out. */
export function settingsAfter(
  settings: Readonly<Record<string, string>>,
  edits: readonly Edit[],
): Readonly<Record<string, string>> {
  const after = new Map(Object.entries(settings));
  for (const edit of edits) {
    if (edit.kind !== "setting") continue;
    if (edit.value === null) after.delete(edit.key);
    else after.set(edit.key, edit.value);
  }
  return Object.fromEntries(after);
}
