import type { Edit } from "../../core/model/edit";
import { addConditionalFormats } from "./addConditionalFormats";
import { CellStyles } from "./cellStyles";
import { removeConditionalFormats } from "./conditionalFormats";
import { partText } from "./openPackage";
import { putValue, SheetTree } from "./sheetTree";
import { writeSettings } from "./settingsProperties";
import { writePageBreaks } from "./writePageBreaks";
import { writePageNumber } from "./writePageNumber";
import { sameSheet, XlsxFile } from "./xlsxFile";
import { parseXml, serializeXml, type XmlElement } from "./xmlTree";

/** What is written into the XML after Excelize: styles, rules, error values. */
export function finishParts(file: XlsxFile, edits: readonly Edit[]): XlsxFile {
  const parts = new Map(file.parts);
  const read = (path: string): XmlElement =>
    parseXml(partText(parts.get(path) ?? new Uint8Array()));
  const store = (path: string, root: XmlElement): void => {
    parts.set(path, new TextEncoder().encode(serializeXml(root)));
  };
  const stylesPath = file.layout.stylesPath;
  const styles = stylesPath === null ? null : new CellStyles(read(stylesPath));
  for (const { name, path } of file.layout.sheets) {
    const own = edits.filter((edit) => edit.kind !== "setting" && sameSheet(edit.sheet, name));
    if (own.length === 0) continue;
    const root = read(path);
    finishSheet(root, styles, own);
    store(path, root);
  }
  if (styles !== null && stylesPath !== null) store(stylesPath, styles.root);
  const propertiesPath = file.layout.customPropertiesPath;
  if (propertiesPath !== null && edits.some(({ kind }) => kind === "setting")) {
    const properties = read(propertiesPath);
    writeSettings(properties, edits);
    store(propertiesPath, properties);
  }
  return XlsxFile.ofParts(parts, file.name);
}

function finishSheet(root: XmlElement, styles: CellStyles | null, own: readonly Edit[]): void {
  const sheet = new SheetTree(root);
  if (styles !== null) formatCells(sheet, styles, own);
  writeErrors(sheet, own);
  const gone = own.flatMap((edit) => (edit.kind === "removeFlag" ? [edit.id] : []));
  removeConditionalFormats(root, new Set(gone));
  if (styles !== null) addFlags(root, styles, own);
  for (const edit of own) {
    if (edit.kind !== "pageSetup") continue;
    writePageNumber(root);
    if (edit.setup.breaks !== undefined) writePageBreaks(root, edit.setup.breaks);
  }
}

function formatCells(sheet: SheetTree, styles: CellStyles, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.kind === "numberFormat") {
      restyle(sheet.cell(edit.row, edit.column), (style) =>
        styles.withNumberFormat(style, edit.format),
      );
    } else if (edit.kind === "format") {
      const { row, column, rowCount, columnCount } = edit.area;
      for (let index = 0; index < rowCount * columnCount; index++) {
        const cell = sheet.cell(
          row + Math.floor(index / columnCount),
          column + (index % columnCount),
        );
        restyle(cell, (style) => styles.withFormat(style, edit.format));
      }
    }
  }
}

function addFlags(sheet: XmlElement, styles: CellStyles, edits: readonly Edit[]): void {
  const rules = edits.flatMap((edit) => {
    if (edit.kind !== "addFlag") return [];
    const { areas, formula, style } = edit;
    return [{ areas, formula, look: styles.ofFlag(style) }];
  });
  addConditionalFormats(sheet, rules);
}

function restyle(cell: XmlElement, change: (style: number) => number): void {
  cell.attributes.s = String(change(Number(cell.attributes.s ?? 0)));
}

function writeErrors(sheet: SheetTree, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.kind !== "write" || edit.content.kind !== "value") continue;
    const { value } = edit.content;
    const isError = typeof value === "object" && value !== null;
    if (isError) putValue(sheet.cell(edit.row, edit.column), value);
  }
}
