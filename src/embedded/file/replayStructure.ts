import { cellAddress, columnLetters } from "../../core/model/address";
import type { ExcelizeFile } from "../../workbook/files/loadExcelize";
import { succeed } from "../../workbook/files/succeed";
import type { FileModel, FileSheet } from "./fileModel";
import { goneMerges } from "./layoutEdits";
import { shiftSheet } from "./shiftSheet";
import type { StructureChange } from "./structureChange";

/** Which sheets there were and are, and which rows and columns came and went. */
export interface Structure {
  readonly before: FileModel;
  readonly now: FileModel;
  readonly changes: readonly StructureChange[];
}

/** Whether sheets, rows, columns, merges, or what is hidden or frozen differ, so that the file must be rebuilt before cells are written. */
export function hasStructureChanges({ before, now, changes }: Structure): boolean {
  const shape = ({ id, name, isVisible }: FileSheet): unknown => [id, name, isVisible];
  return (
    changes.length > 0 ||
    JSON.stringify(before.sheets.map(shape)) !== JSON.stringify(now.sheets.map(shape)) ||
    now.sheets.some((sheet) => {
      const was = before.sheets.find(({ id }) => id === sheet.id);
      return was !== undefined && hasViewChanges(was, sheet);
    })
  );
}

/** Whether formulas and rules anywhere may have had to follow: rows or columns came or went, sheets were renamed, moved or deleted. */
export function movesCells({ before, now, changes }: Structure): boolean {
  const kept = now.sheets.slice(0, before.sheets.length);
  const names = (sheets: readonly FileSheet[]): string =>
    JSON.stringify(sheets.map(({ id, name, isVisible }) => [id, name, isVisible]));
  return changes.length > 0 || names(kept) !== names(before.sheets);
}

/** Whether something is hidden, frozen or parted in a sheet of that name. */
export function looksDifferent({ before, now }: Structure, name: string): boolean {
  const was = before.sheets.find((sheet) => sheet.name === name);
  const is = now.sheets.find((sheet) => sheet.name === name);
  return was === undefined || is === undefined || hasViewChanges(was, is);
}

/** Carries the changes out in a file opened by Excelize, which moves formulas, rules, charts and names along. */
export function replayStructure(file: ExcelizeFile, structure: Structure): void {
  const { before, changes } = structure;
  const nameOf = new Map(before.sheets.map(({ id, name }) => [id, name]));
  for (const change of changes) {
    const sheet = nameOf.get(change.sheetId);
    if (sheet !== undefined) replayChange(file, sheet, change);
  }
  replaySheets(file, structure);
  for (const sheet of structure.now.sheets) {
    const was = before.sheets.find(({ id }) => id === sheet.id);
    if (was !== undefined) replayView(file, shiftAll(was, changes), sheet);
  }
}

/** The sheet with those of the changes that are its own. */
export function shiftAll(sheet: FileSheet, changes: readonly StructureChange[]): FileSheet {
  return changes.filter(({ sheetId }) => sheetId === sheet.id).reduce(shiftSheet, sheet);
}

function replayChange(file: ExcelizeFile, sheet: string, change: StructureChange): void {
  const { kind, first, count } = change;
  const letters = columnLetters(first);
  switch (kind) {
    case "insertRows":
      succeed(file.InsertRows(sheet, first + 1, count));
      break;
    case "insertColumns":
      succeed(file.InsertCols(sheet, letters, count));
      break;
    case "deleteRows":
      for (let times = 0; times < count; times++) succeed(file.RemoveRow(sheet, first + 1));
      break;
    case "deleteColumns":
      for (let times = 0; times < count; times++) succeed(file.RemoveCol(sheet, letters));
      break;
  }
}

