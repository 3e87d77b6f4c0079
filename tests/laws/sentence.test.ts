import fc from "fast-check";
import { assessments, yearResults } from "../../src/core/model/assessment";
import type { Assessment, YearResult } from "../../src/core/model/assessment";
import { reachedForms, waitingForms, type WordingChoice } from "../../src/core/model/reportChoices";
import type { OwnThresholds, Summary } from "../../src/core/model/summary";
import { sentenceFormula, type SentenceCells } from "../../src/core/summary/sentenceFormula";
import { sentence } from "../../src/core/wording/sentence";
import { vi } from "../../src/core/wording/vi";
import { en } from "../../src/core/wording/en";
import { reportCounts } from "../../src/core/filling/reportCounts";
import { countAt } from "../../src/core/model/standing";
import { sentenceParts } from "../../src/core/wording/sentenceParts";
import { numberReadings } from "../support/numberReadings";
import { evaluateFormula } from "../support/evaluateFormula";

const count = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ max: 3000, min: 0 }),
);
const counts: fc.Arbitrary<Record<Assessment, number>> = fc.record({
  reached: count,
  below: count,
  notStarted: count,
  yearEnd: count,
  missing: count,
});
const wording: fc.Arbitrary<WordingChoice> = fc.record({
  reached: fc.constantFrom(...reachedForms),
  waiting: fc.constantFrom(...waitingForms),
});
const own: fc.Arbitrary<OwnThresholds> = fc.record({
  count: fc.integer({ min: 1, max: 30 }),
  numbers: fc.constantFrom([], ["3"], ["1", "12"]),
});
const months = fc.constantFrom(null, 1, 2, 3, 6, 7, 9, 11, 12);
const threshold = fc.constantFrom(25, 33.3, 33.33, 50, 75, 100, 120.5, 8.333333);

function totalOf(numbers: Record<Assessment, number>): number {
  return assessments.reduce((sum, one) => sum + numbers[one], 0);
}

/** Shares out what has a result; what was not started has missed its plan. */
function resultsOf(
  { reached, below, notStarted }: Record<Assessment, number>,
  share: number,
): Record<YearResult, number> {
  const exceeded = Math.floor((reached + below) * share * share);
  const met = Math.floor((reached + below - exceeded) * share);
  return { exceeded, met, notMet: reached + below - exceeded - met + notStarted };
}

const share = fc.constantFrom(0, 0.3, 0.5, 0.9, 1);

const summaries: fc.Arbitrary<Summary> = fc
  .record({ counts, months, threshold, share, own: fc.option(own) })
  .map((drawn): Summary => {
    const { own: ownThresholds } = drawn;
    return {
      total: totalOf(drawn.counts),
      counts: drawn.counts,
      threshold: drawn.threshold,
      period: { months: drawn.months, year: 2023 },
      flagged: [],
      ...(ownThresholds === null ? {} : { ownThresholds }),
      ...(drawn.months === 12 ? { yearResults: resultsOf(drawn.counts, drawn.share) } : {}),
    };
  });

/** The counts in cells A1…I1, as the formula is given them. */
const cells: SentenceCells = {
  total: "$A$1",
  counts: { reached: "$B$1", below: "$C$1", notStarted: "$D$1", yearEnd: "$E$1", missing: "$F$1" },
  threshold: "$G$1",
};
const results = { exceeded: "$H$1", met: "$I$1", notMet: "($J$1+$D$1)" };

function cellValues({
  total,
  counts: numbers,
  threshold: limit,
  yearResults: year,
}: Summary): number[] {
  const notMet = (year?.notMet ?? 0) - numbers.notStarted;
  return [
    total,
    ...assessments.map((one) => numbers[one]),
    limit,
    year?.exceeded ?? 0,
    year?.met ?? 0,
    notMet,
  ];
}

function shownBy(formula: string, summary: Summary): unknown {
  const values = cellValues(summary);
  return evaluateFormula(`=${formula}`, (_, column) => values[column] ?? null);
}

