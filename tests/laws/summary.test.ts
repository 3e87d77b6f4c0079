import fc from "fast-check";
import { assessments } from "../../src/core/model/assessment";
import { summarizeTable } from "../../src/core/summary/summarizeTable";
import { summarySheetName } from "../../src/core/summary/summarySheet";
import { writeSummarySheet } from "../../src/core/summary/writeSummarySheet";
import { assessmentName } from "../../src/core/wording/names";
import { sentence } from "../../src/core/wording/sentence";
import { vi } from "../../src/core/wording/vi";
import { anyRows } from "../support/anyRow";
import { assessedTable } from "../unit/summary/assessedTable";
import { startSpreadsheet } from "../unit/summary/evaluateEdits";

const spreadsheet = startSpreadsheet();

// A real engine works the formulas out: on a busy machine that takes a while.
jest.setTimeout(60_000);

afterAll(() => spreadsheet.close());

const thresholds = fc.constantFrom(25, 33.3, 50, 75, 100);

describe("laws of the summary", () => {
  it("every indicator is counted exactly once, and the sentence says all of them", () => {
    fc.assert(
      fc.property(anyRows, thresholds, (rows, threshold) => {
        const summary = summarizeTable(assessedTable(rows, { threshold }).assessed);
        const counted = assessments.reduce((sum, one) => sum + summary.counts[one], 0);
        expect(counted).toBe(summary.total);
        expect(summary.flagged).toHaveLength(summary.counts.below);
        const numbers = [...sentence(summary, vi).matchAll(/(\d+) chỉ tiêu/g)].map(([, n]) =>
          Number(n),
        );
        const [total = 0, ...parts] = numbers;
        expect(parts.reduce((sum, n) => sum + n, 0)).toBe(total);
        expect(total).toBe(summary.total);
      }),
    );
  });

  it("the sheet's own formulas come to the same assessments and the same sentence", async () => {
    const sheet = summarySheetName;
    await fc.assert(
      fc.asyncProperty(anyRows, thresholds, async (rows, threshold) => {
        const { assessed, snapshot } = assessedTable(rows, { threshold });
        const summary = summarizeTable(assessed);
        const edits = writeSummarySheet({ assessed, summary, sheet });
        const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
        const statuses = [...shown]
          .filter(([address, value]) => address.startsWith("G") && value !== null)
          .map(([, value]) => value);
        const expected = assessed.indicators.map((one) => assessmentName(one.assessment, vi));
        expect(statuses.slice(statuses.length - expected.length)).toEqual(expected);
        expect(shown.get("A4")).toBe(sentence(summary, vi));
      }),
      { numRuns: 25 },
    );
  });
});
