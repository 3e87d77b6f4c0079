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
