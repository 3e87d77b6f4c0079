import fc from "fast-check";
import { assessments } from "../../src/core/model/assessment";
import { barSegments } from "../../src/taskpane/barSegments";

const counts = fc.record({
  reached: fc.nat(10000),
  below: fc.nat(10000),
  notStarted: fc.nat(10000),
  yearEnd: fc.nat(10000),
  missing: fc.nat(10000),
});

describe("the stacked bar", () => {
  it("is empty when there are no indicators", () => {
    expect(barSegments({ reached: 0, below: 0, notStarted: 0, yearEnd: 0, missing: 0 })).toEqual(
      [],
    );
  });

  it("leaves out what counts nothing", () => {
    const segments = barSegments({ reached: 14, below: 1, notStarted: 0, yearEnd: 12, missing: 0 });
    expect(segments.map(({ assessment }) => assessment)).toEqual(["reached", "below", "yearEnd"]);
  });

  it("fills the whole width without gaps, no part too narrow for its number", () => {
    fc.assert(
      fc.property(counts, (given) => {
        let end = 0;
        const segments = barSegments(given);
        for (const segment of segments) {
          expect(segment.start).toBeCloseTo(end);
          expect(segment.width).toBeGreaterThanOrEqual(7);
          end = segment.start + segment.width;
        }
        if (segments.length > 0) expect(end).toBeCloseTo(100);
      }),
    );
  });

  it("gives the larger count the wider part", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const segments = barSegments(given);
        for (const one of segments)
          for (const other of segments)
            if (one.count > other.count) expect(one.width).toBeGreaterThan(other.width);
      }),
    );
  });

  it("keeps the order of the assessments", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const places = barSegments(given).map(({ assessment }) => assessments.indexOf(assessment));
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }),
    );
  });
});
