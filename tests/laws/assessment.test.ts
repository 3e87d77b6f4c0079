import fc from "fast-check";
import { assessTable } from "../../src/core/assessment/assessTable";
import { calculateTable } from "../../src/core/calculation/calculateTable";
import type { AssessedTable } from "../../src/core/model/assessment";
import { assessments } from "../../src/core/model/assessment";
import { anyRows } from "../support/anyRow";
import type { RowLiteral } from "../support/buildTable";
import { buildTable } from "../support/buildTable";

const threshold = fc.constantFrom(25, 50, 75, 100, 33.3);

function assessed(rows: readonly RowLiteral[], limit: number): AssessedTable {
  return assessTable(calculateTable(buildTable(rows).table), limit);
}

describe("laws of the assessment", () => {
  it("every counted indicator has exactly one, and nothing else has any", () => {
    fc.assert(
      fc.property(anyRows, threshold, (rows, limit) => {
        const { indicators } = assessed(rows, limit);
        expect(indicators).toHaveLength(rows.filter((row) => row.kind === "indicator").length);
        const counts = assessments.map(
          (each) => indicators.filter((one) => one.assessment === each).length,
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(indicators.length);
      }),
    );
  });

  it("a higher threshold never lifts an indicator", () => {
    fc.assert(
      fc.property(anyRows, threshold, threshold, (rows, one, other) => {
        const low = assessed(rows, Math.min(one, other)).indicators;
        const high = assessed(rows, Math.max(one, other)).indicators;
        low.forEach(({ assessment }, index) => {
          if (assessment !== "reached") expect(high[index]?.assessment).toBe(assessment);
        });
      }),
    );
  });

  it("more of a thing is never judged worse, except where less is better", () => {
    const amount = fc.integer({ min: 1, max: 10 ** 6 });
    fc.assert(
      fc.property(amount, amount, amount, (plan, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const judge = (actual: number, direction: "higher" | "lower") =>
          assessed([{ plan, actual, direction }], 50).indicators[0]?.assessment;
        if (judge(less, "higher") === "reached") expect(judge(more, "higher")).toBe("reached");
        if (judge(more, "lower") === "reached") expect(judge(less, "lower")).toBe("reached");
      }),
    );
  });
});
