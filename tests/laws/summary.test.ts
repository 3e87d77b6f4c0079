import fc from "fast-check";
import { assessments } from "../../src/core/model/assessment";
import {
  reachedForms,
  reportOrientations,
  reportParts,
  waitingForms,
} from "../../src/core/model/reportChoices";
import { statusName } from "../../src/core/summary/statusName";
import { statusNow } from "../../src/core/summary/statusFormula";
import { summarizeTable } from "../../src/core/summary/summarizeTable";
import { summarySheetName } from "../../src/core/summary/summarySheet";
import { writeSummarySheet } from "../../src/core/summary/writeSummarySheet";
import { sentence } from "../../src/core/wording/sentence";
import { vi } from "../../src/core/wording/vi";
import { anyRows } from "../support/anyRow";
import { assessedTable } from "../unit/summary/assessedTable";
import { startSpreadsheet } from "../unit/summary/evaluateEdits";
import { sheetPlaces } from "../unit/summary/sheetPlaces";

const spreadsheet = startSpreadsheet();

// A real engine works the formulas out: on a busy machine that takes a while.
jest.setTimeout(60_000);

afterAll(() => spreadsheet.close());

/** Any choice of parts and words, in the course of the year and at its end. */
const wishes = fc.record({
  months: fc.constantFrom(3, 6, 12),
  parts: fc.subarray([...reportParts]),
  orientation: fc.constantFrom(...reportOrientations),
  wording: fc.record({
    reached: fc.constantFrom(...reachedForms),
    waiting: fc.constantFrom(...waitingForms),
  }),
});

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
      fc.asyncProperty(anyRows, thresholds, wishes, async (rows, threshold, wish) => {
        const { months, ...choices } = wish;
        const period = { months, year: 2023 };
        const { assessed, snapshot } = assessedTable(rows, { threshold, period });
        const summary = summarizeTable(assessed);
        const source = { assessed, summary, sheet, choices };
        const places = sheetPlaces(source);
        const shown = await spreadsheet.evaluate(writeSummarySheet(source), sheet, snapshot);
        const statuses = places.layout.list.lines
          .filter(({ indicator }) => indicator !== null)
          .map(({ row }) => shown.get(places.at(row, "status")));
        expect(statuses).toEqual(assessed.indicators.map((one) => statusName(statusNow(one))));
        expect(shown.get(places.sentence)).toBe(sentence(summary, vi, choices.wording));
      }),
      { numRuns: 25 },
    );
  });
});
