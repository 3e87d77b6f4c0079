import fc from "fast-check";
import { defaultFlagLook, flagKinds } from "../../../src/core/model/flagLook";
import { contrastRatio, readableOn } from "../../../src/core/model/readableOn";

const part = fc.integer({ min: 0, max: 255 });
const colour = fc
  .tuple(part, part, part)
  .map((parts) => `#${parts.map((each) => each.toString(16).padStart(2, "0")).join("")}`);

describe("the colour of text on a fill", () => {
  it("can be read on any fill", () => {
    fc.assert(
      fc.property(colour, (fill) => {
        expect(contrastRatio(fill, readableOn(fill))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it.each([
    ["#FFFFFF", "#000000", 21],
    ["#777777", "#FFFFFF", 4.48],
  ])("is measured as WCAG does: %s on %s", (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  });

  it("keeps the hue of the fill where it can", () => {
    expect(flagKinds.map((kind) => readableOn(defaultFlagLook.kinds[kind].fill))).toEqual([
      "#990013",
      "#705A00",
      "#4D4D4D",
    ]);
    expect(readableOn("#000080")).toMatch(/^#[89A-F].[89A-F].FF$/);
  });
});
