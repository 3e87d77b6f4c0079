import { accessDenied, HostError } from "../hostError";
import type { HostObject, SheetRange } from "../hostObject";
import { borderSides, type BorderSide } from "./borderDrafts";
import { choiceArgument } from "./argumentValues";
import type { ExcelModel } from "./excelModel";

/** Only thin black lines can be drawn; anything else is refused rather than drawn differently. */
function border(model: ExcelModel, range: SheetRange, side: BorderSide): HostObject {
  const { sheet, area } = range;
  const isDrawn = (): boolean => sheet.format(area).borders === true;
  const refuse = (what: string): never => {
    throw new HostError("ApiNotFound", `The embedded Excel draws only ${what}.`);
  };
  return {
    type: "RangeBorder",
    id: side,
    properties: {
      SideIndex: { get: () => side },
      Style: {
        get: () => (isDrawn() ? "Continuous" : "None"),
        set: (style) => {
          if (model.isProtected(sheet)) throw accessDenied();
          const known = choiceArgument(style, ["Continuous", "None"]);
          model.borders.draw(range, side, known === "Continuous");
        },
      },
      Weight: {
        get: () => "Thin",
        set: (weight) => {
          if (weight !== "Thin") refuse("thin lines");
        },
      },
      Color: {
        get: () => "#000000",
        set: (colour) => {
          if (colour !== "#000000") refuse("black lines");
        },
      },
    },
  };
}

/** Excel.RangeBorderCollection: the sides of a range. */
export function rangeBorders(model: ExcelModel, range: SheetRange): HostObject {
  return {
    type: "RangeBorderCollection",
    properties: { Count: { get: () => borderSides.length } },
    items: () => borderSides.map((side) => border(model, range, side)),
    item: (key) => border(model, range, choiceArgument(key, borderSides)),
  };
}
