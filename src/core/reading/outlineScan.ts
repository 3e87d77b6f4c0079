import { hasOwnFigures, type LabelledRow } from "./labelledRows";
import type { OutlineKind } from "./outlineLabel";
import { isOfWhich } from "./rowNames";

/** Kinds of number that mark a row of its own: the others mark parts of one. */
const markedKinds: readonly (OutlineKind | null)[] = ["roman", "capital", "number", "path"];
const groupKinds: readonly (OutlineKind | null)[] = ["roman", "capital"];

/** What is known of all rows before each gets its place. */
export interface OutlineScan {
  readonly rows: readonly LabelledRow[];
  /** Group kinds from the outside in, as they first appear: A above I, or I above A. */
  readonly levels: readonly OutlineKind[];
  /** For each row the next one numbered I, A, 1 or 1.1. */
  readonly nextMarked: readonly (LabelledRow | undefined)[];
  /** Levels that head other rows somewhere in the table; on another level every row stands for itself. */
  readonly headingLevels: ReadonlySet<OutlineKind>;
  /** Levels with a row that carries figures and heads nothing. */
  readonly filledLevels: ReadonlySet<OutlineKind>;
  /** Bullets that never stand before figures and come before the first numbered row: they mark headings. */
  readonly headingBullets: ReadonlySet<string>;
}

export function isGroupKind(kind: OutlineKind | null): kind is OutlineKind {
  return groupKinds.includes(kind);
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
    if (row !== undefined && markedKinds.includes(row.kind)) next = row;
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

function isPlainPart(next: LabelledRow | undefined): boolean {
  return next !== undefined && next.kind === null && next.figures > 0 && !isOfWhich(next.name);
}

/** Whether a row numbered I or A heads the rows below it: numbered ones, groups further in, or unnumbered ones with figures. */
export function headsRows(
  scan: Pick<OutlineScan, "rows" | "levels" | "nextMarked">,
  index: number,
): boolean {
  const row = scan.rows[index];
  if (row === undefined) return false;
  return isInside(row, scan.nextMarked[index], scan.levels) || isPlainPart(scan.rows[index + 1]);
}

function findHeadingBullets(rows: readonly LabelledRow[]): ReadonlySet<string> {
  const heading = new Set<string>();
  const filled = new Set<string>();
  let hasNumbers = false;
  for (const row of rows) {
    if (row.kind === "number" || row.kind === "path") hasNumbers = true;
    if (row.kind !== "bullet") continue;
    if (hasOwnFigures(row) || row.note !== null) filled.add(row.label);
    else if (!hasNumbers) heading.add(row.label);
  }
  if (!hasNumbers) return new Set();
  return new Set([...heading].filter((sign) => !filled.has(sign)));
}

/** Reads what places of rows depend on; linear in the rows. */
export function scanOutline(rows: readonly LabelledRow[]): OutlineScan {
  const base = { rows, levels: groupLevels(rows), nextMarked: findNextMarked(rows) };
  const headingLevels = new Set<OutlineKind>();
  const filledLevels = new Set<OutlineKind>();
  rows.forEach((row, index) => {
    if (!isGroupKind(row.kind)) return;
    if (headsRows(base, index)) headingLevels.add(row.kind);
    else if (hasOwnFigures(row)) filledLevels.add(row.kind);
  });
  return { ...base, headingLevels, filledLevels, headingBullets: findHeadingBullets(rows) };
}
