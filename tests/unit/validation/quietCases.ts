import type { RowLiteral } from "../../support/buildTable";
import type { CheckCase } from "./checkCase";

const full: RowLiteral = { plan: 10, samePeriod: 5, actual: 8 };
const increase = (samePeriod: number, actual: number): RowLiteral => ({
  plan: 500,
  samePeriod,
  actual,
  vsSamePeriod: actual - samePeriod,
});

/** What people write on purpose, beside what looks like it and is a fault. */
export const quietCases: readonly CheckCase[] = [
  {
    check: "textInNumberColumn",
    when: "the plan is a grade, to be judged later or in words; one with digits could be a figure",
    rows: [
      { plan: "Khá trở lên" },
      { plan: "Khá trở lên", actual: "Chưa xếp loại" },
      { plan: "62 triệu" },
      { plan: "Khá trở lên", actual: 3 },
    ],
    finds: ["D17 warning", "D18 warning"],
  },
  {
    check: "unmeasuredPlan",
    when: "what is to be maintained is there, or is not",
    rows: [
      { plan: "Duy trì 02 làng nghề", actual: 2 },
      { plan: "Duy trì 02 làng nghề", actual: 1 },
      { plan: "Giữ vững 19/19 tiêu chí", actual: 19 },
    ],
    finds: ["D16 warning", "D17 warning"],
  },
  {
    check: "unitSlip",
    when: "a note explains what goes beyond the plan, but not beyond all bounds",
    rows: [
      { plan: 10, samePeriod: 9, actual: 25, note: "Đấu giá đất" },
      { plan: 10, samePeriod: 9, actual: 25, note: " " },
      { plan: 10, samePeriod: 9, actual: 250, note: "Đấu giá đất" },
    ],
    finds: ["F16 info twice", "F17 warning"],
  },
  {
    check: "negativeActual",
    when: "the figure may be negative by its nature",
    rows: [
      { ...full, name: "Tốc độ tăng giá trị sản xuất", unit: "%", actual: -1.2 },
      { ...full, name: "Cán cân thương mại", actual: -20 },
      { ...full, name: "Diện tích rừng", unit: "ha", actual: -1.2 },
    ],
    finds: ["F17 warning"],
  },
  {
    check: "typedPercentageDisagrees",
    when: "the column states by how much there is more, in the unit of the row",
    rows: [increase(100, 120), increase(80, 70), increase(64, 90)],
    finds: [],
  },
  {
    check: "typedPercentageDisagrees",
    when: "rates are compared with the plan in points",
    rows: [
      { plan: 95, actual: 93.2, vsPlan: -1.8 },
      { plan: 70, actual: 68, vsPlan: -2 },
    ],
    finds: [],
  },
  {
    check: "typedPercentageDisagrees",
    when: "one figure happens to be the difference",
    rows: [increase(100, 120), { ...full, vsSamePeriod: 160 }, { ...full, vsSamePeriod: 160 }],
    finds: ["G15 warning"],
  },
];
