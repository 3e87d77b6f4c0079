import { hasOwnFigures, type LabelledRow } from "./labelledRow";
import type { OutlineKind } from "./outlineLabel";
import { findOuterSums } from "./findOuterSums";
import { isOfWhich, isTotalName } from "./rowNames";

/** Whether numbers of this kind mark a row of its own: the others mark parts of one. */
function isMarked(kind: OutlineKind | null): boolean {
  return kind === "number" || kind === "path" || isGroupKind(kind);
}

/** What is known of all rows before each gets its place. */
export interface OutlineScan {
  readonly rows: readonly LabelledRow[];
  /** Group kinds from the outside in, as they first appear: A above I, or I above A. */
  readonly levels: readonly OutlineKind[];
  /** For each row the next one numbered I, A, 1 or 1.1. */
  readonly nextMarked: readonly (LabelledRow | undefined)[];
  /** Unnumbered rows that sum up those beside them. */
  readonly outerSums: ReadonlySet<number>;
  /** Levels that head other rows somewhere in the table; on another level every row stands for itself. */
  readonly headingLevels: ReadonlySet<OutlineKind>;
  /** Levels with a row that carries figures and heads nothing. */
  readonly filledLevels: ReadonlySet<OutlineKind>;
  /** Bullets that never stand before figures and come before the first numbered row: they mark headings. */
  readonly headingBullets: ReadonlySet<string>;
}

/** Whether rows of this kind may head groups: I and A. */
export function isGroupKind(kind: OutlineKind | null): kind is "roman" | "capital" {
  return kind === "roman" || kind === "capital";
}

function groupLevels(rows: readonly LabelledRow[]): readonly OutlineKind[] {
  const levels = new Set<OutlineKind>();
  for (const { kind } of rows) if (isGroupKind(kind)) levels.add(kind);
  return [...levels];
}

function findNextMarked(rows: readonly LabelledRow[]): readonly (LabelledRow | undefined)[] {
  const marked: (LabelledRow | undefined)[] = Array.from({ length: rows.length });
  let next: LabelledRow | undefined;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    marked[index] = next;
    const row = rows[index];
    if (row !== undefined && isMarked(row.kind)) next = row;
  }
  return marked;
}

/** Whether `next` stands further in than the group kind of `row`. */
function isInside(
  row: LabelledRow,
  next: LabelledRow | undefined,
  levels: readonly OutlineKind[],
): boolean {
  if (next === undefined || row.kind === null || next.kind === null) return false;
  const nextDepth = levels.indexOf(next.kind);
  return nextDepth < 0 || nextDepth > levels.indexOf(row.kind);
}

type RowsOfScan = Pick<OutlineScan, "rows" | "levels" | "nextMarked" | "outerSums">;

/** Whether the row at the index is an unnumbered sum: nothing of what stands above it. */
export function isPlainSum({ rows, outerSums }: RowsOfScan, index: number): boolean {
  const row = rows[index];
  if (row === undefined || row.kind !== null || row.figures === 0) return false;
  return outerSums.has(index) || isTotalName(row.name);
}

function isPlainPart(scan: RowsOfScan, index: number): boolean {
  const row = scan.rows[index];
  if (row === undefined || row.kind !== null || row.figures === 0) return false;
  return !isOfWhich(row.name) && !isPlainSum(scan, index);
}

/** Whether a row numbered I or A heads the rows below it: numbered ones, groups further in, or unnumbered ones with figures. */
export function headsRows(scan: RowsOfScan, index: number): boolean {
  const row = scan.rows[index];
  if (row === undefined) return false;
  return isInside(row, scan.nextMarked[index], scan.levels) || isPlainPart(scan, index + 1);
}

function isFilled(row: LabelledRow): boolean {
  return hasOwnFigures(row) || row.note !== null;
}

function findHeadingBullets(rows: readonly LabelledRow[]): ReadonlySet<string> {
  const firstNumber = rows.findIndex(({ kind }) => kind === "number" || kind === "path");
  const bullets = rows.filter(({ kind }) => kind === "bullet");
  const filled = new Set(bullets.filter(isFilled).map(({ label }) => label));
  const first = rows.slice(0, Math.max(0, firstNumber)).filter(({ kind }) => kind === "bullet");
  return new Set(first.map(({ label }) => label).filter((sign) => !filled.has(sign)));
}

/** Reads what places of rows depend on; linear in the rows. */
export function scanOutline(rows: readonly LabelledRow[]): OutlineScan {
  const base = {
    rows,
    levels: groupLevels(rows),
    nextMarked: findNextMarked(rows),
    outerSums: findOuterSums(rows),
  };
  const headingLevels = new Set<OutlineKind>();
  const filledLevels = new Set<OutlineKind>();
  rows.forEach((row, index) => {
    if (!isGroupKind(row.kind)) return;
    if (headsRows(base, index)) headingLevels.add(row.kind);
    else if (hasOwnFigures(row)) filledLevels.add(row.kind);
  });
  return { ...base, headingLevels, filledLevels, headingBullets: findHeadingBullets(rows) };
}
