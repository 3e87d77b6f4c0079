import { cellAddress, columnLetters } from "../../core/model/address";
import type { Edit } from "../../core/model/edit";
import type { ExcelizeFile } from "./loadExcelize";
import { storedWidth } from "./storedWidth";
import { succeed } from "./succeed";
import { writePageSetup } from "./writePageSetup";
import { makeRoomForSetting } from "./settingsProperties";

const sheetEditKinds = [
  "addSheet",
  "deleteSheet",
  "activateSheet",
  "merge",
  "columnWidth",
  "rowHeight",
  "pageSetup",
  "setting",
] as const;

/** Edits that concern a sheet as a whole, its layout or the workbook. */
export type SheetEdit = Extract<Edit, { kind: (typeof sheetEditKinds)[number] }>;

/** Whether the edit is one of those. */
export function isSheetEdit(edit: Edit): edit is SheetEdit {
  return sheetEditKinds.some((kind) => kind === edit.kind);
}

/** Carries out one edit through Excelize. */
export function writeSheetEdit(file: ExcelizeFile, edit: SheetEdit): void {
  if (edit.kind === "setting") makeRoomForSetting(file, edit.key, edit.value);
  else if (isTabEdit(edit)) writeTabEdit(file, edit);
  else writeLayoutEdit(file, edit);
}

type TabEdit = Extract<SheetEdit, { kind: "addSheet" | "deleteSheet" | "activateSheet" }>;

type LayoutEdit = Exclude<SheetEdit, TabEdit | { kind: "setting" }>;

function isTabEdit(edit: SheetEdit): edit is TabEdit {
  return ["addSheet", "deleteSheet", "activateSheet"].includes(edit.kind);
}

function writeTabEdit(file: ExcelizeFile, edit: TabEdit): void {
  switch (edit.kind) {
    case "addSheet":
      succeed(file.NewSheet(edit.sheet));
      break;
    case "deleteSheet":
      succeed(file.DeleteSheet(edit.sheet));
      break;
    case "activateSheet":
      succeed(file.SetActiveSheet(succeed(file.GetSheetIndex(edit.sheet)).index));
  }
}

function writeLayoutEdit(file: ExcelizeFile, edit: LayoutEdit): void {
  switch (edit.kind) {
    case "merge": {
      const { row, column, rowCount, columnCount } = edit.area;
      const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
      succeed(file.MergeCell(edit.sheet, cellAddress(row, column), last));
      break;
    }
    case "columnWidth": {
      const letters = columnLetters(edit.column);
      succeed(file.SetColWidth(edit.sheet, letters, letters, storedWidth(edit.characters)));
      break;
    }
    case "rowHeight":
      succeed(file.SetRowHeight(edit.sheet, edit.row + 1, edit.points));
      break;
    case "pageSetup":
      writePageSetup(file, edit.sheet, edit.setup);
  }
}
