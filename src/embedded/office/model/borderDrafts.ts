import type { SheetRange } from "../hostObject";
import { fullAddress } from "./areas";

/** The sides of `Range.format.borders` this stand-in knows. */
export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;

export type BorderSide = (typeof borderSides)[number];

function neededSides({ area }: SheetRange): readonly BorderSide[] {
  return borderSides.filter(
    (side) =>
      (side !== "InsideVertical" || area.columnCount > 1) &&
      (side !== "InsideHorizontal" || area.rowCount > 1),
  );
}

/**
 * Excel draws borders side by side; the live sheet knows only "thin lines around every cell". The sides are gathered here
 * until all of them are drawn; a batch that draws only some of them fails loudly.
 */
export class BorderDrafts {
  private readonly drafts = new Map<string, { range: SheetRange; sides: Set<BorderSide> }>();

  /** Draws one side; once all are there the cells get their lines. */
  draw(range: SheetRange, side: BorderSide, isDrawn: boolean): void {
    const key = `${isDrawn ? "draw" : "erase"} ${range.sheet.id} ${fullAddress("x", range.area)}`;
    const draft = this.drafts.get(key) ?? { range, sides: new Set<BorderSide>() };
    draft.sides.add(side);
    this.drafts.set(key, draft);
    if (neededSides(range).every((needed) => draft.sides.has(needed))) {
      range.sheet.setFormat(range.area, { borders: isDrawn });
      this.drafts.delete(key);
    }
  }

  /** Forgets half-drawn borders and names one of them; null when there are none. */
  takeUnfinished(): string | null {
    const [first] = this.drafts.values();
    this.drafts.clear();
    return first === undefined
      ? null
      : `borders on only some sides of ${fullAddress(first.range.sheet.name, first.range.area)}`;
  }
}
