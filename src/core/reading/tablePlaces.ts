import type { Area } from "../model/area";
import type { TablePlace } from "../model/readingExplanation";

function overlap(left: Area, right: Area): boolean {
  return (
    left.row < right.row + right.rowCount &&
    right.row < left.row + left.rowCount &&
    left.column < right.column + right.columnCount &&
    right.column < left.column + left.columnCount
  );
}

/** The places of all tables from top to bottom and from left to right. None overlaps another: where two would, the chosen one counts, else the upper one. */
export function tablePlaces(
  chosen: TablePlace,
  others: readonly TablePlace[],
): readonly TablePlace[] {
  const apart = others.filter(({ area }) => !overlap(area, chosen.area));
  const sorted = [chosen, ...apart].sort(
    ({ area: left }, { area: right }) => left.row - right.row || left.column - right.column,
  );
  const kept: TablePlace[] = [];
  let open: readonly TablePlace[] = [];
  for (const place of sorted) {
    open = open.filter(({ area }) => area.row + area.rowCount > place.area.row);
    if (open.some(({ area }) => overlap(area, place.area))) continue;
    open = [...open, place];
    kept.push(place);
  }
  return kept;
}