describe("laws of the sentence", () => {
  it("the formula says the same words for all counts, periods, thresholds and choices", () => {
    fc.assert(
      fc.property(summaries, wording, (summary, choice) => {
        const given = summary.yearResults === undefined ? cells : { ...cells, results };
        const formula = sentenceFormula(given, summary, choice);
        expect(shownBy(formula, summary)).toBe(sentence(summary, vi, choice));
      }),
      { numRuns: 500 },
    );
  });

  it("the formula follows its cells into every other state of the same period", () => {
    fc.assert(
      fc.property(summaries, counts, fc.tuple(share, wording), (made, later, [part, choice]) => {
        const isYear = made.yearResults !== undefined;
        const now: Summary = {
          ...made,
          counts: later,
          total: totalOf(later),
          ...(isYear ? { yearResults: resultsOf(later, part) } : {}),
        };
        const formula = sentenceFormula(isYear ? { ...cells, results } : cells, made, choice);
        expect(shownBy(formula, now)).toBe(sentence(now, vi, choice));
      }),
    );
  });

  it("formulas stay within what Excel takes, whole expressions in place of cells included", () => {
    const counting = `(COUNTIF('Tên trang tính dài ba mươi mốt'!$G$20:$G$10020,"Chưa có số liệu"))`;
    const counted = <Key extends string>(keys: readonly Key[]) =>
      Object.fromEntries(keys.map((key) => [key, counting])) as Record<Key, string>;
    const long: SentenceCells = {
      total: counting,
      counts: counted(assessments),
      threshold: "$G$1",
      results: counted(yearResults),
    };
    for (const reached of reachedForms) {
      for (const waiting of waitingForms) {
        const period = { months: 12, year: 2023 };
        const formula = sentenceFormula(long, { period }, { reached, waiting });
        expect(formula.length).toBeLessThan(8000);
        for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g)) {
          expect(text.length).toBeLessThanOrEqual(255);
        }
      }
    }
  });

  it("what is counted adds up to the total, and nothing is counted as 0 or 00", () => {
    fc.assert(
      fc.property(summaries, wording, (summary, choice) => {
        const said = sentence(summary, vi, choice);
        if (summary.total === 0) return;
        const apart = said.replace(/\([^)]*\)/g, "");
        const [total, ...parts] = [...apart.matchAll(/(\d+) chỉ tiêu/g)].map(([, n]) => n ?? "");
        expect(Number(total)).toBe(summary.total);
        expect(parts.reduce((sum, n) => sum + Number(n), 0)).toBe(summary.total);
        for (const n of parts) expect(n).toMatch(/^(?:0[1-9]|[1-9]\d+)$/);
        expect(said).not.toMatch(/\{|\}|undefined|, ,|, \.|,\.| {2}/);
      }),
    );
  });

  it("a year speaks of the plan and of no threshold, a part of it the other way round", () => {
    fc.assert(
      fc.property(summaries, wording, fc.constantFrom(vi, en), (summary, choice, texts) => {
        const said = sentence(summary, texts, choice);
        if (summary.yearResults !== undefined) expect(said).not.toMatch(/%|ngưỡng|threshold/);
        else expect(said).not.toMatch(/vượt kế hoạch|không đạt|exceeded|did not meet/);
      }),
    );
  });

  it("a report that holds the sentence is found to agree with its table", () => {
    fc.assert(
      fc.property(summaries, wording, (summary, choice) => {
        const said = reportCounts(sentence(summary, vi, choice), summary, numberReadings);
        for (const { counted, said: number, inTable } of said) {
          expect([counted, number]).toEqual([counted, inTable]);
        }
        const parts = sentenceParts(summary.yearResults !== undefined, choice, vi);
        const told = parts.filter(({ counted }) => countAt(counted, summary) > 0);
        if (summary.total > 0) expect(said.length).toBeGreaterThan(told.length);
      }),
    );
  });
});
