import { confidenceLevel } from "../../../src/core/model/confidenceLevel";
import type { ReadingChoice } from "../../../src/core/model/readingChoice";
import { readTable, type ReadOutcome } from "../../../src/core/reading/readTable";
import { snapshotOf } from "../../support/snapshotOf";

type Found = Extract<ReadOutcome, { found: true }>;

interface Sheet {
  readonly title?: string;
  readonly headings: string;
  readonly sheet?: string;
  readonly choice?: ReadingChoice;
}

function read({ title = "", headings, sheet = "Sheet1", choice }: Sheet): Found {
  const cells = headings.split("|").map((cell) => cell.trim());
  const grid = [
    [title],
    [],
    ["TT", "Chỉ tiêu", ...cells],
    [1, "Lúa", ...cells.map((_, at) => at + 5)],
  ];
  const outcome = readTable(snapshotOf(grid, { sheet }), choice);
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome;
}

function periodOf({ table: { period } }: Found): string {
  return `${period.months ?? "?"}/${period.year ?? "?"}`;
}

/** What is said of the period: "doubtfulPeriod sheetYear". */
function doubtsOf({ findings }: Found): readonly string[] {
  return findings
    .filter(({ check }) => /period/i.test(check) || check === "earlierResult")
    .map(({ check, details }) => [check, details["form"] ?? []].flat().join(" "));
}

describe("a period is sure where title or the figures' heading says it", () => {
  it.each<[string, Sheet, string]>([
    [
      "in the title",
      { title: "Kết quả 9 tháng năm 2024", headings: "Kế hoạch|Thực hiện" },
      "9/2024",
    ],
    ["in the heading", { headings: "Kế hoạch|TH 9 tháng năm 2024" }, "9/2024"],
    ["a quarter", { title: "Kết quả quý III năm 2024", headings: "Kế hoạch|Thực hiện" }, "9/2024"],
    [
      "to the end of a month",
      { title: "Kết quả năm 2024", headings: "KH|Thực hiện đến hết tháng 10" },
      "10/2024",
    ],
    [
      "an estimate of the whole year",
      { title: "Chỉ tiêu năm 2024", headings: "KH|Ước thực hiện cả năm" },
      "12/2024",
    ],
    [
      "a month beside the months up to it",
      { title: "Năm 2024", headings: "KH|TH tháng 6|TH 6 tháng" },
      "6/2024",
    ],
    [
      "in the title, the heading names the month",
      { title: "Kết quả 6 tháng năm 2024", headings: "KH 2024|Thực hiện tháng 6" },
      "6/2024",
    ],
    [
      "in the title with last year's result beside",
      { title: "Kết quả 6 tháng năm 2024", headings: "KH 2024|TH 6T 2023|TH 6T 2024" },
      "6/2024",
    ],
    [
      "of the plan's heading, and the sheet's name says it as well",
      { headings: "KH 2024|TH 6 tháng", sheet: "BC 2024" },
      "6/2024",
    ],
    [
      "in the title with a span of years and a resolution's date",
      {
        title: "Kết quả 6 tháng năm 2024 theo Nghị quyết số 12/2021/NQ-HĐND giai đoạn 2021-2025",
        headings: "KH năm 2024|TH 6 tháng",
      },
      "6/2024",
    ],
  ])("%s", (_, sheet, period) => {
    const outcome = read(sheet);
    expect(periodOf(outcome)).toBe(period);
    expect(doubtsOf(outcome)).toEqual([]);
    expect(confidenceLevel(outcome.explanation.period.confidence)).not.toBe("doubtful");
  });
});

