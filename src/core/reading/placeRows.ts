import { readHeading } from "./headings";
import type { LabelledRow } from "./labelledRow";
import type { OutlinedRow, RowDoubt } from "./outlinedRow";
import { enterRow, startOutline, wholeAmount, type Outline } from "./outlineState";
import { headsRows, isGroupKind, type OutlineScan } from "./outlineScan";
import { isTotalName, parseDeclaredCount } from "./rowNames";
import { isStillPart, isSubRow, opensParts, type Passed } from "./subRows";

interface Place {
  readonly kind: OutlinedRow["kind"];
  readonly doubt: RowDoubt | null;
}

/** A sum by its name, unless it heads what it sums up. */
function isTotal(row: LabelledRow, index: number, scan: OutlineScan): boolean {
  if (scan.outerSums.has(index)) return true;
  if (row.kind === "number" || row.kind === "path" || row.figures === 0) return false;
  return isTotalName(row.name) && !(isGroupKind(row.kind) && headsRows(scan, index));
}

/** An unnumbered row where the numbering has left a number out. */
function takesMissingNumber(row: LabelledRow, outline: Outline): boolean {
  return row.kind === null && row.figures > 0 && row.name !== "" && outline.unnumbered > 0;
}

/** Below "Trong đó:" a row no larger than the whole, although the parts before it leave no room for it. */
function mayBePart(row: LabelledRow, passed: Passed): boolean {
  if (passed.rest === null || row.kind !== null) return false;
  return isStillPart(row, { ...passed, rest: wholeAmount(passed) });
}

function doubtOf(row: LabelledRow, heading: RowDoubt | null): RowDoubt | null {
  if (row.name === "" && row.kind === null) return { form: "nameless", confidence: 0.5 };
  if (heading !== null) return heading;
  return row.joined === undefined ? null : { form: "joined", confidence: row.joined };
}

function placeHeading(
  outline: Outline,
  index: number,
): { isGroup: boolean; doubt: RowDoubt | null } {
  const { isGroup, confidence } = readHeading(outline.scan, index);
  if (confidence === 1) return { isGroup, doubt: null };
  const decided = isGroup !== outline.isTurned;
  return { isGroup: decided, doubt: { form: decided ? "heading" : "indicator", confidence } };
}

/** A number with figures is a row of its own whatever stands around it, and most rows are such. */
function standsForItself({ kind, figures }: LabelledRow): boolean {
  return kind === "number" && figures > 0;
}

function isNameless(row: LabelledRow): boolean {
  return row.name === "" && row.kind === null;
}

/** The place a row has by its own words and figures; null where the rows around it decide. */
function placeByItself(row: LabelledRow, index: number, outline: Outline): Place | null {
  if (opensParts(row, outline.passed)) return { kind: "subRow", doubt: null };
  if (isTotal(row, index, outline.scan)) return { kind: "total", doubt: null };
  return isNameless(row) ? { kind: "subRow", doubt: doubtOf(row, null) } : null;
}

function placeAmongOthers(row: LabelledRow, outline: Outline, heading: RowDoubt | null): Place {
  const { passed, isNumbered } = outline;
  if (takesMissingNumber(row, outline)) {
    return { kind: "indicator", doubt: { form: "unnumbered", confidence: 0.7 } };
  }
  if (isSubRow(row, passed, isNumbered)) return { kind: "subRow", doubt: doubtOf(row, null) };
  const part = mayBePart(row, passed) ? ({ form: "part", confidence: 0.6 } as const) : null;
  return { kind: "indicator", doubt: doubtOf(row, heading ?? part) };
}

function findPlace(row: LabelledRow, index: number, outline: Outline): Place {
  if (standsForItself(row)) return { kind: "indicator", doubt: doubtOf(row, null) };
  const own = placeByItself(row, index, outline);
  if (own !== null) return own;
  const { isGroup, doubt } = placeHeading(outline, index);
  return isGroup ? { kind: "group", doubt } : placeAmongOthers(row, outline, doubt);
}

/** Headings in capitals stand outside the others. */
const capitalsOutside = 0.5;

function headingDepth(row: LabelledRow, next: LabelledRow | undefined, inner: number): number {
  if (next !== undefined && isGroupKind(next.kind)) return -1;
  return row.name === row.name.toUpperCase() ? inner - capitalsOutside : inner;
}

/** Further in than any number. */
const partDepth = 9;

/** How far in a row stands: unnumbered headings between groups and numbers, parts further in than any number. `index` is that of a heading. */
function depthOf(row: LabelledRow, index: number | null, { rows, levels }: OutlineScan): number {
  const inner = levels.length;
  if (isGroupKind(row.kind)) return levels.indexOf(row.kind);
  if (row.kind === "number") return inner + 1;
  if (row.kind === "path") return inner + row.label.split(".").length;
  return index === null ? inner + partDepth : headingDepth(row, rows[index + 1], inner);
}

function parentOf({ indicator, total }: Outline["passed"]): string | null {
  return (indicator ?? total)?.no ?? null;
}

function placeRow(row: LabelledRow, index: number, outline: Outline): OutlinedRow {
  const { kind, doubt } = findPlace(row, index, outline);
  const parent = kind === "subRow" ? parentOf(outline.passed) : null;
  enterRow(kind, index, outline);
  const { row: at, no, unit, note, figures: filled, amount } = row;
  const stated = kind === "group" ? parseDeclaredCount(row.name) : null;
  const declared = stated === null ? null : stated.count;
  const name = stated === null ? row.name : stated.name;
  const depth = depthOf(row, kind === "group" ? index : null, outline.scan);
  return { kind, row: at, no, name, unit, note, filled, amount, declared, depth, parent, doubt };
}

/** The place of every row; in the groups at the sheet rows `turned` doubtful headings are decided the other way. */
export function placeRows(scan: OutlineScan, turned: ReadonlySet<number>): readonly OutlinedRow[] {
  const outline = startOutline(scan, turned);
  return scan.rows.map((row, index) => placeRow(row, index, outline));
}
