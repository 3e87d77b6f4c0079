import type { Assessment } from "../../../src/core/model/assessment";
import type { Summary } from "../../../src/core/model/summary";
import { sentence } from "../../../src/core/wording/sentence";
import { vi } from "../../../src/core/wording/vi";
import { en } from "../../../src/core/wording/en";

function summary(
  counts: Partial<Record<Assessment, number>>,
  changes: Partial<Summary> = {},
): Summary {
  const all = { reached: 0, below: 0, notStarted: 0, yearEnd: 0, missing: 0, ...counts };
  const total = Object.values(all).reduce((sum, count) => sum + count, 0);
  const period = { months: 6, year: 2023 };
  return { total, counts: all, threshold: 50, period, flagged: [], ...changes };
}

describe("the sentence of the report", () => {
  it("is the one Bút Sơn's own report has", () => {
    expect(sentence(summary({ yearEnd: 12, reached: 14, below: 1, notStarted: 2 }), vi)).toBe(
      "Trong 29 chỉ tiêu giao đầu năm, có 12 chỉ tiêu được đánh giá vào cuối năm, 14 chỉ tiêu 6 tháng đầu năm đạt và vượt trên 50%, 01 chỉ tiêu đạt dưới 50%, 02 chỉ tiêu chưa thực hiện.",
    );
  });

  it.each([
    [
      { reached: 3 },
      {},
      "Trong 03 chỉ tiêu giao đầu năm, có 03 chỉ tiêu 6 tháng đầu năm đạt và vượt trên 50%.",
    ],
    [
      { missing: 17, yearEnd: 12 },
      {},
      "Trong 29 chỉ tiêu giao đầu năm, có 12 chỉ tiêu được đánh giá vào cuối năm, 17 chỉ tiêu chưa có số liệu.",
    ],
    [
      { reached: 9, below: 10 },
      { threshold: 33.3, period: { months: 3, year: 2024 } },
      "Trong 19 chỉ tiêu giao đầu năm, có 09 chỉ tiêu quý I đạt và vượt trên 33,3%, 10 chỉ tiêu đạt dưới 33,3%.",
    ],
    [
      { reached: 1 },
      { period: { months: null, year: null } },
      "Trong 01 chỉ tiêu giao đầu năm, có 01 chỉ tiêu trong kỳ báo cáo đạt và vượt trên 50%.",
    ],
    [{}, {}, "Bảng chưa có chỉ tiêu nào để tổng hợp."],
  ])(
    "leaves out what counts nothing and pads what is under ten: %j %j",
    (counts, changes, text) => {
      expect(sentence(summary(counts, changes), vi)).toBe(text);
    },
  );

  it("can be read in English", () => {
    expect(sentence(summary({ yearEnd: 12, reached: 14, below: 1 }), en)).toBe(
      "Of the 27 indicators assigned at the start of the year, 12 will be judged at year end, 14 reached 50% or more in the first 6 months, 1 stayed below 50%.",
    );
  });
});

describe("the forms of words a person may choose", () => {
  const counts = { yearEnd: 9, reached: 15, below: 3 };

  it("name the plan, and what cannot be judged yet behind what can", () => {
    expect(sentence(summary(counts), vi, { reached: "atLeast", waiting: "notAssessable" })).toBe(
      "Trong 27 chỉ tiêu giao đầu năm, có 15 chỉ tiêu 6 tháng đầu năm đạt từ 50% kế hoạch trở lên, 03 chỉ tiêu đạt dưới 50% kế hoạch, 09 chỉ tiêu chưa đủ điều kiện đánh giá.",
    );
    expect(sentence(summary(counts), en, { reached: "atLeast", waiting: "notAssessable" })).toBe(
      "Of the 27 indicators assigned at the start of the year, 15 reached at least 50% of the plan in the first 6 months, 3 stayed below 50% of the plan, 9 cannot be judged yet.",
    );
  });

  it("can be mixed", () => {
    expect(sentence(summary(counts), vi, { reached: "above", waiting: "notAssessable" })).toBe(
      "Trong 27 chỉ tiêu giao đầu năm, có 15 chỉ tiêu 6 tháng đầu năm đạt và vượt trên 50%, 03 chỉ tiêu đạt dưới 50%, 09 chỉ tiêu chưa đủ điều kiện đánh giá.",
    );
    expect(sentence(summary(counts), vi, { reached: "atLeast", waiting: "yearEnd" })).toBe(
      "Trong 27 chỉ tiêu giao đầu năm, có 09 chỉ tiêu được đánh giá vào cuối năm, 15 chỉ tiêu 6 tháng đầu năm đạt từ 50% kế hoạch trở lên, 03 chỉ tiêu đạt dưới 50% kế hoạch.",
    );
  });
});

describe("the sentence of a whole year", () => {
  const year = { period: { months: 12, year: 2023 } };
  const counts = { reached: 20, below: 4, notStarted: 1, yearEnd: 2, missing: 1 };
  const yearResults = { exceeded: 12, met: 6, notMet: 7 };

  it("says vượt, đạt and không đạt, and how many of these were not started", () => {
    expect(sentence(summary(counts, { ...year, yearResults }), vi)).toBe(
      "Trong 28 chỉ tiêu giao đầu năm, có 12 chỉ tiêu vượt kế hoạch, 06 chỉ tiêu đạt kế hoạch, 07 chỉ tiêu không đạt kế hoạch (trong đó 01 chỉ tiêu chưa thực hiện), 02 chỉ tiêu được đánh giá vào cuối năm, 01 chỉ tiêu chưa có số liệu.",
    );
    expect(sentence(summary(counts, { ...year, yearResults }), en)).toBe(
      "Of the 28 indicators assigned at the start of the year, 12 exceeded the plan, 6 met the plan, 7 did not meet the plan (of these 1 not started), 2 will be judged at year end, 1 without a figure.",
    );
  });

  it.each([
    [
      { reached: 22, notStarted: 2 },
      { exceeded: 0, met: 22, notMet: 2 },
      "Trong 24 chỉ tiêu giao đầu năm, có 22 chỉ tiêu đạt kế hoạch, 02 chỉ tiêu không đạt kế hoạch (chưa thực hiện).",
    ],
    [
      { reached: 3, below: 2 },
      { exceeded: 3, met: 0, notMet: 2 },
      "Trong 05 chỉ tiêu giao đầu năm, có 03 chỉ tiêu vượt kế hoạch, 02 chỉ tiêu không đạt kế hoạch.",
    ],
    [{}, { exceeded: 0, met: 0, notMet: 0 }, "Bảng chưa có chỉ tiêu nào để tổng hợp."],
  ])("leaves out what counts nothing: %j %j", (of, results, text) => {
    expect(sentence(summary(of, { ...year, yearResults: results }), vi)).toBe(text);
  });

  it("keeps still about thresholds of single indicators, and follows the choice of who waits", () => {
    const ownThresholds = { count: 1, numbers: ["3"] };
    const own = summary({ reached: 1, yearEnd: 1 }, { ...year, ownThresholds });
    const of = { ...own, yearResults: { exceeded: 1, met: 0, notMet: 0 } };
    expect(sentence(of, vi, { reached: "atLeast", waiting: "notAssessable" })).toBe(
      "Trong 02 chỉ tiêu giao đầu năm, có 01 chỉ tiêu vượt kế hoạch, 01 chỉ tiêu chưa đủ điều kiện đánh giá.",
    );
  });
});
