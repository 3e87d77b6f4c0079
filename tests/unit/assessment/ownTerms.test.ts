import { assessTable } from "../../../src/core/assessment/assessTable";
import { ownTerms, usualThreshold } from "../../../src/core/assessment/ownTerms";
import { withDirections } from "../../../src/core/assessment/withDirections";
import { calculateTable } from "../../../src/core/calculation/calculateTable";
import type { Assessment } from "../../../src/core/model/assessment";
import type { IndicatorKind, IndicatorSettings } from "../../../src/core/model/indicatorSettings";
import { buildTable } from "../../support/buildTable";
import type { RowLiteral } from "../../support/buildTable";

/** Judged with settings of its own, in a table over so many months with a threshold of 50. */
function assessed(
  row: RowLiteral,
  settings: IndicatorSettings,
  months: number | null = 6,
): Assessment | undefined {
  const built = buildTable([row], { period: { months, year: 2023 } }).table;
  const records = new Map([[built.rows[0]?.row ?? -1, { settings, explanation: null }]]);
  const calculated = calculateTable(withDirections(built, records));
  return assessTable(calculated, 50, records).indicators[0]?.assessment;
}

describe("each way of judging", () => {
  const rest = { note: "Đánh giá cuối năm" };
  it.each([
    ["cumulative", 6, { plan: 100, actual: 60 }, "reached"],
    ["cumulative", 6, { plan: 100, actual: 40 }, "below"],
    ["cumulative", 6, { plan: 100, actual: 0 }, "notStarted"],
    ["cumulative", 6, { plan: 100, ...rest }, "yearEnd"],
    ["cumulative", 6, { plan: 100 }, "missing"],
    ["cumulative", 12, { plan: 100, actual: 60 }, "reached"],
    ["level", 6, { plan: 100, actual: 60 }, "reached"],
    ["level", 6, { plan: 100, actual: 40 }, "below"],
    ["level", 12, { plan: 100 }, "missing"],
    ["yearEnd", 6, { plan: 100 }, "yearEnd"],
    ["yearEnd", 6, { plan: 100, actual: 3 }, "yearEnd"],
    ["yearEnd", 6, { plan: 100, actual: "Chưa đạt" }, "yearEnd"],
    ["yearEnd", 6, { plan: 100, actual: 0, note: "Đã giao các đơn vị" }, "yearEnd"],
    ["yearEnd", null, { plan: 100, actual: 3 }, "yearEnd"],
    ["yearEnd", 12, { plan: 100, actual: 3 }, "below"],
    ["yearEnd", 12, { plan: 100, actual: 90 }, "reached"],
    ["yearEnd", 12, { plan: 100 }, "missing"],
    ["maintain", 6, { plan: 100, actual: 99.99 }, "below"],
    ["maintain", 6, { plan: 100, actual: 100 }, "reached"],
    ["maintain", 6, { plan: 100, actual: "Duy trì" }, "reached"],
    ["maintain", 6, { plan: 100, actual: "Chưa đạt" }, "below"],
    ["maintain", 6, { plan: 100 }, "missing"],
    ["maintain", 6, { plan: 5, actual: 5.1, direction: "lower" }, "below"],
    ["maintain", 6, { plan: 5, actual: 5, direction: "lower" }, "reached"],
  ] as const satisfies readonly (readonly [
    IndicatorKind,
    number | null,
    RowLiteral,
    Assessment,
  ])[])("%s, %s months: %o is %s", (...[kind, months, row, expected]) => {
    expect(assessed(row, { kind }, months)).toBe(expected);
  });
});

describe("settings of its own", () => {
  it.each([
    ["a threshold beats that of the table", { threshold: 75 }, { plan: 100, actual: 60 }, "below"],
    ["and may be lower", { threshold: 20 }, { plan: 100, actual: 30 }, "reached"],
    ["3 months ask for a quarter", { months: 3 }, { plan: 100, actual: 30 }, "reached"],
    ["9 months ask for 75", { months: 9 }, { plan: 100, actual: 74 }, "below"],
    [
      "a threshold beats the months",
      { months: 9, threshold: 60 },
      { plan: 100, actual: 60 },
      "reached",
    ],
    [
      "a level has no pace: months change nothing",
      { months: 9, kind: "level" },
      { plan: 100, actual: 60 },
      "reached",
    ],
    ["lower may be better", { direction: "lower" }, { plan: 10, actual: 25 }, "below"],
    ["and 0 is then the best", { direction: "lower" }, { plan: 10, actual: 0 }, "reached"],
    [
      "higher may be better whatever the name",
      { direction: "higher" },
      { plan: 10, actual: 4, direction: "lower" },
      "below",
    ],
    [
      "judged at year end by its own twelve months",
      { kind: "yearEnd", months: 12 },
      { plan: 10, actual: 4 },
      "below",
    ],
  ] as const satisfies readonly (readonly [string, IndicatorSettings, RowLiteral, Assessment])[])(
    "%s",
    (...[, settings, row, expected]) => {
      expect(assessed(row, settings)).toBe(expected);
    },
  );

  it("follow the table where nothing is set, and where its own months are those of the table", () => {
    const table = { threshold: 40, period: { months: 6 } };
    expect(ownTerms({}, table)).toEqual({ threshold: 40, waitsForYearEnd: false });
    expect(ownTerms({ months: 6 }, table).threshold).toBe(40);
    expect(ownTerms({ lastYear: 5 }, table).threshold).toBe(40);
  });

  it.each([
    [1, 8.33],
    [3, 25],
    [6, 50],
    [7, 58.33],
    [9, 75],
    [12, 100],
  ])("%i months usually ask for %d percent", (months, percent) => {
    expect(usualThreshold(months)).toBe(percent);
  });
});
