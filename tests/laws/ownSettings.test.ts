import fc from "fast-check";
import { assessTable } from "../../src/core/assessment/assessTable";
import { paceForecast, shareForecast } from "../../src/core/assessment/forecast";
import { ownTerms } from "../../src/core/assessment/ownTerms";
import { calculateTable } from "../../src/core/calculation/calculateTable";
import type { AssessedTable } from "../../src/core/model/assessment";
import { indicatorKinds, type IndicatorSettings } from "../../src/core/model/indicatorSettings";
import { summarySheetName } from "../../src/core/summary/summarySheet";
import { summarizeTable } from "../../src/core/summary/summarizeTable";
import { writeSummarySheet } from "../../src/core/summary/writeSummarySheet";
import { assessmentName } from "../../src/core/wording/names";
import { sentence } from "../../src/core/wording/sentence";
import { vi } from "../../src/core/wording/vi";
import { anyRows } from "../support/anyRow";
import { buildTable } from "../support/buildTable";
import type { BuiltTable, RowLiteral } from "../support/buildTable";
import { startSpreadsheet } from "../unit/summary/evaluateEdits";
import { sheetPlaces } from "../unit/summary/sheetPlaces";

const threshold = fc.constantFrom(25, 50, 75, 100);
const months = fc.constantFrom(3, 6, 9, 12);
const anySettings: fc.Arbitrary<IndicatorSettings> = fc.record(
  {
    threshold: fc.integer({ min: 1, max: 200 }),
    months: fc.integer({ min: 1, max: 12 }),
    kind: fc.constantFrom(...indicatorKinds),
    lastYear: fc.integer({ min: -5, max: 5000 }),
  },
  { requiredKeys: [] },
);

const spreadsheet = startSpreadsheet();

// A real engine works the formulas out: on a busy machine that takes a while.
jest.setTimeout(60_000);

afterAll(() => spreadsheet.close());

/** Settings for the rows of a table, from the top. */
const settingsList = fc.array(anySettings, { minLength: 12, maxLength: 12 });

interface Judged extends BuiltTable {
  readonly assessed: AssessedTable;
}

function judged(
  rows: readonly RowLiteral[],
  settings: readonly IndicatorSettings[],
  [limit, period]: readonly [number, number],
): Judged {
  const built = buildTable(rows, { period: { months: period, year: 2023 } });
  const records = new Map(
    built.table.rows.flatMap(({ row }, index) => {
      const own = settings[index];
      return own === undefined ? [] : [[row, { settings: own, explanation: null }] as const];
    }),
  );
  return { ...built, assessed: assessTable(calculateTable(built.table), limit, records) };
}

function assessmentsOf({ assessed }: Judged): readonly string[] {
  return assessed.indicators.map(({ assessment }) => assessment);
}

function sentenceOf({ assessed }: Judged): string {
  return sentence(summarizeTable(assessed), vi);
}

describe("laws of what is set for single indicators", () => {
  it("settings equal to the usual ones change nothing, and are not spoken of", () => {
    fc.assert(
      fc.property(anyRows, threshold, months, (rows, limit, period) => {
        const own: IndicatorSettings = { threshold: limit, months: period, kind: "cumulative" };
        const usual = rows.map(() => own);
        const set = judged(rows, usual, [limit, period]);
        const unset = judged(rows, [], [limit, period]);
        expect(assessmentsOf(set)).toEqual(assessmentsOf(unset));
        expect(sentenceOf(set)).toBe(sentenceOf(unset));
      }),
    );
  });

  it("every indicator still has one assessment, and the counts add up to all", () => {
    fc.assert(
      fc.property(anyRows, settingsList, fc.tuple(threshold, months), (rows, settings, terms) => {
        const { assessed } = judged(rows, settings, terms);
        const { counts, total } = summarizeTable(assessed);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(total).toBe(assessed.indicators.length);
      }),
    );
  });

  it("the summary sheet's own formulas come to the same assessments and the same sentence", async () => {
    const sheet = summarySheetName;
    await fc.assert(
      fc.asyncProperty(anyRows, settingsList, threshold, async (rows, settings, limit) => {
        const { assessed, snapshot } = judged(rows, settings, [limit, 6]);
        const summary = summarizeTable(assessed);
        const source = { assessed, summary, sheet };
        const places = sheetPlaces(source);
        const shown = await spreadsheet.evaluate(writeSummarySheet(source), sheet, snapshot);
        const statuses = places.layout.list.lines
          .filter(({ indicator }) => indicator !== null)
          .map(({ row }) => shown.get(places.at(row, "status")));
        expect(statuses).toEqual(
          assessed.indicators.map((one) => assessmentName(one.assessment, vi)),
        );
        expect(shown.get(places.sentence)).toBe(sentence(summary, vi));
      }),
      { numRuns: 20 },
    );
  });

  it("a threshold of its own is always the one that holds", () => {
    fc.assert(
      fc.property(anySettings, threshold, months, (own, limit, period) => {
        const terms = { threshold: limit, period: { months: period } };
        const set = own.threshold;
        if (set !== undefined) expect(ownTerms(own, terms).threshold).toBe(set);
      }),
    );
  });

  it("a year that goes as the last one did comes to the share it has, and a whole year to itself", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 11 }),
        (actual, done) => {
          const row = { plan: 100, samePeriod: actual, actual };
          const [one] = judged([row], [], [50, done]).assessed.indicators;
          if (one === undefined) throw new Error("no indicator");
          const lastYear = actual * 3;
          expect(shareForecast(one, lastYear)?.value).toBe(lastYear);
          expect(shareForecast(one, actual)?.value).toBe(actual);
          expect(paceForecast(one, { months: 12 })).toBeNull();
          const pace = paceForecast(one, { months: done })?.value ?? Number.NaN;
          expect(Math.abs((pace / 12) * done - actual)).toBeLessThan(0.00001);
        },
      ),
    );
  });
});