/** Names go over ones nobody uses, so that two sheets can swap theirs. */
function replaySheets(file: ExcelizeFile, { before, now }: Structure): void {
  const left = new Map(now.sheets.map(({ id, name }) => [id, name]));
  const moved = before.sheets.filter(({ id, name }) => left.get(id) !== name);
  for (const { id, name } of moved) succeed(file.SetSheetName(name, parkedName(id)));
  const known = new Set(before.sheets.map(({ id }) => id));
  const added = now.sheets.filter(({ id }) => !known.has(id));
  for (const { name } of added) succeed(file.NewSheet(name));
  for (const { id } of moved) {
    const name = left.get(id);
    if (name !== undefined) succeed(file.SetSheetName(parkedName(id), name));
  }
  const gone = moved.filter(({ id }) => !left.has(id));
  for (const { id } of gone) succeed(file.DeleteSheet(parkedName(id)));
  replayOrder(file, now.sheets);
  replayVisibility(file, now.sheets);
}

function replayVisibility(file: ExcelizeFile, sheets: readonly FileSheet[]): void {
  for (const { name, isVisible } of sheets) {
    if (succeed(file.GetSheetVisible(name)).visible === isVisible) continue;
    succeed(file.SetSheetVisible(name, isVisible));
  }
}

function parkedName(id: string): string {
  return `~${id}`.slice(0, 31);
}

function replayOrder(file: ExcelizeFile, sheets: readonly FileSheet[]): void {
  const names = sheets.map(({ name }) => name);
  const known = (): readonly string[] =>
    file.GetSheetList().list.filter((name) => names.includes(name));
  for (let at = names.length - 2; at >= 0; at--) {
    const name = names[at] ?? "";
    const next = names[at + 1] ?? "";
    const order = known();
    if (order.indexOf(name) + 1 !== order.indexOf(next)) succeed(file.MoveSheet(name, next));
  }
}

function hasViewChanges(was: FileSheet, is: FileSheet): boolean {
  return (
    goneMerges(was, is).length > 0 ||
    hiddenText(was) !== hiddenText(is) ||
    JSON.stringify(was.frozen) !== JSON.stringify(is.frozen)
  );
}

function hiddenText(sheet: FileSheet): string {
  return JSON.stringify([[...hiddenRows(sheet)], [...hiddenColumns(sheet)]]);
}

function hiddenRows(sheet: FileSheet): ReadonlySet<number> {
  return new Set(sheet.rows.filter(({ isHidden }) => isHidden).map(({ row }) => row));
}

function hiddenColumns(sheet: FileSheet): ReadonlySet<number> {
  const hidden = sheet.columns.filter(({ isHidden }) => isHidden);
  return new Set(
    hidden.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    ),
  );
}

function replayView(file: ExcelizeFile, was: FileSheet, is: FileSheet): void {
  for (const { row, column, rowCount, columnCount } of goneMerges(was, is)) {
    const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
    succeed(file.UnmergeCell(is.name, cellAddress(row, column), last));
  }
  for (const [row, isVisible] of switched(hiddenRows(was), hiddenRows(is))) {
    succeed(file.SetRowVisible(is.name, row + 1, isVisible));
  }
  for (const [column, isVisible] of switched(hiddenColumns(was), hiddenColumns(is))) {
    succeed(file.SetColVisible(is.name, columnLetters(column), isVisible));
  }
  const { rows, columns } = is.frozen;
  if (rows === was.frozen.rows && columns === was.frozen.columns) return;
  succeed(file.SetPanes(is.name, panes(rows, columns)));
}

function switched(
  was: ReadonlySet<number>,
  is: ReadonlySet<number>,
): readonly (readonly [number, boolean])[] {
  return [
    ...[...was].filter((index) => !is.has(index)).map((index) => [index, true] as const),
    ...[...is].filter((index) => !was.has(index)).map((index) => [index, false] as const),
  ];
}

function panes(rows: number, columns: number): Parameters<ExcelizeFile["SetPanes"]>[1] {
  if (rows === 0 && columns === 0) return { Freeze: false, Split: false };
  const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  return {
    Freeze: true,
    XSplit: columns,
    YSplit: rows,
    TopLeftCell: cellAddress(rows, columns),
    ActivePane: activePane,
  };
}
