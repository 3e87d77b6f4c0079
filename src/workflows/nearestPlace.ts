import type { Area } from "../core/model/area";
import type { TablePlace } from "../core/model/readingExplanation";
import { areaOverlap } from "./areaOverlap";
import type { RememberedChoice } from "./rememberedReading";

/** The table that has most cells in common with an area; null where none has any. */
export function nearestPlace(places: readonly TablePlace[], wanted: Area): TablePlace | null {
  let nearest: TablePlace | null = null;
  let most = 0;
  for (const place of places) {
    const overlap = areaOverlap(place.area, wanted);
    if (overlap <= most) continue;
    nearest = place;
    most = overlap;
  }
  return nearest;
}

/** Whether a decision was made about this table of the sheet, not about another one. */
export function isAbout(
  { table }: RememberedChoice,
  place: TablePlace,
  places: readonly TablePlace[],
): boolean {
  return [null, place].includes(nearestPlace(places, table));
}
