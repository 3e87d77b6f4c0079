import { columnLetters, parseArea } from "../model/address";
import type { Area } from "../model/area";
import type { FlagStyle } from "../model/edit";
import { flagKinds, flagSymbols, type FlagKind } from "../model/flagLook";

/**
 * A text in a rule's formula that makes it ours: N of a text is 0, so it changes no result. It says what the rule marks, where and how,
 * also to a host that tells only formulas; so a rule can be replaced when something changes, and brought back by Hoàn tác.
 */
const marker = /N\("chitieu\.([A-Za-z]+) ([^"]*)"\)/i;

/** Excel's own "light red fill with dark red text", the one look of the rules of earlier versions. */
const formerStyle: FlagStyle = { fill: "#FFC7CE", fontColor: "#9C0006" };

/** What a rule marks, where and how. All areas are as wide. */
export interface FlagMark {
  readonly kind: FlagKind;
  readonly areas: readonly Area[];
  readonly style: FlagStyle;
}

/** The test that is always passed and makes the formula a flag. */
export function flagMarker({ kind, areas, style }: FlagMark): string {
  const [first] = areas;
  const columns = first === undefined ? "" : columnsText(first);
  return `N("chitieu.${kind} ${columns} ${areas.map(rowsText).join()} ${styleText(style)}")=0`;
}

/** Whether a conditional format's formula is a flag of this add-in. */
export function isOurFlag(formula: string): boolean {
  return marker.test(formula);
}

/** What a flag of ours says of itself, by which it is known again; null when the formula is not ours. */
export function flagMarkText(formula: string): string | null {
  const [, name = "", text] = marker.exec(formula) ?? [];
  return text === undefined ? null : `${name.toLowerCase()} ${text}`;
}

/** What a flag of ours was written for; null when the formula is not ours or says nothing that can be read. */
export function readFlagMarker(formula: string): FlagMark | null {
  const found = marker.exec(formula);
  const kind = flagKinds.find((each) => each.toLowerCase() === found?.[1]?.toLowerCase());
  return found === null || kind === undefined ? null : parseMark(kind, found[2] ?? "");
}

function parseMark(kind: FlagKind, text: string): FlagMark | null {
  const [columns = "", rows, look = ""] = text.split(" ");
  if (rows === undefined) return formerMark(kind, columns);
  const areas = parseRuns(columns, rows);
  const style = parseStyle(look, kind);
  return areas === null || style === null ? null : { kind, areas, style };
}

/** Rules of earlier versions name one area. */
function formerMark(kind: FlagKind, address: string): FlagMark | null {
  const area = parseArea(address);
  return area === null ? null : { kind, areas: [area], style: formerStyle };
}

function parseRuns(columns: string, rows: string): readonly Area[] | null {
  const areas = rows.split(",").map((run) => parseRun(columns, run));
  const known = areas.filter((area) => area !== null);
  return known.length < areas.length ? null : known;
}

function columnsText({ column, columnCount }: Area): string {
  const letters = columnLetters(column);
  return columnCount === 1 ? letters : `${letters}:${columnLetters(column + columnCount - 1)}`;
}

/** The rows of an area as a marker names them. */
export function rowsText({ row, rowCount }: Area): string {
  return rowCount === 1 ? String(row + 1) : `${row + 1}-${row + rowCount}`;
}

function parseRun(columns: string, run: string): Area | null {
  const [first = "", last = first] = run.split("-");
  const [left = "", right = left] = columns.split(":");
  return parseArea(`${left}${first}:${right}${last}`);
}

/** Two colours, and the way a symbol stands: n before a number, s before a name, b in bold before a number. */
function styleText({ fill = "", fontColor = "", bold, numberFormat }: FlagStyle): string {
  return `${fill}${fontColor}${symbolText(numberFormat, bold)}`.replace(/#/g, "");
}

function symbolText(numberFormat: string | undefined, bold = false): string {
  if (numberFormat === undefined) return "";
  if (bold) return "b";
  return numberFormat.includes(" ") ? "s" : "n";
}

function parseStyle(text: string, kind: FlagKind): FlagStyle | null {
  const [, fill, fontColor, symbol] = /^([0-9A-F]{6})([0-9A-F]{6})([bns]?)$/i.exec(text) ?? [];
  if (fill === undefined || fontColor === undefined) return null;
  const colours = { fill: `#${fill}`, fontColor: `#${fontColor}` };
  if (symbol === "") return colours;
  return { ...colours, ...symbolStyle(kind, symbol === "s", symbol === "b") };
}

/** Shows the symbol in front of what the cell holds, be it a number or a text; with a space before a name. */
export function symbolStyle(kind: FlagKind, isBeforeName: boolean, bold: boolean): FlagStyle {
  const symbol = `"${flagSymbols[kind]}${isBeforeName ? " " : ""}"`;
  const numberFormat = `${symbol}General;${symbol}-General;${symbol}General;${symbol}@`;
  return bold ? { numberFormat, bold } : { numberFormat };
}
