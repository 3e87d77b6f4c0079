import type { Edit } from "../core/model/edit";
import { settingKeys } from "../core/model/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/model/sheetSnapshot";
import { noTable } from "./noTable";
import { openSnapshot } from "./openSnapshot";
import type { OpenOutcome } from "./outcomes";
import { rememberedReadingText, type RememberedReading } from "./rememberedReading";
import { settingsAfter } from "./rememberEdits";

/** What is to be stored for a decision, and the sheet as it reads with it. */
export interface Decided {
  readonly setting: Edit;
  readonly after: OpenOutcome;
}

/** A sheet with other decisions of the person, known without reading it again; nothing is stored yet. */
export function decide(
  workbook: WorkbookSnapshot,
  snapshot: SheetSnapshot,
  remembered: RememberedReading,
): Decided {
  const value = rememberedReadingText(workbook, snapshot, remembered);
  const setting: Edit = { kind: "setting", key: settingKeys.reading, value };
  const settings = settingsAfter(workbook.settings, [setting]);
  const opened = openSnapshot(snapshot, { options: {}, settings });
  const after: OpenOutcome =
    opened === null
      ? noTable({ ...workbook, settings }, "noPlanTable", snapshot.sheet)
      : { kind: "opened", opened };
  return { setting, after };
}
