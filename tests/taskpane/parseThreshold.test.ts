import fc from "fast-check";
import { parseThreshold } from "../../src/taskpane/parseThreshold";

describe("a typed threshold", () => {
  it.each([
    ["50", 50],
    [" 49,5 ", 49.5],
    ["49.5", 49.5],
    ["75 %", 75],
    ["1000", 1000],
  ])("%j is %d percent", (text, threshold) => {
    expect(parseThreshold(text)).toEqual({ kind: "threshold", threshold });
  });

  it.each(["", "  ", "%"])("%j is blank: back to the usual one", (text) => {
    expect(parseThreshold(text)).toEqual({ kind: "blank" });
  });

  it.each(["0", "-5", "1001", "năm mươi", "5O", "1.000,5", "50%%", "1e2", "NaN"])(
    "%j cannot be used",
    (text) => {
      expect(parseThreshold(text)).toEqual({ kind: "unusable" });
    },
  );

  it("is never zero, negative or endless, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const typed = parseThreshold(text);
        if (typed.kind === "threshold") {
          expect(typed.threshold).toBeGreaterThan(0);
          expect(typed.threshold).toBeLessThanOrEqual(1000);
        }
      }),
    );
  });
});
