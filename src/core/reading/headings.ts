import { hasOwnFigures, type LabelledRow } from "./labelledRow";
import type { OutlineKind } from "./outlineLabel";
import { headsRows, isGroupKind, type OutlineScan } from "./outlineScan";
import { announcesParts, isOfWhich, parseDeclaredCount } from "./rowNames";
import { countParts, type RowParts } from "./rowParts";

/** Whether a row heads a group, and how sure that is (1: certain). */
export interface Heading {
  readonly isGroup: boolean;
  readonly confidence: number;
}

const no: Heading = { isGroup: false, confidence: 1 };
const yes: Heading = { isGroup: true, confidence: 1 };

function headingIf(isGroup: boolean): Heading {
  return isGroup ? yes : no;
}

/** Whether nothing of its own stands below the row and rows of its level are indicators elsewhere. */
function isUnfilledIndicator(scan: OutlineScan, row: LabelledRow, index: number): boolean {
  const next = scan.rows[index + 1];
  if (!isGroupKind(row.kind) || (next !== undefined && !isGroupKind(next.kind))) return false;
  return scan.filledLevels.has(row.kind) && !scan.headingLevels.has(row.kind);
}

/** A row numbered I or A: a group where it heads others; an indicator still to be filled where its whole level heads none. */
function readGroupKind(scan: OutlineScan, row: LabelledRow, index: number): Heading {
  if (headsRows(scan, index)) return yes;
  if (hasOwnFigures(row) || row.note !== null) return no;
  return headingIf(parseDeclaredCount(row.name) !== null || !isUnfilledIndicator(scan, row, index));
}

/** A numbered row without figures over 1.1, 1.2: what carries the figures is what is counted. */
function readOverPaths(row: LabelledRow, { filledPaths }: RowParts): Heading {
  if (filledPaths === 0) return headingIf(row.unit === null);
  return row.unit === null ? yes : { isGroup: true, confidence: 0.6 };
}

/** A numbered row without figures over bullets or letters with figures: one unit speaks for parts of one indicator. */
function readOverParts(row: LabelledRow, { units }: RowParts): Heading {
  if (announcesParts(row.name)) return yes;
  return units.size > 1 ? { isGroup: true, confidence: 0.7 } : { isGroup: false, confidence: 0.6 };
}

function readNumbered(scan: OutlineScan, row: LabelledRow, index: number): Heading {
  if (row.figures > 0 || row.note !== null) return no;
  const parts = countParts(scan.rows, index);
  if (parts.paths > 0) return readOverPaths(row, parts);
  if (row.unit !== null) return no;
  if (parseDeclaredCount(row.name) !== null) return headingIf(parts.filledParts > 0);
  return parts.filledParts > 0 ? readOverParts(row, parts) : no;
}

function readUnnumbered(_: OutlineScan, row: LabelledRow): Heading {
  return headingIf(!hasOwnFigures(row) && row.note === null && !isOfWhich(row.name));
}

type HeadingReader = (scan: OutlineScan, row: LabelledRow, index: number) => Heading;

const readers: Readonly<Record<OutlineKind | "none", HeadingReader>> = {
  roman: readGroupKind,
  capital: readGroupKind,
  number: readNumbered,
  path: readNumbered,
  letter: () => no,
  bullet: ({ headingBullets }, { label }) => headingIf(headingBullets.has(label)),
  none: readUnnumbered,
};

/** Whether the row heads a group. */
export function readHeading(scan: OutlineScan, index: number): Heading {
  const row = scan.rows[index];
  return row === undefined ? no : readers[row.kind ?? "none"](scan, row, index);
}
