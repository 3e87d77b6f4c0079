import type { Edit } from "../core/model/edit";
import { settingKeys } from "../core/model/settings";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { findingsSheetName, holdsNotes, isFindingsSheet } from "../core/summary/findingsSheet";
import { writeFindingsSheet } from "../core/summary/writeFindingsSheet";
import type { WorkbookHost } from "../workbook/workbookHost";
import { checkAgain } from "./checkAgain";
import { chooseTarget, targetNames, type Target } from "./chooseTarget";
import { findMismatches } from "./findMismatches";
import type { CheckedTable, Mismatch, NoTable, OpenedTable } from "./outcomes";
import { recordList } from "./recordStep";
import { refuseProtected } from "./refuseProtected";
import { rememberEdits, settingsAfter } from "./rememberEdits";
import { parseUndoHistory } from "./undoHistory";

/** What Xuất danh sách has come to. */
export type ListOutcome =
  | {
      readonly kind: "listed";
      readonly sheet: string;
      /** Whether an earlier list was replaced. */
      readonly replaced: boolean;
      readonly mismatches: readonly Mismatch[];
      readonly opened: CheckedTable;
    }
  | NoTable;

/**
 * Xuất danh sách: checks the table anew and fills the sheet “Kiểm tra” with what was found, what is passed over included. An earlier list is
 * replaced, unless somebody has noted something in it; a sheet of that name that is not ours is left alone and the next name is taken.
 */
export async function listFindings(
  host: WorkbookHost,
  shown: OpenedTable,
  date: string,
): Promise<ListOutcome> {
  const again = await checkAgain(host, shown, targetNames(findingsSheetName));
  if (again.kind === "noTable") return again;
  const { opened, workbook } = again;
  const target = chooseTarget(workbook, findingsSheetName, isOursToReplace);
  if (target.replaced !== null) refuseProtected(target.replaced);
  const edits = listEdits(opened, target, date);
  const table = opened.snapshot.sheet;
  const history = parseUndoHistory(workbook.settings[settingKeys.undo]);
  const step = recordList({ ...target, table, history }, edits);
  const context = { options: {}, settings: workbook.settings };
  const remembered = rememberEdits(context, step, opened.snapshot);
  const written = await host.apply([...edits, ...remembered]);
  const settings = settingsAfter(workbook.settings, remembered);
  const undoable = parseUndoHistory(settings[settingKeys.undo]).at(-1)?.action ?? null;
  return {
    kind: "listed",
    sheet: target.sheet,
    replaced: target.replaced !== null,
    mismatches: findMismatches(edits, written),
    opened: { ...opened, undoable },
  };
}

function isOursToReplace(snapshot: SheetSnapshot): boolean {
  return isFindingsSheet(snapshot) && !holdsNotes(snapshot);
}

function listEdits(
  opened: CheckedTable,
  { sheet, replaced }: Target,
  date: string,
): readonly Edit[] {
  const standing = opened.findings.map((finding) => ({ finding, reason: null }));
  const { table } = opened.assessed.calculated;
  return [
    { kind: replaced === null ? "addSheet" : "clearSheet", sheet },
    ...writeFindingsSheet({ table, findings: [...standing, ...opened.ignored], sheet, date }),
    { kind: "activateSheet", sheet },
  ];
}
