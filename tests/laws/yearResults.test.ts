import fc from "fast-check";
import { assessTable } from "../../src/core/assessment/assessTable";
import { calculateTable } from "../../src/core/calculation/calculateTable";
import type { AssessedTable, YearResult } from "../../src/core/model/assessment";
import { summarizeTable } from "../../src/core/summary/summarizeTable";
import { anyRows } from "../support/anyRow";
import type { RowLiteral } from "../support/buildTable";
import { buildTable } from "../support/buildTable";

const threshold = fc.constantFrom(25, 50, 75, 100, 120);
const amount = fc.integer({ min: 1, max: 10 ** 6 });
const direction = fc.constantFrom<"higher" | "lower">("higher", "lower");

function assessed(rows: readonly RowLiteral[], limit: number, months = 12): AssessedTable {
  const { table } = buildTable(rows, { period: { months, year: 2023 } });
  return assessTable(calculateTable(table), limit);
}

function resultOf(row: RowLiteral): YearResult | undefined {
  return assessed([row], 50).indicators[0]?.yearResult;
}

const ranks: readonly (YearResult | undefined)[] = ["notMet", "met", "exceeded"];

describe("laws of the year", () => {
  it("what has a result has exactly one, and they add up to the total with those that have none", () => {
    fc.assert(
      fc.property(anyRows, threshold, (rows, limit) => {
        const table = assessed(rows, limit);
        const { total, counts, yearResults } = summarizeTable(table);
        const { exceeded, met, notMet } = yearResults ?? { exceeded: -1, met: 0, notMet: 0 };
        expect(exceeded + met + notMet).toBe(counts.reached + counts.below + counts.notStarted);
        expect(exceeded + met + notMet + counts.yearEnd + counts.missing).toBe(total);
        expect(notMet).toBeGreaterThanOrEqual(counts.notStarted);
      }),
    );
  });

  it("thresholds change nothing about it", () => {
    fc.assert(
      fc.property(anyRows, threshold, threshold, (rows, one, other) => {
        const results = (limit: number) =>
          assessed(rows, limit).indicators.map(({ yearResult }) => yearResult);
        expect(results(one)).toEqual(results(other));
      }),
    );
  });

  it("at a threshold of the whole plan, what is below is not met and what is reached is not missed", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const { assessment, yearResult } of assessed(rows, 100).indicators) {
          if (assessment === "below") expect(yearResult).toBe("notMet");
          if (assessment === "reached") expect(yearResult).not.toBe("notMet");
        }
      }),
    );
  });

  it("the year changes no assessment", () => {
    fc.assert(
      fc.property(anyRows, threshold, (rows, limit) => {
        const assessments = (months: number) =>
          assessed(rows, limit, months).indicators.map(({ assessment }) => assessment);
        expect(assessments(12)).toEqual(assessments(6));
      }),
    );
  });

  it("is told by the figures themselves, at any size and with decimals", () => {
    const scale = fc.constantFrom(1, 10, 1000);
    fc.assert(
      fc.property(fc.record({ one: amount, other: amount, direction, scale }), (figures) => {
        const { one, other, direction: way } = figures;
        const plan = one / figures.scale;
        const actual = other / figures.scale;
        const isBetter = way === "higher" ? other > one : other < one;
        const expected = one === other ? "met" : isBetter ? "exceeded" : "notMet";
        expect(resultOf({ plan, actual, direction: way })).toBe(expected);
        expect(resultOf({ plan, actual: plan, direction: way })).toBe("met");
      }),
    );
  });

  it("more of a thing never gives a worse result, except where less is better", () => {
    fc.assert(
      fc.property(fc.record({ plan: amount, one: amount, other: amount, direction }), (row) => {
        const { plan, one, other, direction: way } = row;
        const ordered = [Math.min(one, other), Math.max(one, other)].map((actual) =>
          ranks.indexOf(resultOf({ plan, actual, direction: way })),
        );
        const [worse = 0, better = 0] = way === "higher" ? ordered : [...ordered].reverse();
        expect(better).toBeGreaterThanOrEqual(worse);
      }),
    );
  });
});
