import { formulaCell, textNumber, type RowLiteral } from "../../support/buildTable";
import type { SheetAround } from "./onSheet";
import type { CheckCase } from "./checkCase";

const full: RowLiteral = { plan: 10, samePeriod: 5, actual: 8 };

function filledDown(count: number, formula: (row: number) => RowLiteral): RowLiteral[] {
  return Array.from({ length: count }, (_, index) => ({ ...full, ...formula(15 + index) }));
}
const percent = (row: number): RowLiteral => ({
  vsPlan: formulaCell(`=F${row}/D${row}*100`, 80),
});
const months = (row: number): RowLiteral => ({ actual: formulaCell(`=K${row}+L${row}`, 8) });

const one: RowLiteral = { plan: 195, samePeriod: 82, actual: 98 };

/** Columns that are all of another, with what is said. */
const wholeColumns: readonly (readonly [RowLiteral[], string, SheetAround?])[] = [
  [Array<RowLiteral>(11).fill({ ...one, vsPlan: 119.51 }), "H15 warning ofSamePeriodColumn"],
  [Array<RowLiteral>(4).fill({ ...one, vsSamePeriod: 50.26 }), "G15 warning ofPlanColumn"],
  [Array<RowLiteral>(4).fill({ ...one, vsPlan: 198.98 }), "H15 warning swappedColumn"],
  [
    Array<RowLiteral>(4).fill({ ...one, vsPlan: 198.98, direction: "lower" }),
    "H15 info swappedLowerColumn",
  ],
  [Array<RowLiteral>(4).fill({ ...one, vsPlan: 42.05 }), "H15 warning byColumnColumn"],
  [
    Array<RowLiteral>(4).fill({ ...one, vsPlan: 49 }),
    "H15 warning ofColumnColumn",
    { otherPlans: [200, 200, 200, 200] },
  ],
];

