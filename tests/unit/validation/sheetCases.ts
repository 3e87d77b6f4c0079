import type { RowLiteral } from "../../support/buildTable";
import type { CheckCase } from "./checkCase";

const full: RowLiteral = { plan: 10, samePeriod: 5, actual: 8 };
const late = { period: { months: 6, year: 2026 } } as const;

/** Names, titles, headings and merged cells. */
export const sheetCases: readonly CheckCase[] = [
  {
    check: "totalCountMismatch",
    when: "the title says another count",
    rows: [full, full],
    around: { titles: ["KẾT QUẢ THỰC HIỆN 29 CHỈ TIÊU CHỦ YẾU", "6 tháng đầu năm 2023"] },
    finds: ["A12 warning"],
  },
  {
    check: "totalCountMismatch",
    when: "the header says another count",
    rows: [full, full],
    around: { headings: { name: "Chỉ tiêu (tổng 3 chỉ tiêu)" } },
    finds: ["B14 warning"],
  },
  {
    check: "totalCountMismatch",
    when: "one of the counts is right, or it counts something else",
    rows: [full, full],
    around: {
      titles: ["BIỂU 2 CHỈ TIÊU, TRONG ĐÓ 1 CHỈ TIÊU MỚI"],
      headings: { name: "Chỉ tiêu" },
    },
    finds: [],
  },
  {
    check: "totalCountMismatch",
    when: "only a part of some count is named",
    rows: [full],
    around: { titles: ["Đạt 14/29 chỉ tiêu", "Một phần trong 29 chỉ tiêu; chỉ tiêu năm 2023"] },
    finds: [],
  },
  {
    check: "districtPlan",
    when: "the district still gives plans in 2026",
    rows: [full],
    options: late,
    around: { headings: { plan: "KH 2026 (theo KH huyện giao)" } },
    finds: ["D14 info"],
  },
  {
    check: "districtPlan",
    when: "several places say so",
    rows: [{ ...full, name: "Tăng thu so với KH huyện giao" }],
    options: late,
    around: { headings: { plan: "KH huyện giao" } },
    finds: ["D14 info several"],
  },
  {
    check: "districtPlan",
    when: "the table is older, or names the province",
    rows: [full],
    around: { headings: { plan: "KH huyện giao" } },
    finds: [],
  },
  {
    check: "districtPlan",
    when: "the province gives the plan",
    rows: [full],
    options: late,
    around: { headings: { plan: "KH tỉnh giao" } },
    finds: [],
  },
  {
    check: "headingPeriod",
    when: "headings name another year",
    rows: [full],
    around: {
      headings: {
        samePeriod: "Thực hiện 6 tháng năm 2021",
        vsSamePeriod: "6 tháng 2022 so với 2021",
        remaining: "Còn phải thực hiện năm 2022",
      },
    },
    finds: ["E14 warning", "I14 warning"],
  },
  {
    check: "headingPeriod",
    when: "headings name another part of the year",
    rows: [full],
    around: { headings: { samePeriod: "9 tháng năm 2022", actual: "6 tháng năm 2023" } },
    finds: ["E14 warning months"],
  },
  {
    check: "headingPeriod",
    when: "the month or the quarter is another",
    rows: [full],
    options: { period: { months: null, year: 2023 } },
    around: {
      headings: { samePeriod: "Tháng 5/2022", actual: "Tháng 6", vsSamePeriod: "So với quý I" },
    },
    finds: ["E14 warning month"],
  },
  {
    check: "headingPeriod",
    when: "the quarter is another",
    rows: [full],
    around: { headings: { samePeriod: "Quý I năm 2022", actual: "Quý II năm 2023" } },
    finds: ["E14 warning quarter"],
  },
  {
    check: "headingPeriod",
    when: "headings agree, name a span of years, follow the actual, or say nothing",
    rows: [full],
    around: {
      headings: {
        samePeriod: "TH 6T/2022",
        actual: "Số đã thực hiện",
        vsSamePeriod: "So sánh 2023/2022",
        vsPlan: "So với kế hoạch năm 2022 (%)",
        remaining: "Còn lại của giai đoạn 2021-2025",
      },
    },
    finds: [],
  },
  {
    check: "headingPeriod",
    when: "the year of the table is not known, or the headings agree among themselves",
    rows: [full],
    options: { period: { months: 6, year: 2024 } },
    around: { headings: { samePeriod: "6 tháng 2022", actual: "6 tháng 2023" } },
    finds: [],
  },
  {
    check: "headingPeriod",
    when: "it is the actual's heading that differs from title and same period",
    rows: [full],
    around: {
      titles: ["Kết quả 6 tháng năm 2023"],
      headings: { samePeriod: "TH 6 tháng năm 2022", actual: "TH 5 tháng năm 2023" },
    },
    finds: [],
  },
  {
    check: "headingPeriod",
    when: "there is no actual that says what the same period is",
    rows: [{ plan: 10, samePeriod: 5 }],
    options: { roles: ["no", "name", "plan", "samePeriod"] },
    around: { headings: { samePeriod: "Thực hiện năm 2021" } },
    finds: [],
  },
  {
    check: "legacyText",
    when: "names are TCVN3, or have Ƣ for Ư",
    rows: [
      { ...full, name: "Giá trị sản xuất" },
      { ...full, name: "Số người" },
    ],
    around: { storedNames: ["Gi¸ trÞ s¶n xuÊt", "Số ngƣời"] },
    finds: ["B15 info", "B16 info pdf"],
  },
  {
    check: "legacyText",
    when: "names are Unicode, without diacritics, or Latin",
    rows: [
      { ...full, name: "Giá trị sản xuất" },
      { ...full, name: "Gia tri" },
      { ...full, name: "Café" },
    ],
    finds: [],
  },
  {
    check: "duplicateName",
    when: "two rows of a place have one name",
    rows: [
      { ...full, name: "Số hộ nghèo được vay vốn" },
      { ...full, name: "Tổng đàn gia súc", plan: 1 },
      { ...full, name: "Số hộ nghèo được vay  vốn" },
      { ...full, name: "Tổng đàn gia súc", plan: 2 },
    ],
    finds: ["B17 warning same", "B18 warning"],
  },
  {
    check: "duplicateName",
    when: "the place or the unit is another, the name repeats under each heading, or differs by a mark",
    rows: [
      { ...full, name: "Cây lúa", unit: "Ha" },
      { kind: "subRow", name: "Diện tích gieo trồng" },
      { kind: "subRow", name: "Năng suất" },
      { ...full, name: "Cây lúa", unit: "Tấn" },
      { kind: "subRow", name: "Diện tích gieo trồng" },
      { kind: "subRow", name: "Năng suất" },
      { kind: "subRow", name: "Vụ xuân", plan: 1 },
      { kind: "subRow", name: "Vụ mùa", plan: 2 },
      { kind: "subRow", name: "Vụ xuân", plan: 3 },
      { kind: "subRow", name: "Vụ mùa", plan: 4 },
      { kind: "group", no: "II" },
      { ...full, name: "Cây lúa", unit: "Ha" },
      { ...full, name: "Cây lửa", unit: "Ha" },
    ],
    finds: [],
  },
  {
    check: "directionDoubtful",
    when: "the name speaks of lowering and states a level",
    rows: [
      { ...full, name: "Giảm tỷ lệ hộ nghèo xuống còn" },
      { ...full, name: "Tỷ lệ hộ nghèo giảm xuống dưới", direction: "lower" },
    ],
    finds: ["B15 info", "B16 info lower"],
  },
  {
    check: "directionDoubtful",
    when: "the name is plain, says by how much, or nothing is measured",
    rows: [
      { ...full, name: "Tỷ lệ hộ nghèo", direction: "lower" },
      { ...full, name: "Số hộ nghèo giảm" },
      { ...full, name: "Mức giảm tỷ lệ hộ nghèo" },
      { ...full, name: "Tỷ lệ hộ nghèo giảm so với năm trước còn" },
      { ...full, name: "Sản lượng" },
      { name: "Giảm tỷ lệ hộ nghèo xuống còn" },
    ],
    finds: [],
  },
  {
    check: "mergedFigures",
    when: "one cell stands for the figures of two rows, or of two columns",
    rows: [full, full, full],
    around: {
      merges: [
        { row: 14, column: 3, rowCount: 2, columnCount: 1 },
        { row: 16, column: 4, rowCount: 1, columnCount: 2 },
      ],
    },
    finds: ["D15 warning", "E17 warning"],
  },
  {
    check: "mergedFigures",
    when: "a heading, a name, a note or a group is merged, or the host cannot tell",
    rows: [{ kind: "group" }, full, full],
    around: {
      merges: [
        { row: 13, column: 3, rowCount: 1, columnCount: 3 },
        { row: 14, column: 0, rowCount: 1, columnCount: 10 },
        { row: 15, column: 1, rowCount: 2, columnCount: 2 },
        { row: 15, column: 9, rowCount: 2, columnCount: 1 },
      ],
    },
    finds: [],
  },
];
