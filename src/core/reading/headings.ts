import { hasOwnFigures, type LabelledRow } from "./labelledRow";
import type { OutlineKind } from "./outlineLabel";
import { headsRows, isGroupKind, isPlainSum, type OutlineScan } from "./outlineScan";
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

/** Whether nothing but a sum stands between the row, numbered I or A, and the next one numbered so. */
function isLeaf(scan: OutlineScan, index: number): boolean {
  if (!isGroupKind(scan.rows[index]?.kind ?? null) || headsRows(scan, index)) return false;
  const next = scan.rows[isPlainSum(scan, index + 1) ? index + 2 : index + 1];
  return next === undefined || isGroupKind(next.kind);
}

/** Whether a row beside it on its own level has nothing below it either. */
function hasLeafBeside(scan: OutlineScan, index: number): boolean {
  const { rows } = scan;
  const before = isPlainSum(scan, index - 1) ? index - 2 : index - 1;
  const after = isPlainSum(scan, index + 1) ? index + 2 : index + 1;
  const { kind } = rows[index] ?? { kind: null };
  return [before, after].some((at) => rows[at]?.kind === kind && isLeaf(scan, at));
}

/** A row numbered I or A without figures: an indicator still to be filled where rows of its level stand for themselves. */
function readUnfilled(scan: OutlineScan, row: LabelledRow, index: number): Heading {
  if (parseDeclaredCount(row.name) !== null || !isLeaf(scan, index)) return yes;
  if (isGroupKind(row.kind) && scan.filledLevels.has(row.kind)) return no;
  return hasLeafBeside(scan, index) ? { isGroup: false, confidence: 0.6 } : yes;
}

/** A row numbered I or A: a group where it heads others. */
function readGroupKind(scan: OutlineScan, row: LabelledRow, index: number): Heading {
  if (headsRows(scan, index)) return yes;
  return hasOwnFigures(row) || row.note !== null ? no : readUnfilled(scan, row, index);
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

/** A row of a list that another may follow; a single "1" may be the whole that the row below is a part of. */
function isWithinList(row: LabelledRow | undefined): boolean {
  return row !== undefined && row.kind !== null && !isGroupKind(row.kind) && row.label !== "1";
}

/** An unnumbered row with figures between numbered ones, behind which the numbers begin anew, stands over these. */
function beginsNumbersAnew({ rows }: OutlineScan, row: LabelledRow, index: number): boolean {
  const next = rows[index + 1];
  if (next?.kind !== "number" || Number(next.label) !== 1 || row.figures === 0) return false;
  return isWithinList(rows[index - 1]) && !isOfWhich(row.name);
}

function readUnnumbered(scan: OutlineScan, row: LabelledRow, index: number): Heading {
  if (beginsNumbersAnew(scan, row, index)) return { isGroup: true, confidence: 0.7 };
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