/** Figures that cannot be, or were worked out in another way than the column says. */
export const figureCases: readonly CheckCase[] = [
  {
    check: "percentAbove100",
    when: "a share is more than all",
    rows: [
      { name: "Tỷ lệ hộ dùng nước sạch", unit: "%", plan: 98, actual: 985 },
      { name: "Tỷ lệ bao phủ BHYT", plan: 940, samePeriod: 91 },
    ],
    finds: ["F15 warning", "D16 warning"],
  },
  {
    check: "percentAbove100",
    when: "it is growth, an index, a share of a plan, a hundred, or no percentage",
    rows: [
      { name: "Tốc độ tăng giá trị sản xuất", unit: "%", plan: 20, actual: 120 },
      { name: "Chỉ số giá tiêu dùng", unit: "%", plan: 99, actual: 104 },
      { name: "Tỷ lệ thu ngân sách so với dự toán", unit: "%", plan: 100, actual: 130 },
      { name: "Tỷ lệ khu dân cư văn hóa", unit: "%", plan: 100, actual: 100 },
      { name: "Sản lượng", unit: "Tấn", plan: 98, actual: 985 },
      { name: "Tỷ số trẻ trai", unit: "%", plan: 108, actual: 109 },
    ],
    finds: [],
  },
  {
    check: "unitSlip",
    when: "an actual is far from its plan, or from last year",
    rows: [
      { plan: 100, actual: 1500 },
      { plan: 100, actual: 230 },
      { plan: 200, samePeriod: 100, actual: 100_000 },
      { plan: 200, samePeriod: 100_000, actual: 100 },
      { plan: 2, actual: 30 },
    ],
    finds: [
      "F15 warning",
      "F16 info twice",
      "F17 warning jump",
      "E18 warning samePeriod",
      "F19 info twice",
    ],
  },
  {
    check: "unitSlip",
    when: "figures are small, lower is better, percentages, or within what happens",
    rows: [
      { plan: 1, actual: 3 },
      { plan: 100, actual: 199 },
      { plan: 10, actual: 40, direction: "lower" },
      { name: "Tốc độ tăng", unit: "%", plan: 5, actual: 12 },
      { plan: 100, samePeriod: 1, actual: 95 },
      { plan: 0, samePeriod: 0, actual: 50 },
      { plan: 2000, samePeriod: 2, actual: 900 },
      { kind: "group", plan: 1, actual: 5000 },
    ],
    finds: [],
  },
  {
    check: "missingSamePeriod",
    when: "nearly all other rows have last year's figure",
    rows: [...Array<RowLiteral>(9).fill(full), { plan: 3, actual: 2 }],
    finds: ["E24 warning"],
  },
  {
    check: "missingSamePeriod",
    when: "most others have it",
    rows: [full, full, full, { plan: 3, actual: 2 }],
    finds: ["E18 info"],
  },
  {
    check: "missingSamePeriod",
    when: "half the rows lack it, a dash stands there, or there is no actual yet",
    rows: [full, full, full, { plan: 1, actual: 1 }, { plan: 1, actual: 2 }],
    finds: [],
  },
  {
    check: "missingSamePeriod",
    when: "the row says that there is none",
    rows: [full, full, full, { plan: 3, actual: 2, samePeriod: "-" }, { plan: 3 }],
    finds: [],
  },
  {
    check: "mixedDecimalStyle",
    when: "5,5 and 1.4 stand in one column, or 4.150 is thousands and 2.000 two",
    rows: [
      { ...full, plan: textNumber("5,5", 5.5), actual: textNumber("4.150", 4150) },
      { ...full, plan: textNumber("6,5", 6.5), actual: textNumber("2.000", 2) },
      { ...full, plan: textNumber("1.4", 1.4), actual: textNumber("3.850", 3850) },
    ],
    finds: ["F16 warning", "D17 warning"],
  },
  {
    check: "mixedDecimalStyle",
    when: "all figures are written one way, or are numbers",
    rows: [
      { ...full, plan: textNumber("5,5", 5.5) },
      { ...full, plan: textNumber("4.150", 4150) },
      { ...full, plan: textNumber("1.234,5", 1234.5) },
      { ...full, plan: textNumber("78", 78), actual: textNumber("1.4", 1.4) },
      { ...full, plan: textNumber("17,90%", 17.9), actual: textNumber("1,234.5", 1234.5) },
      { ...full, plan: 1.4 },
    ],
    finds: [],
  },
  {
    check: "percentageOfOther",
    when: "the percentage is of another column, or turned round",
    rows: [
      { plan: 195, samePeriod: 82, actual: 98, vsPlan: 119.51 },
      { plan: 195, samePeriod: 82, actual: 98, vsSamePeriod: 50.26 },
      { plan: 195, samePeriod: 82, actual: 98, vsPlan: 198.98 },
      { plan: 195, samePeriod: 82, actual: 98, vsPlan: 49 },
      { plan: 195, samePeriod: 82, actual: 98, vsPlan: 198.98, direction: "lower" },
      { ...full, samePeriod: 6, vsPlan: formulaCell("=F20/E20*100", 133.3333333) },
    ],
    around: { otherPlans: [1, 1, 1, "200", 1, 1] },
    finds: [
      "H15 warning ofSamePeriod",
      "G16 warning ofPlan",
      "H17 warning swapped",
      "H18 warning ofColumn",
      "H19 info swappedLower",
      "H20 warning ofSamePeriod",
    ],
  },
  {
    check: "percentageOfOther",
    when: "last year's figure or one of a column without a role was divided, or divided by",
    rows: [
      { plan: 195, samePeriod: 82, actual: 98, vsPlan: 42.05 },
      { plan: 195, samePeriod: 82, actual: 98, vsSamePeriod: 237.8 },
      { plan: 195, samePeriod: 82, actual: 98, vsPlan: 8.72 },
      { plan: 195, samePeriod: 82, actual: 98, vsSamePeriod: 56.98 },
    ],
    around: { unread: [16, 16, 17, 172] },
    finds: [
      "H15 warning byColumn",
      "G16 warning byColumn",
      "H17 warning byColumn",
      "G18 warning ofColumn",
    ],
  },
  {
    check: "percentageOfOther",
    when: "a rounded percentage fits a column without a role by chance",
    rows: [{ plan: 195, samePeriod: 82, actual: 98, vsPlan: 9 }],
    around: { unread: [17] },
    finds: [],
  },
  ...wholeColumns.map(([rows, finds, around = {}]): CheckCase => ({
    check: "percentageOfOther",
    when: `a whole column is so: ${finds}`,
    rows,
    around,
    finds: [finds],
  })),
  {
    check: "percentageOfOther",
    when: "percentages are right, rounded, wrong altogether, or equal by the figures",
    rows: [
      { plan: 195, samePeriod: 82, actual: 98, vsPlan: 50.26, vsSamePeriod: 119.5 },
      { plan: 195, samePeriod: 82, actual: 98, vsPlan: 77 },
      { plan: 100, samePeriod: 100, actual: 50, vsPlan: 50 },
      { ...full, vsPlan: formulaCell("=F18/D18", 0.8) },
    ],
    finds: [],
  },
  {
    check: "numberOverFormula",
    when: "a number stands among formulas",
    rows: [
      ...filledDown(6, (row) => ({ ...percent(row), ...months(row) })),
      { ...full, vsPlan: 60, actual: 8 },
      { ...full, vsPlan: 80, ...months(22) },
    ],
    finds: ["F21 warning plain", "H21 warning", "H22 info agrees"],
  },
  {
    check: "numberOverFormula",
    when: "formulas and numbers are mixed, a dash or a total stands there, or all are typed",
    rows: [
      ...filledDown(3, percent),
      { ...full, vsPlan: 80 },
      { ...full, vsPlan: 80 },
      { ...full, vsPlan: "-", actual: formulaCell("=D15+D16", 20) },
      { kind: "total", ...full, vsPlan: 70 },
    ],
    finds: [],
  },
  {
    check: "staleFormulaRow",
    when: "a formula in a column people fill in points at another row than all others",
    rows: [...filledDown(4, months), { ...full, actual: formulaCell("=K18+L18", 8) }],
    finds: ["F19 warning entered"],
  },
  {
    check: "staleFormulaRow",
    when: "formulas there sum up other rows",
    rows: [...filledDown(3, months), { ...full, actual: formulaCell("=SUM(F15:F17)", 24) }],
    finds: [],
  },
];
