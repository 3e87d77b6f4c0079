import type { OutlineKind } from "./outlineLabel";
import type { RawRow } from "./rawRows";
import { continuesName, isOfWhich, isTotalName, parseDeclaredCount } from "./rowNames";

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

interface LabelledRow extends RawRow {
  /** The one kind the label has beside its neighbours; null where there is no label. */
  readonly kind: OutlineKind | null;
}

function isNextCapital(label: string, previous: string): boolean {
  return previous !== "" && label.charCodeAt(0) === previous.charCodeAt(0) + 1;
}

/** I, V and X are roman unless they follow H, U and W. */
export function settleLabelKinds(rows: readonly RawRow[]): readonly LabelledRow[] {
  let capital = "";
  return rows.map((row) => {
    const kinds = row.label?.kinds ?? [];
    const label = row.label?.label ?? "";
    const isCapital =
      kinds.includes("capital") && (!kinds.includes("roman") || isNextCapital(label, capital));
    if (isCapital) capital = label;
    const kind = isCapital ? "capital" : (kinds[0] ?? null);
    return { ...row, kind: row.isBulleted ? "bullet" : kind };
  });
}

/** A name that runs on in the row below: the parts are one row, which stands where its figures stand. */
export function joinContinuedNames(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const joined: LabelledRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above === undefined || !isContinuation(row, above)) {
      joined.push(row);
      continue;
    }
    joined[joined.length - 1] = {
      ...above,
      row: row.hasFigures && !above.hasFigures ? row.row : above.row,
      name: `${above.name} ${row.name}`,
      unit: above.unit ?? row.unit,
      hasFigures: above.hasFigures || row.hasFigures,
      note: above.note ?? row.note,
    };
  }
  return joined;
}

function isContinuation(row: LabelledRow, above: LabelledRow): boolean {
  if (row.kind !== null || row.no !== null || !continuesName(row.name)) return false;
  if (row.row - above.row !== 1 || above.name === "" || isOfWhich(row.name)) return false;
  const isBare = !row.hasFigures && row.unit === null;
  return isBare || (above.kind !== null && !above.hasFigures && above.unit === null);
}

const groupKinds: readonly (OutlineKind | null)[] = ["roman", "capital"];

function hasOwnFigures(row: LabelledRow): boolean {
  return row.hasFigures || row.unit !== null;
}

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
  return (
    next?.kind === "path" && (next.label?.label ?? "").startsWith(`${row.label?.label ?? ""}.`)
  );
}

function isGroup(row: LabelledRow, next: LabelledRow | undefined, levels: Levels): boolean {
  const hasOwn = hasOwnFigures(row);
  if (!hasOwn && parseDeclaredCount(row.name) !== null) return true;
  switch (row.kind) {
    case "roman":
    case "capital":
      return !hasOwn || headsNext(row, next, levels);
    case "number":
      return !hasOwn && isPathUnder(row, next);
    case null:
      return !hasOwn && row.note === null && !isOfWhich(row.name);
    case "path":
    case "letter":
    case "bullet":
      return false;
  }
}

/** What has been passed on the way down. */
interface Passed {
  /** Number of the last indicator; null before the first one of the group. */
  indicator: string | null;
  hasIndicator: boolean;
  hasLabelledIndicator: boolean;
  /** Below a bare "Trong đó:". */
  isOfWhich: boolean;
  /** Number of the group whose rows are numbered as its parts (1 with 1.1, 1.2). */
  pathGroup: string | null;
}

function isSubRow(row: LabelledRow, passed: Passed): boolean {
  if (!passed.hasIndicator && !isPathOfIndicator(row, passed)) return false;
  switch (row.kind) {
    case "bullet":
    case "letter":
      return true;
    case "path":
      return !isPartOfGroup(row, passed);
    case null:
      return passed.isOfWhich || isOfWhich(row.name) || passed.hasLabelledIndicator;
    case "number":
    case "roman":
    case "capital":
      return false;
  }
}

function isPathOfIndicator(row: LabelledRow, passed: Passed): boolean {
  return row.kind === "path" && passed.indicator !== null;
}

function isPartOfGroup(row: LabelledRow, { pathGroup }: Passed): boolean {
  const label = row.label?.label ?? "";
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
  passed.pathGroup = row.kind === "number" ? (row.label?.label ?? null) : null;
}

function enterIndicator(row: LabelledRow, passed: Passed): void {
  passed.indicator = row.no;
  passed.hasIndicator = true;
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

function outlineRow(
  row: LabelledRow,
  next: LabelledRow | undefined,
  state: { readonly levels: Levels; readonly passed: Passed },
): OutlinedRow {
  const { levels, passed } = state;
  const kind = kindOf(row, next, state);
  const parent = kind === "subRow" ? passed.indicator : null;
  if (kind === "group") enterGroup(row, passed);
  if (kind === "indicator") enterIndicator(row, passed);
  if (kind === "subRow" && !hasOwnFigures(row)) passed.isOfWhich ||= isOfWhich(row.name);
  const declared = kind === "group" ? parseDeclaredCount(row.name) : null;
  return {
    kind,
    row: row.row,
    no: row.no,
    name: declared?.name ?? row.name,
    unit: row.unit,
    note: row.note,
    declared: declared?.count ?? null,
    depth: depthOf(row, levels, kind === "group"),
    parent,
  };
}

/** A heading without number below which nothing counted follows is a remark under the table. */
function dropTrailingRemarks(rows: readonly OutlinedRow[]): readonly OutlinedRow[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.kind === "group" && rows[end - 1]?.no === null) end -= 1;
  return rows.slice(0, end);
}

/** Each row's place: group, indicator, sub-row or total, by its number, its name and what follows. */
export function outlineRows(rows: readonly RawRow[]): readonly OutlinedRow[] {
  const labelled = joinContinuedNames(settleLabelKinds(rows));
  const levels = groupLevels(labelled);
  const passed: Passed = {
    indicator: null,
    hasIndicator: false,
    hasLabelledIndicator: false,
    isOfWhich: false,
    pathGroup: null,
  };
  const outlined = labelled.map((row, index) =>
    outlineRow(row, labelled[index + 1], { levels, passed }),
  );
  return dropTrailingRemarks(outlined);
}
