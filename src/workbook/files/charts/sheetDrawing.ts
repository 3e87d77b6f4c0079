import { childElements, findChild, localName, newElement, type XmlElement } from "../xmlTree";
import { prefixed, type ChangedPackage, type PartKind } from "./changedPackage";

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const linkNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const drawingKind: PartKind = {
  contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
  relation: "drawing",
  path: (number) => `xl/drawings/drawing${number}.xml`,
};

/** What may follow the drawing of a sheet (ECMA-376 part 1, 18.3.1.99). */
const followers = [
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** The part with the pictures and charts of a sheet; null where it has none. */
export function findDrawing(pack: ChangedPackage, sheetPath: string): string | null {
  return pack.links(sheetPath).find(({ type }) => type === "drawing")?.target ?? null;
}

/** The same, made where the sheet has none. */
export function findOrMakeDrawing(pack: ChangedPackage, sheetPath: string): string {
  const known = findDrawing(pack, sheetPath);
  if (known !== null) return known;
  const root = newElement("xdr:wsDr", { "xmlns:xdr": drawingNamespace });
  const [id = ""] = pack.add(sheetPath, drawingKind, [root]);
  const sheet = pack.read(sheetPath);
  if (sheet === null) throw new Error(`no sheet ${sheetPath}`);
  const link = newElement(prefixed(sheet, "drawing"), {
    "xmlns:r": linkNamespace,
    "r:id": id,
  });
  const before = sheet.children.findIndex(
    (child) => typeof child !== "string" && followers.includes(localName(child.name)),
  );
  sheet.children.splice(before < 0 ? sheet.children.length : before, 0, link);
  pack.store(sheetPath, sheet);
  return findDrawing(pack, sheetPath) ?? "";
}

/** Takes the drawing of a sheet away. */
export function removeDrawing(pack: ChangedPackage, sheetPath: string): void {
  const link = pack.links(sheetPath).find(({ type }) => type === "drawing");
  const sheet = pack.read(sheetPath);
  if (link === undefined || sheet === null) return;
  sheet.children = sheet.children.filter(
    (child) => typeof child === "string" || localName(child.name) !== "drawing",
  );
  pack.store(sheetPath, sheet);
  pack.remove(sheetPath, new Set([link.id]));
}

/** A chart on a sheet: where it is anchored, its name, and the link to the part that draws it. */
export interface AnchoredChart {
  readonly anchor: XmlElement;
  readonly name: string;
  readonly link: string;
}

/** The charts of a drawing that stand by themselves, in no group. */
export function listCharts(drawing: XmlElement): readonly AnchoredChart[] {
  return childElements(drawing).flatMap((anchor) => {
    const frame = findChild(anchor, "graphicFrame");
    const name = findChild(findChild(frame, "nvGraphicFramePr"), "cNvPr")?.attributes.name;
    const graphic = findChild(findChild(findChild(frame, "graphic"), "graphicData"), "chart");
    if (name === undefined || graphic === null) return [];
    const link = Object.entries(graphic.attributes).find(([key]) => localName(key) === "id")?.[1];
    return link === undefined ? [] : [{ anchor, name: name.normalize("NFC"), link }];
  });
}
