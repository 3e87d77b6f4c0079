import * as fc from "fast-check";
import { axisTicks } from "../../../src/embedded/page/charts/chartScale";

describe("the value axis of a chart", () => {
  it.each([
    [120.35, [0, 50, 100, 150]],
    [101.01, [0, 20, 40, 60, 80, 100, 120]],
    [50, [0, 10, 20, 30, 40, 50]],
    [0, [0, 0.2]],
    [0.5, [0, 0.2, 0.4, 0.6]],
    [7300, [0, 2000, 4000, 6000, 8000]],
  ])("up to %d has figures a person would choose", (highest, ticks) => {
    expect(axisTicks(highest)).toEqual(ticks);
  });

  it("begins at zero, holds the highest figure and not much more, in few even steps", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (highest) => {
        const ticks = axisTicks(highest);
        const last = ticks[ticks.length - 1] ?? 0;
        const step = ticks[1] ?? 0;
        expect(ticks[0]).toBe(0);
        expect(last).toBeGreaterThanOrEqual(highest);
        expect(last - highest).toBeLessThanOrEqual(step);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
