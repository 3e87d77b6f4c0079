import type { OutlineKind } from "./outlineLabel";
import type { RawRow } from "./rawRows";
import { hasOwnFigures, labelRows, type LabelledRow } from "./labelledRows";
import { isOfWhich, isTotalName, parseDeclaredCount } from "./rowNames";

/** A row with its place in the table; figures are read later. */
export interface OutlinedRow {
  readonly kind: "indicator" | "subRow" | "group" | "total";
  readonly row: number;
  readonly no: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly note: string | null;
  readonly declared: number | null;
  /** How far in the row stands: a row belongs to the nearest group above that stands further out. */
  readonly depth: number;
  readonly parent: string | null;
}

const groupKinds: readonly (OutlineKind | null)[] = ["roman", "capital"];

type Levels = readonly OutlineKind[];

/** Group kinds from the outside in, as they first appear: A above I, or I above A. */
function groupLevels(rows: readonly LabelledRow[]): Levels {
  const levels: OutlineKind[] = [];
  for (const { kind } of rows) {
    if (kind !== null && groupKinds.includes(kind) && !levels.includes(kind)) levels.push(kind);
  }
  return levels;
}

/** Whether the row below is a part of a table headed by `row`: numbered, unnumbered with figures, or a group further in. */
function headsNext(row: LabelledRow, next: LabelledRow | undefined, levels: Levels): boolean {
  if (next === undefined || next.kind === "bullet" || isOfWhich(next.name)) return false;
  if (row.kind === null || next.kind === null) return true;
  const depth = levels.indexOf(row.kind);
  const nextDepth = levels.indexOf(next.kind);
  return nextDepth < 0 || nextDepth > depth;
}

function isPathUnder(row: LabelledRow, next: LabelledRow | undefined): boolean {
  return next?.kind === "path" && next.label.startsWith(`${row.label}.`);
}

function isBareHeading(row: LabelledRow): boolean {
  return row.kind === null && row.note === null && !isOfWhich(row.name);
}

function isGroup(row: LabelledRow, next: LabelledRow | undefined, levels: Levels): boolean {
  const hasOwn = hasOwnFigures(row);
  if (groupKinds.includes(row.kind)) return !hasOwn || headsNext(row, next, levels);
  if (hasOwn) return false;
  if (parseDeclaredCount(row.name) !== null) return true;
  return row.kind === "number" ? isPathUnder(row, next) : isBareHeading(row);
}

/** What has been passed on the way down. */
interface Passed {
  /** Number of the last indicator; null before the first one of the group. */
  indicator: string | null;
  hasIndicator: boolean;
  hasLabelledIndicator: boolean;
  /** First figure of the last indicator. */
  amount: number | null;
  /** Below a bare "Trong đó:". */
  isOfWhich: boolean;
  /** Number of the group whose rows are numbered as its parts (1 with 1.1, 1.2). */
  pathGroup: string | null;
}

/** A part listed below "Trong đó:" cannot be more than the whole: what is more stands beside it again. */
function isStillOfWhich(row: LabelledRow, { isOfWhich: isOpen, amount }: Passed): boolean {
  return isOpen && (row.amount === null || amount === null || row.amount <= amount);
}

const partKinds: readonly OutlineKind[] = ["bullet", "letter"];

function isUnnumberedPart(row: LabelledRow, passed: Passed): boolean {
  return isStillOfWhich(row, passed) || isOfWhich(row.name) || passed.hasLabelledIndicator;
}

function isSubRow(row: LabelledRow, passed: Passed): boolean {
  if (!passed.hasIndicator) return false;
  if (row.kind === null) return isUnnumberedPart(row, passed);
  if (row.kind === "path") return !isPartOfGroup(row, passed);
  return partKinds.includes(row.kind);
}

function isPartOfGroup(row: LabelledRow, { pathGroup }: Passed): boolean {
  const { label } = row;
  return (
    pathGroup !== null &&
    label.startsWith(`${pathGroup}.`) &&
    !label.slice(pathGroup.length + 1).includes(".")
  );
}

function isTotal(row: LabelledRow): boolean {
  return row.hasFigures && row.kind !== "number" && row.kind !== "path" && isTotalName(row.name);
}

function depthOf(row: LabelledRow, levels: Levels, isHeading: boolean): number {
  const level = row.kind === null ? -1 : levels.indexOf(row.kind);
  if (level >= 0) return level;
  return isHeading ? levels.length : levels.length + 1;
}

function enterGroup(row: LabelledRow, passed: Passed): void {
  passed.indicator = null;
  passed.hasIndicator = false;
  passed.hasLabelledIndicator = false;
  passed.isOfWhich = false;
  passed.pathGroup = row.kind === "number" ? row.label : null;
}

function enterIndicator(row: LabelledRow, passed: Passed): void {
  passed.indicator = row.no;
  passed.hasIndicator = true;
  passed.amount = row.amount;
  passed.hasLabelledIndicator = row.kind !== null;
  passed.isOfWhich = false;
}

function kindOf(
  row: LabelledRow,
  next: LabelledRow | undefined,
  state: { readonly levels: Levels; readonly passed: Passed },
): OutlinedRow["kind"] {
  if (isTotal(row)) return "total";
  if (isGroup(row, next, state.levels)) return "group";
  return isSubRow(row, state.passed) ? "subRow" : "indicator";
}

/** Remembers what the rows below need to know of this one. */
function enterRow(row: LabelledRow, kind: OutlinedRow["kind"], passed: Passed): void {
  if (kind === "group") enterGroup(row, passed);
  if (kind === "indicator") enterIndicator(row, passed);
  if (kind === "subRow" && !hasOwnFigures(row) && isOfWhich(row.name)) passed.isOfWhich = true;
}

function outlineRow(
  row: LabelledRow,
  next: LabelledRow | undefined,
  state: { readonly levels: Levels; readonly passed: Passed },
): OutlinedRow {
  const { levels, passed } = state;
  const kind = kindOf(row, next, state);
  const parent = kind === "subRow" ? passed.indicator : null;
  enterRow(row, kind, passed);
  const declared = kind === "group" ? parseDeclaredCount(row.name) : null;
  const { no, unit, note } = row;
  const depth = depthOf(row, levels, kind === "group");
  const { count = null, name = row.name } = declared ?? {};
  return { kind, row: row.row, no, name, unit, note, declared: count, depth, parent };
}

/** A heading without number below which nothing counted follows is a remark under the table. */
function dropTrailingRemarks(rows: readonly OutlinedRow[]): readonly OutlinedRow[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.kind === "group" && rows[end - 1]?.no === null) end -= 1;
  return rows.slice(0, end);
}

/** Each row's place: group, indicator, sub-row or total, by its number, its name and what follows. */
export function outlineRows(rows: readonly RawRow[]): readonly OutlinedRow[] {
  const labelled = labelRows(rows);
  const levels = groupLevels(labelled);
  const passed: Passed = {
    indicator: null,
    hasIndicator: false,
    hasLabelledIndicator: false,
    amount: null,
    isOfWhich: false,
    pathGroup: null,
  };
  const outlined = labelled.map((row, index) =>
    outlineRow(row, labelled[index + 1], { levels, passed }),
  );
  return dropTrailingRemarks(outlined);
}
