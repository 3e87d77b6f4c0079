import { ChangedPackage } from "../../workbook/files/charts/changedPackage";
import { readCharts } from "../../workbook/files/charts/readCharts";
import { partText } from "../../workbook/files/openPackage";
import type { ReadSheetXml } from "../../workbook/files/readCells";
import { XlsxFile } from "../../workbook/files/xlsxFile";
import { parseXml, type XmlElement } from "../../workbook/files/xmlTree";
import type { SheetPart } from "../../workbook/files/workbookLayout";
import type { FileCell, FileModel, FileName, FileSheet, FileStyle } from "./fileModel";
import { plainStyle } from "./plainStyle";
import { readTheme } from "./readColor";
import { readConditionalFormats, readFlagStyles } from "./readConditionalFormats";
import { readLists } from "./readLists";
import { namesOfPerson, readNames, readPageSetup } from "./readNames";
import { readSheetLayout } from "./readSheetLayout";
import { readStyles } from "./readStyles";

interface Shared {
  readonly file: XlsxFile;
  readonly pack: ChangedPackage;
  readonly styles: readonly FileStyle[];
  readonly looks: ReturnType<typeof readFlagStyles>;
  readonly names: readonly FileName[];
}

/** Reads an .xlsx for showing it; what cannot be opened is refused as a `WorkbookError`. */
export function readFileModel(bytes: Uint8Array, name: string): FileModel {
  const file = XlsxFile.open(bytes, name);
  const { layout } = file;
  const theme = readTheme(readPart(file, findTheme(file)));
  const styleSheet = readPart(file, layout.stylesPath);
  const formats = file.numberFormats();
  const workbook = readPart(file, layout.workbookPath);
  const names = workbook === null ? [] : readNames(workbook);
  const styles = styleSheet === null ? [plainStyle] : readStyles(styleSheet, formats, theme);
  const pack = new ChangedPackage(file.parts);
  const shared = { file, pack, styles, looks: readFlagStyles(styleSheet, theme), names };
  return {
    name,
    sheets: layout.sheets.map((part) => readSheet(part, part.id, shared)),
    activeSheet: layout.activeSheet,
    settings: file.settings,
    definedNames: namesOfPerson(names),
  };
}

function readSheet(part: SheetPart, id: string, shared: Shared): FileSheet {
  const { file, styles, looks, names } = shared;
  const tree = readPart(file, part.path) ?? { name: "", attributes: {}, children: [] };
  const xml = file.sheetXml(part.name);
  if (xml === null) throw new Error(`sheet ${part.name} has no cells to read`);
  const ids = xml.conditionalFormats.map((rule) => rule.id);
  return {
    id,
    name: part.name,
    isVisible: part.isVisible,
    isProtected: xml.isProtected,
    cells: readStyledCells(xml, styles),
    merges: xml.merges,
    ...readSheetLayout(tree, styles),
    defaultStyle: styles[0] ?? plainStyle,
    conditionalFormats: readConditionalFormats(tree, ids, looks),
    lists: readLists(tree),
    pageSetup: readPageSetup(tree, part.name, names),
    charts: readCharts(shared.pack, part).map((chart) => ({ id: chart.name, chart })),
  };
}

function readStyledCells(xml: ReadSheetXml, styles: readonly FileStyle[]): readonly FileCell[] {
  return xml.cells.map(({ row, column, value, formula, style }) => ({
    row,
    column,
    value,
    formula,
    style: styles[style] ?? plainStyle,
  }));
}

function readPart(file: XlsxFile, path: string | null): XmlElement | null {
  const part = path === null ? undefined : file.parts.get(path);
  return part === undefined ? null : parseXml(partText(part));
}

function findTheme(file: XlsxFile): string | null {
  return [...file.parts.keys()].find((path) => /\/theme\/theme\d*\.xml$/i.test(path)) ?? null;
}
