import type { OutlineKind } from "./outlineLabel";
import type { RawRow } from "./rawRows";
import { continuesName, isOfWhich } from "./rowNames";

/** A row whose number is of one kind; null where it has no number. */
export interface LabelledRow extends RawRow {
  readonly kind: OutlineKind | null;
}

/** Whether the row carries a figure or at least a unit of its own. */
export function hasOwnFigures(row: LabelledRow): boolean {
  return row.hasFigures || row.unit !== null;
}

function isNextCapital(label: string, previous: string): boolean {
  return previous !== "" && label.charCodeAt(0) === previous.charCodeAt(0) + 1;
}

function isCapital({ kinds, label }: RawRow, previous: string): boolean {
  if (!kinds.includes("capital")) return false;
  return !kinds.includes("roman") || isNextCapital(label, previous);
}

/** I, V and X are roman unless they follow H, U and W. */
function settleLabelKinds(rows: readonly RawRow[]): readonly LabelledRow[] {
  let capital = "";
  return rows.map((row) => {
    if (!isCapital(row, capital)) return { ...row, kind: row.kinds[0] ?? null };
    capital = row.label;
    return { ...row, kind: "capital" };
  });
}

/** Whether the row only goes on with the name above: no number, directly below, in lower case. */
function goesOnFrom(row: LabelledRow, above: LabelledRow): boolean {
  const isPlain = row.kind === null && row.no === null && !isOfWhich(row.name);
  return isPlain && continuesName(row.name) && row.row === above.row + 1 && above.name !== "";
}

/** Its figures may stand in the first line or in the last one, not in both. */
function isContinuation(row: LabelledRow, above: LabelledRow): boolean {
  if (!goesOnFrom(row, above)) return false;
  return !hasOwnFigures(row) || (above.kind !== null && !hasOwnFigures(above));
}

function joinRows(above: LabelledRow, below: LabelledRow): LabelledRow {
  const filled = below.hasFigures ? below : above;
  return {
    ...above,
    row: filled.row,
    name: `${above.name} ${below.name}`,
    unit: above.unit ?? below.unit,
    hasFigures: filled.hasFigures,
    amount: filled.amount,
    note: above.note ?? below.note,
  };
}

/** Rows with their kind of number; a name that runs on below is one row, which stands where its figures stand. */
export function labelRows(rows: readonly RawRow[]): readonly LabelledRow[] {
  const joined: LabelledRow[] = [];
  for (const row of settleLabelKinds(rows)) {
    const above = joined.at(-1);
    if (above !== undefined && isContinuation(row, above))
      joined.splice(-1, 1, joinRows(above, row));
    else joined.push(row);
  }
  return joined;
}
