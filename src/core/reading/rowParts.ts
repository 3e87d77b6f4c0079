import type { LabelledRow } from "./labelledRows";
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

/** Counts what stands below a numbered row. */
export function countParts(rows: readonly LabelledRow[], index: number): RowParts {
  const parts = { paths: 0, filledPaths: 0, filledParts: 0, plainRows: 0 };
  const units = new Set<string>();
  const row = rows[index];
  let others = 0;
  for (let at = index + 1; row !== undefined && at < rows.length; at += 1) {
    const next = rows[at];
    if (next === undefined || endsParts(row, next)) break;
    const isFilled = next.figures > 0;
    if (isPathUnder(next, row.label)) {
      parts.paths += 1;
      if (isFilled) parts.filledPaths += 1;
    } else if (isFilled) parts.filledParts += 1;
    if (next.unit !== null && isFilled) units.add(next.unit);
    if (next.kind === null && isFilled && !isOfWhich(next.name)) parts.plainRows += 1;
    else others += 1;
  }
  return { ...parts, units, plainRows: others > 0 ? 0 : parts.plainRows };
}
