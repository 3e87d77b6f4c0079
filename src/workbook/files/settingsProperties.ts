import type { Edit } from "../../core/model/edit";
import type { ExcelizeFile } from "./loadExcelize";
import { partText, type PackageParts } from "./openPackage";
import { succeed } from "./succeed";
import type { WorkbookLayout } from "./workbookLayout";
import { childElements, parseXml, textOf, type XmlElement } from "./xmlTree";

/** Custom document properties under this beginning are the add-in's own; all others are the person's. */
const prefix = "chitieu.";

/** Office cuts longer texts of a custom property, so they are stored in pieces: "key", "key #2", … */
const pieceLength = 255;

/** ECMA-376, part 1, 22.3: custom properties. */
const propertySet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const variantTypes = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

/** What the add-in has stored with the workbook. */
export function readSettings(
  parts: PackageParts,
  layout: WorkbookLayout,
): Readonly<Record<string, string>> {
  const pieces = new Map<string, string>();
  const part = parts.get(layout.customPropertiesPath ?? "");
  if (part !== undefined) {
    for (const property of childElements(parseXml(partText(part)), "property")) {
      const name = property.attributes.name ?? "";
      if (name.startsWith(prefix)) pieces.set(name, textOf(property));
    }
  }
  const keys = [...pieces.keys()].filter((name) => !/ #\d+$/.test(name));
  return Object.fromEntries(keys.map((key) => [key, joinPieces(pieces, key)]));
}

/** Sees to it that there is a part for the settings; what they say is written by `writeSettings`, for Excelize needs a time that grows with the square of it. */
export function makeRoomForSetting(file: ExcelizeFile, key: string, value: string | null): void {
  if (!key.startsWith(prefix)) throw new Error(`a setting outside ${prefix}: ${key}`);
  if (value === null || file.GetCustomProps().props.length > 0) return;
  succeed(file.SetCustomProps({ Name: key, Value: "" }));
}

/** Stores or, with null, removes settings in the part of custom properties; those of the person stay as they are. */
export function writeSettings(root: XmlElement, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.kind !== "setting") continue;
    const { key, value } = edit;
    root.children = root.children.filter(
      (child) => typeof child === "string" || !isOfKey(child.attributes.name ?? "", key),
    );
    if (value === null) continue;
    let id = nextId(root);
    splitPieces(value).forEach((piece, index) => {
      root.children.push(property(pieceName(key, index + 1), piece, id));
      id += 1;
    });
  }
}

/** Numbers of properties begin with 2. */
function nextId(root: XmlElement): number {
  const ids = childElements(root, "property").map(({ attributes }) => Number(attributes.pid ?? 0));
  return ids.reduce((most, id) => Math.max(most, id), 1) + 1;
}

function property(name: string, text: string, id: number): XmlElement {
  const attributes = { fmtid: propertySet, pid: String(id), name };
  return {
    name: "property",
    attributes,
    children: [{ name: "vt:lpwstr", attributes: { "xmlns:vt": variantTypes }, children: [text] }],
  };
}

function isOfKey(name: string, key: string): boolean {
  return name === key || pieceNumber(name, key) !== null;
}

function pieceName(key: string, number: number): string {
  return number === 1 ? key : `${key} #${number}`;
}

function pieceNumber(name: string, key: string): number | null {
  const rest = name.startsWith(key) ? /^ #(\d+)$/.exec(name.slice(key.length)) : null;
  return rest === null ? null : Number(rest[1]);
}

function joinPieces(pieces: ReadonlyMap<string, string>, key: string): string {
  let text = "";
  for (let number = 1; ; number++) {
    const piece = pieces.get(pieceName(key, number));
    if (piece === undefined) return text;
    text += piece;
  }
}

/** Cuts between letters, never inside a surrogate pair; an empty text is one empty piece. */
function splitPieces(text: string): readonly string[] {
  const pieces: string[] = [""];
  for (const letter of text) {
    const last = pieces[pieces.length - 1] ?? "";
    if (last.length + letter.length > pieceLength) pieces.push(letter);
    else pieces[pieces.length - 1] = last + letter;
  }
  return pieces;
}