describe("a period that was only gathered is told", () => {
  it.each<[string, Sheet, string, string]>([
    [
      "the year from the plan's heading",
      { headings: "KH 2024|TH 6 tháng" },
      "6/2024",
      "headingYear",
    ],
    [
      "the year from the sheet's name",
      { headings: "KH|TH 6 tháng", sheet: "2024" },
      "6/2024",
      "sheetYear",
    ],
    [
      "the year from a document's date",
      { title: "(Kèm theo Báo cáo ngày 15/6/2023)", headings: "KH|TH 6 tháng" },
      "6/2023",
      "date",
    ],
    [
      "the months from the sheet's name",
      { title: "Kết quả 2024", headings: "KH|TH", sheet: "Thang 9" },
      "9/2024",
      "sheetMonths",
    ],
    [
      "the whole year because no part of it is named",
      { title: "Thực hiện chỉ tiêu năm 2024", headings: "KH|TH" },
      "12/2024",
      "wholeYear",
    ],
    [
      "a month that may stand for itself",
      { title: "Báo cáo 2024", headings: "KH|Thực hiện tháng 8" },
      "8/2024",
      "part",
    ],
    [
      "a quarter that may stand for itself",
      { title: "Báo cáo 2024", headings: "KH|Thực hiện quý III" },
      "9/2024",
      "part",
    ],
  ])("%s", (_, ...[sheet, period, form]) => {
    const outcome = read(sheet);
    expect(periodOf(outcome)).toBe(period);
    expect(doubtsOf(outcome)).toEqual([`doubtfulPeriod ${form}`]);
    expect(confidenceLevel(outcome.explanation.period.confidence)).not.toBe("certain");
  });

  it.each<[string, Sheet, string, string]>([
    [
      "months",
      { title: "Kết quả 6 tháng năm 2024", headings: "KH|TH 9 tháng" },
      "9/2024",
      "titlePeriodDisagrees",
    ],
    [
      "the year of the figures",
      { title: "Kết quả 6 tháng năm 2023", headings: "KH 2024|TH 6T 2024" },
      "6/2024",
      "titlePeriodDisagrees year",
    ],
    [
      "the year of the plan alone",
      { title: "Kết quả 6 tháng năm 2024", headings: "KH 2023|TH 6 tháng" },
      "6/2024",
      "titlePeriodDisagrees year",
    ],
    ["an older plan", { headings: "KH 2023|TH 6T 2024" }, "6/2024", "titlePeriodDisagrees plan"],
  ])("title and headings that disagree: %s", (_, ...[sheet, period, doubt]) => {
    const outcome = read(sheet);
    expect(periodOf(outcome)).toBe(period);
    expect(doubtsOf(outcome)).toEqual([doubt]);
    expect(confidenceLevel(outcome.explanation.period.confidence)).toBe("doubtful");
  });

  it("but not where a person chose it", () => {
    const choice = { period: { months: 9, year: 2024 } };
    const outcome = read({ headings: "KH|TH", sheet: "6T-2023", choice });
    expect(doubtsOf(outcome)).toEqual([]);
    expect(outcome.explanation.period).toEqual({
      confidence: 1,
      reasons: [{ reason: "person", details: {} }],
    });
  });
});

describe("a plan beside last year's result", () => {
  it.each<[string, string]>([
    ["", "KH 2024|TH 2023"],
    ["Kế hoạch phát triển kinh tế - xã hội năm 2024", "TH 2023|KH 2024"],
    ["Kết quả thực hiện năm 2023, kế hoạch năm 2024", "Thực hiện năm 2023|Kế hoạch năm 2024"],
  ])("%s: %s has the plan's year, and no actual", (title, headings) => {
    const outcome = read({ title, headings });
    expect(periodOf(outcome)).toBe("?/2024");
    expect(outcome.table.columns.actual).toBeUndefined();
    expect(outcome.table.columns.samePeriod).toBe(
      2 + headings.split("|").findIndex((text) => text.includes("2023")),
    );
    expect(doubtsOf(outcome)).toContain("earlierResult");
  });

  it.each<[string, string, number]>([
    ["the plan of that year", "KH 2023|TH 2023|KH 2024", 3],
    ["a result of the plan's year", "TH 2023|KH 2024|TH 6 tháng 2024", 4],
    ["a result without a year", "KH 2024|TH 2023|TH 6 tháng", 4],
  ])("is an ordinary table with %s", (_, headings, actual) => {
    const outcome = read({ headings });
    expect(outcome.table.columns.actual).toBe(actual);
    expect(doubtsOf(outcome)).not.toContain("earlierResult");
  });
});
