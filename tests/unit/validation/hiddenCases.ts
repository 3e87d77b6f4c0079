import type { RowLiteral } from "../../support/buildTable";
import type { CheckCase } from "./checkCase";

const full: RowLiteral = { plan: 10, samePeriod: 5, actual: 8 };
const many = (count: number): RowLiteral[] => Array.from({ length: count }, () => full);

/** What the checks of hidden rows and columns find; the first row of a built table is row 15, its columns are A to J. */
export const hiddenCases: readonly CheckCase[] = [
  {
    check: "hiddenRows",
    when: "indicators are hidden, with or without their sub-rows",
    rows: [{ kind: "group" }, ...many(2), { kind: "subRow", ...full }, ...many(8)],
    around: { hiddenRows: [17, 18, 22] },
    finds: ["B17 warning", "B22 warning one"],
  },
  {
    check: "hiddenRows",
    when: "an indicator without figures is hidden: it is counted too",
    rows: [{ ...full }, { plan: 3, note: "Đánh giá cuối năm" }, ...many(3)],
    around: { hiddenRows: [16] },
    finds: ["B16 warning one"],
  },
  {
    check: "hiddenRows",
    when: "only sub-rows or totals are hidden",
    rows: [
      full,
      { kind: "subRow", ...full },
      { kind: "subRow" },
      full,
      { kind: "total", ...full },
      ...many(2),
    ],
    around: { hiddenRows: [16, 17, 19] },
    finds: ["B16 info parts", "B19 info parts"],
  },
  {
    check: "hiddenRows",
    when: "a filter hides most rows, or rows here and there: once",
    rows: many(12),
    around: { hiddenRows: [16, 18, 20, 22] },
    finds: ["B16 warning filtered"],
  },
  {
    check: "hiddenRows",
    when: "most rows in two places are hidden",
    rows: many(6),
    around: { hiddenRows: [16, 17, 19, 20] },
    finds: ["B16 warning filtered"],
  },
  {
    check: "hiddenRows",
    when: "hidden are blank rows, headings, rows outside the table, or nobody looked",
    rows: [{ kind: "group" }, full, { kind: "subRow" }, full],
    around: { hiddenRows: [2, 14, 15, 17, 40] },
    finds: [],
  },
  { check: "hiddenRows", when: "the host did not look", rows: [full], finds: [] },
  {
    check: "hiddenColumns",
    when: "figures stand in a hidden column",
    rows: [{ ...full, vsPlan: 80 }],
    around: { hiddenColumns: "EH" },
    finds: ["E14 info", "H14 info"],
  },
  {
    check: "hiddenColumns",
    when: "many are hidden: once",
    rows: [{ ...full, vsPlan: 80 }],
    around: { hiddenColumns: "DEFH" },
    finds: ["D14 info several"],
  },
  {
    check: "hiddenColumns",
    when: "hidden are columns without figures, others than those of figures, or such as the table does not have",
    rows: [full],
    around: { hiddenColumns: "ACGIJZ" },
    finds: [],
  },
];
