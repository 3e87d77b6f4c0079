import { areaHolds, type Area } from "../../../core/model/area";
import type { Edit } from "../../../core/model/edit";
import { placeKey } from "./sheetCells";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Which cells a list of edits gives new contents: on a cleared or deleted sheet all of them. */
export class ChangedPlaces {
  private readonly sheets = new Map<string, Map<number, Place> | "all">();

  constructor(edits: readonly Edit[]) {
    for (const edit of edits) {
      if (edit.kind === "clearSheet" || edit.kind === "deleteSheet") {
        this.sheets.set(edit.sheet.toLowerCase(), "all");
      } else if (edit.kind === "write") {
        this.add(edit.sheet.toLowerCase(), edit);
      }
    }
  }

  /** Whether no contents change at all. */
  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  /** Whether a changed cell lies in the area of the sheet. */
  touches(sheet: string, area: Area): boolean {
    const places = this.sheets.get(sheet.toLowerCase());
    if (places === undefined || places === "all") return places === "all";
    if (area.rowCount * area.columnCount > places.size) {
      return [...places.values()].some(({ row, column }) => areaHolds(area, row, column));
    }
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        if (places.has(placeKey(row, column))) return true;
      }
    }
    return false;
  }

  private add(sheet: string, place: Place): void {
    const known = this.sheets.get(sheet);
    if (known === "all") return;
    const places = known ?? new Map<number, Place>();
    places.set(placeKey(place.row, place.column), place);
    this.sheets.set(sheet, places);
  }
}
