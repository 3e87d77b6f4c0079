import fc from "fast-check";
import { assessments } from "../../src/core/model/assessment";
import type { Assessment, YearResult } from "../../src/core/model/assessment";
import { standingsOf } from "../../src/core/model/standing";
import type { Summary } from "../../src/core/model/summary";
import { barSegments } from "../../src/taskpane/barSegments";

type Counts = Readonly<Record<Assessment, number>>;

function summaryOf(counts: Counts, yearResults?: Readonly<Record<YearResult, number>>): Summary {
  const total = assessments.reduce((sum, one) => sum + counts[one], 0);
  const period = { months: yearResults === undefined ? 6 : 12, year: 2023 };
  const rest = { total, threshold: 50, period, flagged: [] };
  return { ...rest, counts, ...(yearResults === undefined ? {} : { yearResults }) };
}

const count = fc.nat(10000);
const counts: fc.Arbitrary<Counts> = fc.record({
  reached: count,
  below: count,
  notStarted: count,
  yearEnd: count,
  missing: count,
});
const results = fc.record({ exceeded: count, met: count, notMet: count });
const summaries = fc
  .tuple(counts, fc.option(results, { nil: undefined }))
  .map((drawn) => summaryOf(...drawn));

const some = { reached: 14, below: 1, notStarted: 0, yearEnd: 12, missing: 0 };

describe("the stacked bar", () => {
  it("is empty when there are no indicators", () => {
    const none = { reached: 0, below: 0, notStarted: 0, yearEnd: 0, missing: 0 };
    expect(barSegments(summaryOf(none))).toEqual([]);
  });

  it("leaves out what counts nothing", () => {
    const segments = barSegments(summaryOf(some));
    expect(segments.map(({ standing }) => standing)).toEqual(["reached", "below", "yearEnd"]);
  });

  it("shows what has come of the plans when the year is over", () => {
    const segments = barSegments(summaryOf(some, { exceeded: 3, met: 0, notMet: 12 }));
    expect(segments.map(({ standing, count: shown }) => [standing, shown])).toEqual([
      ["exceeded", 3],
      ["notMet", 12],
      ["yearEnd", 12],
    ]);
  });

  it("fills the whole width without gaps, no part too narrow for its number", () => {
    fc.assert(
      fc.property(summaries, (given) => {
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
      fc.property(summaries, (given) => {
        const segments = barSegments(given);
        for (const one of segments)
          for (const other of segments)
            if (one.count > other.count) expect(one.width).toBeGreaterThan(other.width);
      }),
    );
  });

  it("keeps the order of the standings", () => {
    fc.assert(
      fc.property(summaries, (given) => {
        const order = standingsOf(given);
        const places = barSegments(given).map(({ standing }) => order.indexOf(standing));
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }),
    );
  });
});
