import { WorkbookError } from "../workbookError";
import { partText, type PackageParts } from "./openPackage";
import { childElements, findChild, localName, parseXml, type XmlElement } from "./xmlTree";

/** A worksheet and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  /** Kept when the sheet is renamed. */
  readonly id: string;
  readonly isVisible: boolean;
  readonly path: string;
}

/** Where the parts of a workbook lie. Chart sheets hold no cells and are not listed. */
export interface WorkbookLayout {
  readonly workbookPath: string;
  readonly sheets: readonly SheetPart[];
  readonly activeSheet: string;
  readonly sharedStringsPath: string | null;
  readonly stylesPath: string | null;
  readonly customPropertiesPath: string | null;
  /** Sheets may not be added, deleted or renamed. */
  readonly isStructureLocked: boolean;
}

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type: worksheet, styles, … (the same in both dialects of the format). */
  readonly type: string;
  readonly target: string;
}

/** Finds the parts of a workbook by their relationships; a zip that is no workbook is refused. */
export function readWorkbookLayout(parts: PackageParts, name: string): WorkbookLayout {
  const root = readRelationships(parts, "");
  const workbookPath = targetOf(root, "officeDocument");
  const part = parts.get(workbookPath ?? "");
  if (workbookPath === null || part === undefined) throw new WorkbookError("notAnXlsx", name);
  const workbook = parseWorkbook(part, name);
  const related = readRelationships(parts, workbookPath);
  const sheets = listSheets(parts, workbook, related);
  const worksheets = sheets.filter(
    (sheet) => sheet !== null && parts.has(sheet.path),
  ) as SheetPart[];
  const fallback = worksheets.find((sheet) => sheet.isVisible) ?? worksheets[0];
  if (fallback === undefined) throw new WorkbookError("damagedFile", name);
  const active = sheets[activeTab(workbook)];
  return {
    workbookPath,
    sheets: worksheets,
    activeSheet: (active ?? fallback).name,
    sharedStringsPath: targetOf(related, "sharedStrings"),
    stylesPath: targetOf(related, "styles"),
    customPropertiesPath: targetOf(root, "custom-properties"),
    isStructureLocked: isTrue(findChild(workbook, "workbookProtection")?.attributes.lockStructure),
  };
}

/** A document of another kind (Word, a binary workbook) is no workbook we can read. */
function parseWorkbook(part: Uint8Array, name: string): XmlElement {
  const text = partText(part);
  const root = /^\s*(<|\uFEFF)/.test(text) ? parseXml(text) : null;
  if (root === null || localName(root.name) !== "workbook") {
    throw new WorkbookError("notAnXlsx", name);
  }
  return root;
}

/** Whether an XML truth value is true; absent is false. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** In the order of the tabs; null for a sheet without cells. */
function listSheets(
  parts: PackageParts,
  workbook: XmlElement,
  related: readonly Relationship[],
): readonly (SheetPart | null)[] {
  const uids = new Map<string, number>();
  const listed = childElements(findChild(workbook, "sheets") ?? workbook, "sheet").map((sheet) => {
    const idName = Object.keys(sheet.attributes).find((key) => /(^|:)id$/.test(key)) ?? "";
    const relation = related.find(({ id }) => id === sheet.attributes[idName]);
    if (relation?.type !== "worksheet") return null;
    const uid = readSheetUid(parts.get(relation.target));
    uids.set(uid ?? "", (uids.get(uid ?? "") ?? 0) + 1);
    return { sheet, uid, path: relation.target };
  });
  return listed.map((each, at) => {
    if (each === null) return null;
    const { sheet, uid, path } = each;
    const { name = "", sheetId = `at ${at}`, state = "visible" } = sheet.attributes;
    // Programs that copy a sheet copy its uid with it.
    const id = uid === null || uids.get(uid) !== 1 ? sheetId : uid;
    return { name, id, isVisible: state === "visible", path };
  });
}

/** The head of a part, in which its root element with all name spaces fits. */
const headBytes = 4096;

/** The lasting id Excel writes into a sheet; null where another program has written the file. */
function readSheetUid(part: Uint8Array | undefined): string | null {
  const head = new TextDecoder().decode(part?.subarray(0, headBytes));
  return /<(?:\w+:)?worksheet\s[^>]*\bxr:uid="([^"]+)"/.exec(head)?.[1] ?? null;
}

function activeTab(workbook: XmlElement): number {
  const view = findChild(findChild(workbook, "bookViews"), "workbookView");
  return Number(view?.attributes.activeTab ?? 0);
}

function targetOf(related: readonly Relationship[], type: string): string | null {
  return related.find((relation) => relation.type === type)?.target ?? null;
}

/** Where the relationships of a part are kept; of the package itself for "". */
export function relationshipsPath(owner: string): string {
  const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
  return `${folder}_rels/${owner.slice(folder.length)}.rels`;
}

/** The links of a part to other parts of the package. */
export function readRelationships(parts: PackageParts, owner: string): readonly Relationship[] {
  const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
  const part = parts.get(relationshipsPath(owner));
  if (part === undefined) return [];
  return childElements(parseXml(partText(part)), "Relationship")
    .filter(({ attributes }) => attributes.TargetMode !== "External")
    .map(({ attributes }) => ({
      id: attributes.Id ?? "",
      type: (attributes.Type ?? "").replace(/^.*\//, ""),
      target: resolvePath(folder, attributes.Target ?? ""),
    }));
}

function resolvePath(folder: string, target: string): string {
  const whole = target.startsWith("/") ? target.slice(1) : folder + target;
  const path: string[] = [];
  for (const step of whole.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
