import type { LabelledRow } from "./labelledRow";
import { isGroupKind } from "./outlineScan";
import { isOfWhich } from "./rowNames";

/** What stands below a numbered row up to the next one of its kind. */
export interface RowParts {
  /** Rows numbered as its parts (1.1 below 1). */
  readonly paths: number;
  readonly filledPaths: number;
  /** Rows with figures that are bullets, letters or have no number. */
  readonly filledParts: number;
  readonly units: ReadonlySet<string>;
  /** Rows with figures that have neither a number nor a bullet, where nothing else stands below. */
  readonly plainRows: number;
}

function depthOf({ kind, label }: LabelledRow): number {
  return kind === "path" ? label.split(".").length : 1;
}

function endsParts(row: LabelledRow, next: LabelledRow): boolean {
  if (isGroupKind(next.kind) || next.kind === "number") return true;
  return next.kind === "path" && row.kind === "path" && depthOf(next) <= depthOf(row);
}

/** Whether the row is numbered as a part of the one with this label: 1.2 of 1, but not 1.2.1. */
export function isPathUnder(row: LabelledRow, label: string): boolean {
  const prefix = `${label}.`;
  if (row.kind !== "path" || !row.label.startsWith(prefix)) return false;
  return !row.label.slice(prefix.length).includes(".");
}

function rowsBelow(rows: readonly LabelledRow[], index: number): readonly LabelledRow[] {
  const row = rows[index];
  let end = index + 1;
  for (; row !== undefined && end < rows.length; end += 1) {
    const next = rows[end];
    if (next !== undefined && endsParts(row, next)) break;
  }
  return rows.slice(index + 1, end);
}

/** Counts what stands below a numbered row. */
export function countParts(rows: readonly LabelledRow[], index: number): RowParts {
  const below = rowsBelow(rows, index);
  const paths = below.filter((row) => isPathUnder(row, rows[index]?.label ?? ""));
  const filled = below.filter(({ figures }) => figures > 0);
  const plain = filled.filter(({ kind, name }) => kind === null && !isOfWhich(name));
  const filledPaths = paths.filter(({ figures }) => figures > 0).length;
  return {
    paths: paths.length,
    filledPaths,
    filledParts: filled.length - filledPaths,
    units: new Set(filled.flatMap(({ unit }) => unit ?? [])),
    plainRows: plain.length === below.length ? plain.length : 0,
  };
}
