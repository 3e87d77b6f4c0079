import { flaggedLists } from "../../../src/core/document/flaggedLists";
import { groupParagraphs } from "../../../src/core/document/groupParagraphs";
import { indicatorPhrase } from "../../../src/core/document/indicatorPhrase";
import { countsByGroup } from "../../../src/core/document/countsByGroup";
import type { AssessedTable } from "../../../src/core/model/assessment";
import { en } from "../../../src/core/wording/en";
import { enDocument } from "../../../src/core/wording/enDocument";
import { vi } from "../../../src/core/wording/vi";
import { viDocument } from "../../../src/core/wording/viDocument";
import type { RowLiteral } from "../../support/buildTable";
import { assessedTable } from "../summary/assessedTable";

const wording = { texts: vi, document: viDocument };
const english = { texts: en, document: enDocument };
const chosen = { ...wording, choice: { reached: "atLeast", waiting: "notAssessable" } as const };
const general = (): string => "General";

const rows: readonly RowLiteral[] = [
  { kind: "group", no: "I", name: "Về kinh tế" },
  { no: "1", name: "Lúa", unit: "Tấn", plan: 100, samePeriod: 100, actual: 120 },
  { no: "2", name: "Ngô", unit: "Tấn", plan: 100, actual: 101 },
  { no: "3", name: "Khoai", unit: "Tấn", plan: 100, actual: 130 },
  { no: "4", name: "Sắn", unit: "Tấn", plan: 100, actual: 140 },
  { no: "5", name: "Mía", unit: "Tấn", plan: 100, samePeriod: 100, actual: 100 },
  { no: "6", name: "Hộ nghèo", unit: "%", plan: 5, actual: 5.5, direction: "lower" },
  { no: "7", name: "Vỉa hè", unit: "m2", plan: 500, actual: 0 },
  { no: "8", name: "Gia đình văn hóa", unit: "%", plan: 80, note: "Đánh giá cuối năm" },
];

function over(months: number, of = rows): AssessedTable {
  return assessedTable(of, { period: { months, year: 2023 } }).assessed;
}

describe("a paragraph of a whole year", () => {
  it("says vượt, đạt, không đạt, and names those that miss their plan", () => {
    expect(groupParagraphs(over(12), general, wording)).toEqual([
      "Về kinh tế: có 08 chỉ tiêu, trong đó 04 chỉ tiêu vượt kế hoạch, 01 chỉ tiêu đạt kế hoạch, 02 chỉ tiêu không đạt kế hoạch (có 01 chỉ tiêu chưa thực hiện), 01 chỉ tiêu đánh giá vào cuối năm." +
        " Một số chỉ tiêu vượt kế hoạch: Lúa 120 tấn, đạt 120% kế hoạch, tăng 20% so với năm trước; Khoai 130 tấn, đạt 130% kế hoạch; Sắn 140 tấn, đạt 140% kế hoạch." +
        " Chỉ tiêu không đạt kế hoạch: Hộ nghèo 5,5%, kế hoạch 5%; Vỉa hè chưa thực hiện (kế hoạch 500 m2).",
    ]);
  });

  it("speaks English too", () => {
    expect(groupParagraphs(over(12), general, english)).toEqual([
      "Về kinh tế: 8 indicators, of which 4 exceeded the plan, 1 met the plan, 2 did not meet the plan (1 not started), 1 judged at year end." +
        " Above the plan, among others: Lúa 120 tấn, 120% of the plan, up 20% on the year before; Khoai 130 tấn, 130% of the plan; Sắn 140 tấn, 140% of the plan." +
        " Plan not met: Hộ nghèo 5.5%, plan 5%; Vỉa hè not started (plan 500 m2).",
    ]);
  });

  it("names one that alone exceeds its plan without “một số”", () => {
    expect(groupParagraphs(over(12, rows.slice(0, 2)), general, wording)).toEqual([
      "Về kinh tế: có 01 chỉ tiêu vượt kế hoạch. Chỉ tiêu vượt kế hoạch: Lúa 120 tấn, đạt 120% kế hoạch, tăng 20% so với năm trước.",
    ]);
  });
});

describe("the other parts of a document of a whole year", () => {
  it("list all that miss their plan as one", () => {
    const lists = flaggedLists(over(12), general, wording);
    expect(lists.map(({ heading }) => heading)).toEqual(["Chỉ tiêu không đạt kế hoạch"]);
    expect(lists[0]?.table.rows.map(({ cells }) => cells[0])).toEqual(["6", "7"]);
    expect(flaggedLists(over(12), general, english)[0]?.heading).toBe(
      "Indicators that did not meet the plan",
    );
    expect(flaggedLists(over(12, rows.slice(0, 5)), general, wording)).toEqual([]);
  });

  it("go by thresholds before the year is over", () => {
    expect(flaggedLists(over(9), general, wording).map(({ heading }) => heading)).toEqual([
      "Chỉ tiêu chưa thực hiện",
    ]);
  });
});

describe("the forms of words a person chose", () => {
  const half: readonly RowLiteral[] = [
    ...rows.slice(0, 2),
    { name: "Xuất khẩu lao động", unit: "LĐ", plan: 19, actual: 8 },
    ...rows.slice(8),
  ];

  it("are those of the paragraphs, in the order of the sentence", () => {
    expect(groupParagraphs(over(6, half), general, chosen)).toEqual([
      "Về kinh tế: có 03 chỉ tiêu, trong đó 01 chỉ tiêu đạt từ 50% kế hoạch trở lên, 01 chỉ tiêu đạt dưới 50% kế hoạch, 01 chỉ tiêu chưa đủ điều kiện đánh giá." +
        " Một số chỉ tiêu đạt khá: Lúa 120 tấn, đạt 120% kế hoạch, tăng 20% so với cùng kỳ." +
        " Chỉ tiêu đạt dưới 50% kế hoạch: Xuất khẩu lao động 8 LĐ, đạt 42,11% kế hoạch.",
    ]);
  });

  it("are those of the counts and of the lists", () => {
    const headings = countsByGroup(over(6, half), chosen).table.columns.map((one) => one.heading);
    expect(headings.slice(2)).toEqual([
      "Đạt từ 50% kế hoạch trở lên",
      "Đạt dưới 50% kế hoạch",
      "Chưa đủ điều kiện đánh giá",
    ]);
    expect(flaggedLists(over(6, half), general, chosen)[0]?.heading).toBe(
      "Chỉ tiêu đạt dưới 50% kế hoạch",
    );
  });
});

describe("a share of the plan that rounding puts on the other side of the line", () => {
  it.each([
    ["99,996% of a plan not met", 12, 99_996, "Thu 99.996, kế hoạch 100.000"],
    ["100,004% of one exceeded", 12, 100_004, "Thu 100.004, kế hoạch 100.000"],
    ["49,996% below 50%", 6, 49_996, "Thu 49.996, kế hoạch 100.000"],
    ["exactly the plan", 12, 100_000, "Thu 100.000, đạt 100% kế hoạch"],
    ["a little above the threshold", 6, 50_001, "Thu 50.001, đạt 50% kế hoạch"],
    ["clearly below", 12, 99_990, "Thu 99.990, đạt 99,99% kế hoạch"],
  ])("is not said: %s", (...[, months, actual, text]) => {
    const [one] = over(months, [{ name: "Thu", plan: 100_000, actual }]).indicators;
    if (one === undefined) throw new Error("no indicator");
    expect(indicatorPhrase(one, general, wording)).toBe(text);
  });
});
