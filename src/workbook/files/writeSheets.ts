import { areaAddress, cellAddress, columnLetters } from "../../core/model/address";
import type { Edit } from "../../core/model/edit";
import type { ExcelizeFile } from "./loadExcelize";
import { succeed } from "./succeed";
import { writePageSetup } from "./writePageSetup";
import { writeSetting } from "./settingsProperties";

const sheetEditKinds = [
  "addSheet",
  "deleteSheet",
  "activateSheet",
  "merge",
  "columnWidth",
  "rowHeight",
  "pageSetup",
  "setting",
  "addFlag",
] as const;

/** Edits that concern a sheet as a whole, its layout or the workbook. */
export type SheetEdit = Extract<Edit, { kind: (typeof sheetEditKinds)[number] }>;

/** Whether the edit is one of those. */
export function isSheetEdit(edit: Edit): edit is SheetEdit {
  return sheetEditKinds.some((kind) => kind === edit.kind);
}

type Writer<Kind extends SheetEdit["kind"]> = (
  file: ExcelizeFile,
  edit: Extract<SheetEdit, { kind: Kind }>,
) => void;

const writers: { readonly [Kind in SheetEdit["kind"]]: Writer<Kind> } = {
  addSheet: (file, { sheet }) => succeed(file.NewSheet(sheet)),
  deleteSheet: (file, { sheet }) => succeed(file.DeleteSheet(sheet)),
  activateSheet: (file, { sheet }) =>
    succeed(file.SetActiveSheet(succeed(file.GetSheetIndex(sheet)).index)),
  merge: (file, { sheet, area }) => {
    const { row, column, rowCount, columnCount } = area;
    const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
    succeed(file.MergeCell(sheet, cellAddress(row, column), last));
  },
  columnWidth: (file, { sheet, column, characters }) => {
    const letters = columnLetters(column);
    succeed(file.SetColWidth(sheet, letters, letters, storedWidth(characters)));
  },
  rowHeight: (file, { sheet, row, points }) => succeed(file.SetRowHeight(sheet, row + 1, points)),
  pageSetup: (file, { sheet, setup }) => {
    writePageSetup(file, sheet, setup);
  },
  setting: (file, { key, value }) => {
    writeSetting(file, key, value);
  },
  addFlag: writeFlag,
};

/** Carries out one edit through Excelize. */
export function writeSheetEdit<Kind extends SheetEdit["kind"]>(
  file: ExcelizeFile,
  edit: Extract<SheetEdit, { kind: Kind }>,
): void {
  const write: Writer<Kind> = writers[edit.kind as Kind];
  write(file, edit);
}

/** The file counts five pixels of padding into a width; a character of the default font is seven pixels (ECMA-376 part 1, 18.3.1.13). */
function storedWidth(characters: number): number {
  return Math.min(255, Math.trunc(((characters * 7 + 5) / 7) * 256) / 256);
}

function writeFlag(file: ExcelizeFile, edit: Extract<Edit, { kind: "addFlag" }>): void {
  const { style } = succeed(
    file.NewConditionalStyle({
      Font: { Color: edit.style.fontColor },
      Fill: { Type: "pattern", Pattern: 1, Color: [edit.style.fill] },
    }),
  );
  succeed(
    file.SetConditionalFormat(edit.sheet, areaAddress(edit.area), [
      { Type: "formula", Criteria: edit.formula.replace(/^=/, ""), Format: style },
    ]),
  );
}
