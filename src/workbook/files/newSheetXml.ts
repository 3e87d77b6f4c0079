import { cellAddress } from "../../core/model/address";
import type { Area } from "../../core/model/area";
import type { Edit, PageSetup } from "../../core/model/edit";
import { inlineText, SheetTree, putValue } from "./sheetTree";
import { storedWidth } from "./storedWidth";
import { newElement, type XmlElement } from "./xmlTree";

export const sheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationsNamespace =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const a4 = "9";
const millimetresPerInch = 25.4;
/** As Excel has it for footers. */
const footerInches = "0.3";

type Own<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

/** A fresh sheet with contents and layout; how cells look, rules and the page number are finished as in any other file. */
export function newSheetXml(edits: readonly Edit[], isActive: boolean): XmlElement {
  const setup = edits.filter((edit) => edit.kind === "pageSetup").at(-1)?.setup ?? null;
  const namespaces = { xmlns: sheetNamespace, "xmlns:r": relationsNamespace };
  const root = newElement("worksheet", namespaces, [
    ...(setup === null ? [] : [fitsPages()]),
    newElement("sheetViews", {}, [view(isActive)]),
    newElement("sheetFormatPr", { defaultRowHeight: "15" }),
    ...columns(edits.filter((edit) => edit.kind === "columnWidth")),
    newElement("sheetData"),
    ...merges(edits.filter((edit) => edit.kind === "merge")),
    ...(setup === null ? [] : page(setup)),
  ]);
  const sheet = new SheetTree(root);
  for (const edit of edits) {
    if (edit.kind === "write") writeContent(sheet, edit);
    else if (edit.kind === "rowHeight") sheet.setHeight(edit.row, edit.points);
  }
  return root;
}

function fitsPages(): XmlElement {
  return newElement("sheetPr", {}, [newElement("pageSetUpPr", { fitToPage: "1" })]);
}

function view(isActive: boolean): XmlElement {
  return newElement("sheetView", {
    ...(isActive ? { tabSelected: "1" } : {}),
    workbookViewId: "0",
  });
}

function writeContent(sheet: SheetTree, { row, column, content }: Own<"write">): void {
  const cell = sheet.cell(row, column);
  cell.children = [];
  if (content.kind === "formula") {
    delete cell.attributes.t;
    cell.children = [newElement("f", {}, [content.formula.replace(/^=/, "")])];
  } else if (typeof content.value === "string") {
    cell.attributes.t = "inlineStr";
    cell.children = [inlineText(content.value)];
  } else {
    putValue(cell, content.value);
  }
}

/** The last width of a column counts. */
function columns(edits: readonly Own<"columnWidth">[]): readonly XmlElement[] {
  const widths = new Map(edits.map(({ column, characters }) => [column, characters]));
  if (widths.size === 0) return [];
  const listed = [...widths].sort(([one], [other]) => one - other);
  const children = listed.map(([column, characters]) => {
    const at = String(column + 1);
    const width = String(storedWidth(characters));
    return newElement("col", { min: at, max: at, width, customWidth: "1" });
  });
  return [newElement("cols", {}, children)];
}

function merges(edits: readonly Own<"merge">[]): readonly XmlElement[] {
  if (edits.length === 0) return [];
  const children = edits.map(({ area }) => newElement("mergeCell", { ref: rangeAddress(area) }));
  return [newElement("mergeCells", { count: String(children.length) }, children)];
}

function rangeAddress({ row, column, rowCount, columnCount }: Area): string {
  const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
  return `${cellAddress(row, column)}:${last}`;
}

function page({ margins, orientation }: PageSetup): readonly XmlElement[] {
  const inches = (millimetres: number): string => String(millimetres / millimetresPerInch);
  return [
    newElement("pageMargins", {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      // The page number stands in the middle of the margin.
      header: inches(margins.top / 2),
      footer: footerInches,
    }),
    newElement("pageSetup", {
      paperSize: a4,
      firstPageNumber: "1",
      fitToHeight: "0",
      orientation,
      useFirstPageNumber: "1",
    }),
  ];
}
