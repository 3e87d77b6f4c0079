import type { Edit } from "../core/model/edit";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { snapshotCell } from "./snapshotCell";
import type { UndoCell } from "./undoStep";

/** A place on a known sheet, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells at the places, each once, as they are before and after, column by column: so they are stored in least room. */
export function recordedCells(
  before: SheetSnapshot,
  after: SheetSnapshot,
  places: readonly Place[],
): readonly UndoCell[] {
  const unique = new Map(places.map((place) => [`${place.row} ${place.column}`, place]));
  const inColumns = [...unique.values()].sort(
    (one, other) => one.column - other.column || one.row - other.row,
  );
  return inColumns.map(({ row, column }) => {
    const former = snapshotCell(before, row, column);
    const later = snapshotCell(after, row, column);
    return {
      row,
      column,
      before: former.content,
      formatBefore: former.numberFormat,
      after: later.content,
      formatAfter: later.numberFormat,
    };
  });
}

/** Where the edits write contents or number formats. */
export function editedPlaces(edits: readonly Edit[]): readonly Place[] {
  return edits.flatMap((edit) =>
    edit.kind === "write" || edit.kind === "numberFormat"
      ? [{ row: edit.row, column: edit.column }]
      : [],
  );
}

/** Where the sheet holds anything. */
export function filledPlaces(snapshot: SheetSnapshot): readonly Place[] {
  return usedPlaces(snapshot).filter(({ row, column }) => {
    const { content } = snapshotCell(snapshot, row, column);
    return content.kind === "formula" || (content.value !== null && content.value !== "");
  });
}

/** Where the sheet holds anything, or a blank cell has a number format of its own. */
export function markedPlaces(snapshot: SheetSnapshot): readonly Place[] {
  const formatted = usedPlaces(snapshot).filter(
    ({ row, column }) => snapshotCell(snapshot, row, column).numberFormat !== "General",
  );
  return [...filledPlaces(snapshot), ...formatted];
}

function usedPlaces({ used }: SheetSnapshot): readonly Place[] {
  if (used === null) return [];
  return Array.from({ length: used.rowCount * used.columnCount }, (_place, index) => ({
    row: used.row + Math.floor(index / used.columnCount),
    column: used.column + (index % used.columnCount),
  }));
}
