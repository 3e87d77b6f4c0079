import { assessTable } from "../../../src/core/assessment/assessTable";
import { withDirections } from "../../../src/core/assessment/withDirections";
import { calculateTable } from "../../../src/core/calculation/calculateTable";
import type { AssessedIndicator, YearResult } from "../../../src/core/model/assessment";
import type { IndicatorSettings } from "../../../src/core/model/indicatorSettings";
import { summarizeTable } from "../../../src/core/summary/summarizeTable";
import { ambiguousText, buildTable, errorCell } from "../../support/buildTable";
import type { RowLiteral } from "../../support/buildTable";

/** Judged against 50 %, in a table over so many months. */
function judged(
  row: RowLiteral,
  { settings = {}, months = 12 }: { settings?: IndicatorSettings; months?: number | null } = {},
): AssessedIndicator | undefined {
  const built = buildTable([row], { period: { months, year: 2023 } }).table;
  const records = new Map([[built.rows[0]?.row ?? -1, { settings, explanation: null }]]);
  const calculated = calculateTable(withDirections(built, records));
  return assessTable(calculated, 50, records).indicators[0];
}

type Case = readonly [string, RowLiteral, YearResult | undefined];

describe("what has come of the plan when the year is over", () => {
  it.each<Case>([
    ["more than planned is exceeded", { plan: 100, actual: 100.01 }, "exceeded"],
    ["as much as planned is met", { plan: 100, actual: 100 }, "met"],
    ["less is not met although half is reached", { plan: 100, actual: 99.99 }, "notMet"],
    ["99,996 shows 100,00 and is not met", { plan: 100, actual: 99.996 }, "notMet"],
    ["100,004 shows 100,00 and is exceeded", { plan: 100, actual: 100.004 }, "exceeded"],
    ["a sum of decimals is what people see", { plan: 0.3, actual: 0.1 + 0.2 }, "met"],
    ["0 is not met", { plan: 2, actual: 0 }, "notMet"],
    ["under zero is not met", { plan: 2, actual: -1 }, "notMet"],
    ["without a plan it is met", { actual: 12 }, "met"],
    ["beside a plan in words it is met", { plan: "Dưới 3", actual: 2.5 }, "met"],
    ["beside a plan of 0 it is met", { plan: 0, actual: 5 }, "met"],
    ["beside a negative plan it is met", { plan: -5, actual: -3 }, "met"],
  ])("a figure: %s", (_, row, expected) => {
    expect(judged(row)?.yearResult).toBe(expected);
  });

  it.each<Case>([
    ["below the plan is exceeded", { plan: 5, actual: 4.9 }, "exceeded"],
    ["at the plan is met", { plan: 5, actual: 5 }, "met"],
    ["above it is not met", { plan: 5, actual: 5.1 }, "notMet"],
    ["none where some were allowed is exceeded", { plan: 5, actual: 0 }, "exceeded"],
    ["none where none were allowed is met", { plan: 0, actual: 0 }, "met"],
    ["one where none were allowed is not met", { plan: 0, actual: 1 }, "notMet"],
    ["a surplus where a deficit was allowed is exceeded", { plan: 5, actual: -2 }, "exceeded"],
    ["a negative plan is none", { plan: -5, actual: -8 }, "met"],
  ])("where lower is better: %s", (_, row, expected) => {
    expect(judged({ ...row, direction: "lower" })?.yearResult).toBe(expected);
  });

  it.each([
    ["Vượt", "exceeded"],
    ["VƯỢT KẾ HOẠCH", "exceeded"],
    ["Vượt".normalize("NFD"), "exceeded"],
    ["Đã hoàn thành vượt mức", "exceeded"],
    ["Đạt và vượt", "met"],
    ["Đạt, không vượt", "met"],
    ["Đạt", "met"],
    ["Duy trì", "met"],
    ["Duy trì 19 tiêu chí", "met"],
    ["Hoàn thành", "met"],
    ["Chưa đạt", "notMet"],
    ["Không đạt", "notMet"],
    ["Chưa thực hiện", "notMet"],
    ["Chưa đánh giá", undefined],
    ["Đang tổng hợp", undefined],
  ] as const)("the word “%s” is %s", (actual, expected) => {
    expect(judged({ plan: 10, actual })?.yearResult).toBe(expected);
  });

  it("a plan in words that is repeated is met", () => {
    expect(judged({ plan: "Xuất siêu", actual: "xuất siêu" })?.yearResult).toBe("met");
  });

  it.each<[string, RowLiteral]>([
    ["a blank", { plan: 10 }],
    ["what is judged at year end", { plan: 10, note: "Đánh giá cuối năm" }],
    ["an error", { plan: 10, actual: errorCell("#DIV/0!") }],
    ["an ambiguous figure", { plan: 10, actual: ambiguousText("2.000", 2, 2000) }],
  ])("%s has no result", (_, row) => {
    expect(judged(row)).toBeDefined();
    expect(judged(row)).not.toHaveProperty("yearResult");
  });

  it.each([1, 3, 6, 9, 11, null])("there is none after %s months", (months) => {
    expect(judged({ plan: 100, actual: 120 }, { months })).not.toHaveProperty("yearResult");
  });

  it.each<[string, IndicatorSettings, YearResult | undefined]>([
    ["a low threshold does not help", { threshold: 10 }, "notMet"],
    ["nor do months of its own", { months: 9 }, "notMet"],
    ["nor being a level", { kind: "level" }, "notMet"],
    ["it is kept up or not", { kind: "maintain" }, "notMet"],
    ["where lower is better it is exceeded", { direction: "lower" }, "exceeded"],
    ["at year end it is judged", { kind: "yearEnd" }, "notMet"],
    ["until its own year is over it waits", { kind: "yearEnd", months: 9 }, undefined],
  ])("of an indicator with settings: %s", (_, settings, expected) => {
    expect(judged({ plan: 100, actual: 90 }, { settings })?.yearResult).toBe(expected);
  });

  it("a high threshold of its own takes nothing away", () => {
    const settings = { threshold: 150 };
    expect(judged({ plan: 100, actual: 120 }, { settings })).toMatchObject({
      assessment: "below",
      yearResult: "exceeded",
    });
  });
});

describe("the summary of a year", () => {
  const rows: RowLiteral[] = [
    { plan: 100, actual: 120 },
    { plan: 100, actual: 100 },
    { plan: 100, actual: "Duy trì" },
    { plan: 100, actual: 60 },
    { plan: 100, actual: 0 },
    { plan: 100 },
    { kind: "subRow", plan: 100, actual: 300 },
  ];
  const summaryOver = (months: number) => {
    const { table } = buildTable(rows, { period: { months, year: 2023 } });
    return summarizeTable(assessTable(calculateTable(table), 50));
  };

  it("counts the results of the indicators", () => {
    expect(summaryOver(12)).toMatchObject({
      total: 6,
      yearResults: { exceeded: 1, met: 2, notMet: 2 },
    });
  });

  it("has none before the year is over", () => {
    expect(summaryOver(9)).not.toHaveProperty("yearResults");
  });
});
