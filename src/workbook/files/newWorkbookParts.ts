import { areaAddress, quotedSheetName } from "../../core/model/address";
import type { Edit, PageSetup } from "../../core/model/edit";
import { newSheetXml, relationsNamespace, sheetNamespace } from "./newSheetXml";
import type { PackageParts } from "./openPackage";
import { newElement, serializeXml, type XmlElement } from "./xmlTree";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006/";
const mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** The parts of a workbook that holds nothing but what the edits put there. */
export function newWorkbookParts(edits: readonly Edit[]): PackageParts {
  const sheets = edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
  const active = edits.filter((edit) => edit.kind === "activateSheet").at(-1)?.sheet;
  const activeAt = Math.max(0, sheets.indexOf(active ?? ""));
  const parts: [string, XmlElement][] = [
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbook(sheets, activeAt, edits)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...sheets.map((_, at): [string, string] => ["worksheet", sheetPath(at)]),
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", styles()],
    ...sheets.map((name, at): [string, XmlElement] => {
      const own = edits.filter((edit) => edit.kind !== "setting" && edit.sheet === name);
      return [`xl/${sheetPath(at)}`, newSheetXml(own, at === activeAt)];
    }),
  ];
  const encoder = new TextEncoder();
  return new Map(parts.map(([path, root]) => [path, encoder.encode(serializeXml(root))]));
}

function sheetPath(at: number): string {
  return `worksheets/sheet${at + 1}.xml`;
}

function contentTypes(sheetCount: number): XmlElement {
  const override = (path: string, kind: string): XmlElement =>
    newElement("Override", { PartName: `/xl/${path}`, ContentType: `${mainType}${kind}+xml` });
  const relationsType = "application/vnd.openxmlformats-package.relationships+xml";
  return newElement("Types", { xmlns: `${packageNamespace}content-types` }, [
    newElement("Default", { Extension: "rels", ContentType: relationsType }),
    newElement("Default", { Extension: "xml", ContentType: "application/xml" }),
    override("workbook.xml", "sheet.main"),
    override("styles.xml", "styles"),
    ...Array.from({ length: sheetCount }, (_, at) => override(sheetPath(at), "worksheet")),
  ]);
}

function relations(listed: readonly (readonly [type: string, target: string])[]): XmlElement {
  const children = listed.map(([type, target], at) =>
    newElement("Relationship", {
      Id: `rId${at + 1}`,
      Type: `${relationsNamespace}/${type}`,
      Target: target,
    }),
  );
  return newElement("Relationships", { xmlns: `${packageNamespace}relationships` }, children);
}

function workbook(
  sheets: readonly string[],
  activeTab: number,
  edits: readonly Edit[],
): XmlElement {
  const listed = sheets.map((name, at) =>
    newElement("sheet", { name, sheetId: String(at + 1), "r:id": `rId${at + 1}` }),
  );
  const names = edits.flatMap((edit) =>
    edit.kind === "pageSetup" ? printNames(edit, sheets.indexOf(edit.sheet)) : [],
  );
  return newElement("workbook", { xmlns: sheetNamespace, "xmlns:r": relationsNamespace }, [
    newElement("bookViews", {}, [newElement("workbookView", { activeTab: String(activeTab) })]),
    newElement("sheets", {}, listed),
    ...(names.length === 0 ? [] : [newElement("definedNames", {}, names)]),
    // What is stored with formulas here is what is certain; Excel works out everything.
    newElement("calcPr", { fullCalcOnLoad: "1" }),
  ]);
}

function printNames(
  { sheet, setup }: { readonly sheet: string; readonly setup: PageSetup },
  at: number,
): readonly XmlElement[] {
  const { printArea, titleRows } = setup;
  const name = (own: string, cells: string): XmlElement =>
    newElement("definedName", { name: `_xlnm.${own}`, localSheetId: String(at) }, [
      `${quotedSheetName(sheet)}!${cells}`,
    ]);
  const area = areaAddress(printArea).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const rows =
    titleRows === null
      ? []
      : [name("Print_Titles", `$${titleRows.first + 1}:$${titleRows.first + titleRows.count}`)];
  return [name("Print_Area", area), ...rows];
}

/** The styles every workbook begins with; the width of columns is counted in characters of the first font. */
function styles(): XmlElement {
  const plain = { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0" };
  const list = (name: string, children: readonly XmlElement[]): XmlElement =>
    newElement(name, { count: String(children.length) }, children);
  const fill = (patternType: string): XmlElement =>
    newElement("fill", {}, [newElement("patternFill", { patternType })]);
  const font = newElement("font", {}, [
    newElement("sz", { val: "11" }),
    newElement("name", { val: "Calibri" }),
    newElement("family", { val: "2" }),
  ]);
  const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) => newElement(side));
  return newElement("styleSheet", { xmlns: sheetNamespace }, [
    list("fonts", [font]),
    list("fills", [fill("none"), fill("gray125")]),
    list("borders", [newElement("border", {}, sides)]),
    list("cellStyleXfs", [newElement("xf", plain)]),
    list("cellXfs", [newElement("xf", { ...plain, xfId: "0" })]),
    list("cellStyles", [newElement("cellStyle", { name: "Normal", xfId: "0", builtinId: "0" })]),
  ]);
}
