import type { ExcelizeFile } from "./loadExcelize";
import { partText, type PackageParts } from "./openPackage";
import { succeed } from "./succeed";
import type { WorkbookLayout } from "./workbookLayout";
import { childElements, parseXml, textOf } from "./xmlTree";

/** Custom document properties under this beginning are the add-in's own; all others are the person's. */
const prefix = "chitieu.";

/** Office cuts longer texts of a custom property, so they are stored in pieces: "key", "key #2", … */
const pieceLength = 255;

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

/** Stores or, with null, removes a setting. */
export function writeSetting(file: ExcelizeFile, key: string, value: string | null): void {
  if (!key.startsWith(prefix)) throw new Error(`a setting outside ${prefix}: ${key}`);
  const { props } = file.GetCustomProps();
  const isOfKey = (name: string): boolean => name === key || pieceNumber(name, key) !== null;
  for (const { Name } of props.filter(({ Name }) => isOfKey(Name))) {
    succeed(file.SetCustomProps({ Name, Value: null }));
  }
  if (value === null) return;
  splitPieces(value).forEach((piece, index) => {
    succeed(file.SetCustomProps({ Name: pieceName(key, index + 1), Value: piece }));
  });
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
