import { isTrue } from "../../workbook/files/workbookLayout";
import { childElements, findChild, type XmlElement } from "../../workbook/files/xmlTree";
import type { FileColumn, FileRow, FileSheet, FileStyle } from "./fileModel";
import { columnPixels } from "./measures";

/** Width of a column where neither file nor person says anything: 8,43 characters. */
const usualColumnWidth = 64;
const usualRowHeight = 15;

export type SheetLayout = Pick<
  FileSheet,
  "columns" | "rows" | "defaultColumnWidth" | "defaultRowHeight" | "frozen" | "showsGridlines"
>;

/** Widths, heights, what is hidden and what is frozen. */
export function readSheetLayout(sheet: XmlElement, styles: readonly FileStyle[]): SheetLayout {
  const format = findChild(sheet, "sheetFormatPr")?.attributes ?? {};
  const view = findChild(findChild(sheet, "sheetViews"), "sheetView");
  return {
    columns: readColumns(sheet, styles),
    rows: readRows(sheet, styles),
    defaultColumnWidth:
      format.defaultColWidth === undefined
        ? usualColumnWidth
        : columnPixels(Number(format.defaultColWidth)),
    defaultRowHeight: Number(format.defaultRowHeight ?? usualRowHeight),
    frozen: readFrozen(findChild(view, "pane")),
    showsGridlines: isTrue(view?.attributes.showGridLines ?? "1"),
  };
}

function readColumns(sheet: XmlElement, styles: readonly FileStyle[]): readonly FileColumn[] {
  return childElements(findChild(sheet, "cols") ?? emptyElement, "col").map(({ attributes }) => ({
    first: Number(attributes.min) - 1,
    last: Number(attributes.max) - 1,
    width: attributes.width === undefined ? null : columnPixels(Number(attributes.width)),
    isHidden: isTrue(attributes.hidden),
    style: styleOf(attributes.style, styles),
  }));
}

function readRows(sheet: XmlElement, styles: readonly FileStyle[]): readonly FileRow[] {
  let next = 0;
  const rows = childElements(findChild(sheet, "sheetData") ?? emptyElement, "row");
  return rows.map(({ attributes }) => {
    const row = attributes.r === undefined ? next : Number(attributes.r) - 1;
    next = row + 1;
    const isFixed = isTrue(attributes.customHeight) && attributes.ht !== undefined;
    return {
      row,
      height: isFixed ? Number(attributes.ht) : null,
      isHidden: isTrue(attributes.hidden),
      style: isTrue(attributes.customFormat) ? styleOf(attributes.s, styles) : null,
    };
  });
}

function readFrozen(pane: XmlElement | null): FileSheet["frozen"] {
  const { state = "split", xSplit = "0", ySplit = "0" } = pane?.attributes ?? {};
  if (!state.startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: Number(ySplit), columns: Number(xSplit) };
}

function styleOf(index: string | undefined, styles: readonly FileStyle[]): FileStyle | null {
  return index === undefined ? null : (styles[Number(index)] ?? null);
}

const emptyElement: XmlElement = { name: "", attributes: {}, children: [] };
