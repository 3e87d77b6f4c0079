import type { Finding } from "../../../src/core/model/finding";
import { checks } from "../../../src/core/validation/checks";
import { findingMessage } from "../../../src/core/wording/findingMessage";
import { enFindingWording } from "../../../src/core/wording/enFindingWording";
import { viFindingWording } from "../../../src/core/wording/viFindingWording";
import { readTable } from "../../../src/core/reading/readTable";
import { fixtureGrid, snapshotOf } from "../../support/snapshotOf";
import { butSonRows, butSonTable } from "../../support/butSonTable";
import { buildTable, errorCell, formulaCell, textNumber } from "../../support/buildTable";
import type { RowLiteral } from "../../support/buildTable";
import type { CheckCase } from "./checkCase";
import { figureCases } from "./figureCases";
import { hiddenCases } from "./hiddenCases";
import { findingsOf, inShort } from "./findingsOf";
import { onSheet } from "./onSheet";
import { quietCases } from "./quietCases";
import { sheetCases } from "./sheetCases";
import { sumCases } from "./sumCases";

const full: RowLiteral = { plan: 10, samePeriod: 5, actual: 8 };
const times = (count: number, row: RowLiteral): RowLiteral[] =>
  Array.from({ length: count }, () => row);
const typedText: RowLiteral = { ...full, plan: textNumber("4.150", 4150) };

// The first row of a built table is row 15; A no, B name, C unit, D plan, E same period, F actual, G vs same period, H vs plan, I remaining, J note.
const firstCases: readonly CheckCase[] = [
  {
    check: "groupCountMismatch",
    when: "a heading promises more indicators than stand below it",
    rows: [{ kind: "group", name: "Về kinh tế (3 chỉ tiêu)", declared: 3 }, full, full],
    finds: ["B15 warning"],
  },
  {
    check: "groupCountMismatch",
    when: "the count is right, or none is stated",
    rows: [
      { kind: "group", no: "I", declared: 1 },
      full,
      { kind: "subRow", ...full },
      { kind: "group", no: "II" },
      full,
    ],
    finds: [],
  },
  {
    check: "missingActual",
    when: "a figure is missing and nothing excuses it",
    rows: [full, { plan: 1 }, { plan: 1, actual: "-" }],
    finds: ["F16 warning", "F17 warning"],
  },
  {
    check: "missingActual",
    when: "nothing was filled in yet",
    rows: [{ plan: 1 }, { plan: 2 }, { plan: 2, note: "Đánh giá cuối năm" }],
    finds: ["F15 info column"],
  },
  {
    check: "missingActual",
    when: "the note, a word, a zero or a sub-row explains it",
    rows: [
      full,
      { plan: 1, note: "Tính vào cuối năm" },
      { plan: "Duy trì", actual: "Duy trì" },
      { plan: 1, actual: 0 },
      { kind: "subRow", plan: 1 },
      { name: "Chăn nuôi" },
      { kind: "subRow", plan: 3, actual: 2 },
    ],
    finds: [],
  },
  {
    check: "missingPlan",
    when: "an indicator has no plan",
    rows: [full, { actual: 3 }],
    finds: ["D16 warning"],
  },
  {
    check: "missingPlan",
    when: "the whole column is blank",
    rows: [{ actual: 3 }, { actual: 4 }],
    finds: ["D15 warning column"],
  },
  {
    check: "missingPlan",
    when: "the plan stands in the sub-rows, is a word or 0, or the row is not counted",
    rows: [
      { actual: 3 },
      { kind: "subRow", plan: 9 },
      { plan: "Duy trì" },
      { plan: 0 },
      { kind: "subRow", actual: 1 },
      { kind: "total", actual: 1 },
    ],
    finds: [],
  },
  {
    check: "zeroPlan",
    when: "the plan is 0",
    rows: [
      { plan: 0, actual: 3 },
      { plan: 0, actual: 0, direction: "lower" },
    ],
    finds: ["D15 warning", "D16 info lower"],
  },
  { check: "zeroPlan", when: "the plan is blank or small", rows: [{}, { plan: 0.01 }], finds: [] },
  {
    check: "unmeasuredPlan",
    when: "the plan names a figure in words",
    rows: [
      { plan: "≥ 95%", actual: 47 },
      { plan: "6,6-6,8", actual: 5 },
    ],
    finds: ["D15 warning", "D16 warning"],
  },
  {
    check: "unmeasuredPlan",
    when: "the plan is a number or a mere word, nothing is done yet, or the row is not counted",
    rows: [
      full,
      { plan: "Duy trì", actual: 47 },
      { plan: "≥ 95%" },
      { plan: "≥ 95%", actual: 0 },
      { plan: "8/10", actual: "8/10" },
      { kind: "subRow", plan: "≥ 95%", actual: 47 },
    ],
    finds: [],
  },
  {
    check: "negativePlan",
    when: "the plan is below zero",
    rows: [
      { ...full, plan: -5 },
      { ...full, plan: -0.5, unit: "%" },
    ],
    finds: ["D15 warning", "D16 info"],
  },
  {
    check: "negativePlan",
    when: "only the actual is below zero",
    rows: [{ plan: 1, actual: -1 }],
    finds: [],
  },
  {
    check: "negativeActual",
    when: "the actual is below zero",
    rows: [{ plan: 1, actual: -1 }],
    finds: ["F15 warning"],
  },
  { check: "negativeActual", when: "it is 0", rows: [{ plan: 1, actual: 0 }], finds: [] },
  {
    check: "numberStoredAsText",
    when: "figures are text",
    rows: [typedText, { ...full, actual: textNumber("68,5", 68.5) }],
    finds: ["D15 warning", "F16 warning"],
  },
  {
    check: "numberStoredAsText",
    when: "ten cells of a longer column are text",
    rows: [...times(10, typedText), ...times(6, full)],
    finds: Array.from({ length: 10 }, (_, index) => `D${15 + index} warning`),
  },
  {
    check: "numberStoredAsText",
    when: "nearly all of a short column are text",
    rows: [...times(4, typedText), ...times(2, full)],
    finds: ["D15 warning column"],
  },
  {
    check: "numberStoredAsText",
    when: "eleven cells of a column are text",
    rows: times(11, typedText),
    finds: ["D15 warning column"],
  },
  {
    check: "numberStoredAsText",
    when: "figures are numbers, words or typed percentages, which Tính lại replaces anyway",
    rows: [{ ...full, vsPlan: textNumber("80.00", 80) }, { plan: "Duy trì" }],
    finds: [],
  },
  {
    check: "textInNumberColumn",
    when: "a word says nothing there",
    rows: [
      { ...full, actual: "chưa có" },
      { plan: "abc", actual: 1 },
      { plan: 20, actual: "12 tấn" },
      { kind: "subRow", ...full, samePeriod: "hỏi lại" },
    ],
    finds: ["F15 warning", "D16 warning", "F17 warning", "E18 warning"],
  },
  {
    check: "textInNumberColumn",
    when: "people use the word there",
    rows: [
      ...[
        "Duy trì",
        "Tiếp tục duy trì",
        "Đạt",
        "Vượt",
        "-",
        "x",
        "…",
        "6,6-6,8",
        "8/10",
        "40/38ha",
        "Dưới 3",
        "Trên 98%",
        "50% (8 xã)",
        "971/876 = 110,8%",
        "30 trở lên",
        "Đánh giá vào cuối năm",
        "CHƯA ĐÁNH GIÁ",
      ].map((word): RowLiteral => ({ plan: 1, actual: word })),
      { plan: "Có quy hoạch", actual: "Có quy hoạch" },
    ],
    finds: [],
  },
  {
    check: "errorValue",
    when: "a cell shows an error",
    rows: [
      { ...full, actual: errorCell("#REF!") },
      { ...full, vsPlan: errorCell("#DIV/0!") },
    ],
    finds: ["F15 error", "H16 error computed"],
  },
  { check: "errorValue", when: "cells are blank", rows: [{}], finds: [] },
  ...(
    [
      ["noPlanColumn", ["name", "samePeriod", "actual"]],
      ["noSamePeriodColumn", ["name", "plan", "actual"]],
      ["noActualColumn", ["name", "plan", "samePeriod"]],
    ] as const
  ).flatMap(([check, roles]): CheckCase[] => [
    { check, when: "the column is absent", rows: [full], options: { roles }, finds: ["bảng info"] },
    { check, when: "the column is there, be it blank", rows: [{}], finds: [] },
  ]),
  {
    check: "yearEndNoteBesideFigure",
    when: "a figure stands beside the note",
    rows: [{ ...full, note: "Công nhận vào cuối năm" }],
    finds: ["F15 info"],
  },
  {
    check: "yearEndNoteBesideFigure",
    when: "the note says something else, or there is no figure",
    rows: [
      { ...full, note: "Tiếp tục duy trì" },
      { plan: 1, note: "Tính vào cuối năm" },
    ],
    finds: [],
  },
  {
    check: "staleFormulaRow",
    when: "a formula takes its figures from another row",
    rows: [
      { ...full, vsPlan: formulaCell("=F15/D15*100", 80) },
      { ...full, vsPlan: formulaCell("=ROUND(F15/$D$15*100,2)", 80) },
      { ...full, remaining: formulaCell("=D16-F17", 2) },
    ],
    finds: ["H16 warning", "I17 warning"],
  },
  {
    check: "staleFormulaRow",
    when: "a formula stays in its row, sums its sub-rows, or points outside the table",
    rows: [
      { ...full, vsPlan: formulaCell('=IF(D15="","xem H16",F15/D15*$B$2)', 80) },
      { ...full, remaining: formulaCell("=SUM(I17:I18)", 2) },
      { kind: "subRow", ...full, remaining: formulaCell("='Biểu 16'!D15-F17", 2) },
      { kind: "subRow", ...full, remaining: formulaCell("=Tháng6!D15-F18", 2) },
      { kind: "total", ...full, remaining: formulaCell("=I15+I16", 4) },
    ],
    finds: [],
  },
  {
    check: "duplicateNumber",
    when: "two indicators of a group have one number",
    rows: [
      { ...full, no: "3" },
      { ...full, no: "3" },
    ],
    finds: ["A16 warning"],
  },
  {
    check: "duplicateNumber",
    when: "the numbering starts again in the next group, or there is none",
    rows: [
      { kind: "group", no: "I" },
      { ...full, no: "1" },
      { kind: "group", no: "II" },
      { ...full, no: "1" },
      { ...full, no: null },
      { ...full, no: null },
    ],
    finds: [],
  },
  {
    check: "duplicateNumber",
    when: "numbers go on over a heading, but for one that is used twice",
    rows: [
      { ...full, no: "11" },
      { ...full, no: "12" },
      { kind: "group", no: "II" },
      { ...full, no: "12" },
      { ...full, no: "13" },
    ],
    finds: ["A18 warning"],
  },
  {
    check: "duplicateNumber",
    when: "headings have no numbers, or groups are excerpts with numbers of their own",
    rows: [
      { kind: "group", no: null, name: "TỔNG THU" },
      { ...full, no: "1" },
      { ...full, no: "2" },
      { kind: "group", no: null, name: "TỔNG CHI" },
      { ...full, no: "1" },
      { ...full, no: "5" },
      { kind: "group", no: "III" },
      { ...full, no: "2" },
      { ...full, no: "5" },
    ],
    finds: [],
  },
  {
    check: "numberGap",
    when: "a number is left out",
    rows: [
      { ...full, no: "1" },
      { ...full, no: "4." },
    ],
    finds: ["A16 info"],
  },
  {
    check: "numberGap",
    when: "the table is an excerpt that keeps the numbers of the whole",
    rows: ["1", "2", "8", "10", "12", "16"].map((no) => ({ ...full, no })),
    finds: [],
  },
  {
    check: "numberGap",
    when: "numbers go on over groups, start again, or are no numbers",
    rows: [
      { ...full, no: "1" },
      { kind: "group", no: "II" },
      { ...full, no: "2" },
      { kind: "group", no: "III" },
      { ...full, no: "1" },
      { ...full, no: "5a" },
      { ...full, no: "7" },
    ],
    finds: [],
  },
  {
    check: "typedPercentageDisagrees",
    when: "a typed percentage does not recompute",
    rows: [
      { plan: 4150, samePeriod: 2240, actual: 2300, vsSamePeriod: 102.68, vsPlan: 65.42 },
      { plan: 4150, samePeriod: 2240, actual: 2300, vsSamePeriod: 102.6, vsPlan: 55.42 },
      { kind: "subRow", plan: 19, actual: 8, vsPlan: textNumber("52.11", 52.11) },
    ],
    finds: ["H15 warning", "G16 info slight", "H17 warning"],
  },
  {
    check: "typedPercentageDisagrees",
    when: "one cell of a column of growth is wrong",
    rows: [
      { samePeriod: 100, actual: 104, vsSamePeriod: 4 },
      { samePeriod: 50, actual: 49, vsSamePeriod: -2 },
      { samePeriod: 50, actual: 60, vsSamePeriod: 30 },
    ],
    finds: ["G17 warning"],
  },
  {
    check: "typedPercentageDisagrees",
    when: "a whole column is wrong",
    rows: times(11, { ...full, vsPlan: 8 }),
    finds: ["H15 warning column"],
  },
  {
    check: "typedPercentageDisagrees",
    when: "a whole column is cut instead of rounded",
    rows: times(11, { plan: 3, actual: 2, vsPlan: 66.6 }),
    finds: ["H15 info slightColumn"],
  },
  {
    check: "typedPercentageDisagrees",
    when: "it is rounded to fewer digits, scaled by a % format, a dash, blank, or a formula",
    rows: [
      { plan: 99, actual: 100, vsPlan: { value: 101, numberFormat: "0.00" } },
      { plan: 200, actual: 59.7, vsPlan: 29.9 },
      { plan: 200, actual: 59.7, vsPlan: 29.85 },
      { plan: 99, actual: 100, vsPlan: textNumber("101,0", 101) },
      { ...full, vsPlan: { value: 0.8, numberFormat: "0.00%" } },
      { plan: 2, samePeriod: "-", actual: 0, vsPlan: "-" },
      full,
      { ...full, vsPlan: formulaCell("=F22/D22", 0.8) },
      { plan: 0, actual: 8, vsPlan: 12 },
    ],
    finds: [],
  },
  {
    check: "typedRemainingDisagrees",
    when: "it is not plan minus actual",
    rows: [
      { ...full, remaining: 3 },
      { ...full, remaining: "-" },
      { plan: 10, actual: 12, remaining: 5 },
    ],
    finds: ["I15 warning", "I16 warning", "I17 warning nothingLeft"],
  },
  {
    check: "typedRemainingDisagrees",
    when: "a whole column is wrong",
    rows: times(11, { ...full, remaining: 9 }),
    finds: ["I15 warning column"],
  },
  {
    check: "typedRemainingDisagrees",
    when: "it was taken the other way round, or from last year's figure",
    rows: [
      { ...full, remaining: -2 },
      { plan: 10, samePeriod: 4, actual: 8, remaining: 6 },
      { ...full, remaining: 2 },
    ],
    finds: ["I15 warning turned", "I16 warning ofSamePeriod"],
  },
  ...(
    [
      [-2, "turned"],
      [5, "ofSamePeriod"],
    ] as const
  ).map(([remaining, form]): CheckCase => ({
    check: "typedRemainingDisagrees",
    when: `a whole column is ${form}`,
    rows: times(4, { ...full, remaining }),
    finds: [`I15 warning ${form}Column`],
  })),
  {
    check: "typedRemainingDisagrees",
    when: "figures stand all over plans that are reached",
    rows: times(4, { plan: 10, actual: 12, remaining: 5 }),
    finds: ["I15 warning nothingLeftColumn"],
  },
  {
    check: "typedRemainingDisagrees",
    when: "it is right, in whatever way people write that nothing remains",
    rows: [
      { ...full, remaining: 2 },
      { plan: 1.4, actual: 1.1, remaining: 0.3 },
      { plan: 2, actual: 0, remaining: textNumber("2.000", 2) },
      { plan: 10, actual: 10, remaining: "-" },
      { plan: 10, actual: 12, remaining: 0 },
      { plan: 10, actual: 12, remaining: -2 },
      { plan: 10, actual: 12 },
      { plan: 10, actual: 8, remaining: 2, direction: "lower" },
      { plan: 10, remaining: 10 },
    ],
    finds: [],
  },
];

const cases = [
  ...firstCases,
  ...sumCases,
  ...figureCases,
  ...sheetCases,
  ...hiddenCases,
  ...quietCases,
];

function findingsIn({ rows, options, around = {} }: CheckCase): readonly Finding[] {
  return findingsOf(onSheet(buildTable(rows, options), around));
}

describe("the checks", () => {
  it.each(cases)("$check, when $when", (one) => {
    const { check, finds } = one;
    const found = findingsIn(one).filter((finding) => finding.check === check);
    expect(found.map(inShort)).toEqual(finds);
  });

  it.each(checks.map(({ id }) => id))(
    "%s has a case that triggers it and one that does not",
    (id) => {
      const own = cases.filter(({ check }) => check === id);
      expect(own.some(({ finds }) => finds.length > 0)).toBe(true);
      expect(own.some(({ finds }) => finds.length === 0)).toBe(true);
    },
  );

  it.each([
    ["vi", viFindingWording],
    ["en", enFindingWording],
  ] as const)("say each of their findings in whole sentences (%s)", (_name, texts) => {
    for (const one of cases) {
      for (const finding of findingsIn(one)) {
        const message = findingMessage(finding, texts);
        expect(message).toMatch(/^[\p{Lu}].*[.]$/u);
        expect(message).not.toContain("undefined");
        expect(message).not.toContain(`(${finding.check})`);
      }
    }
  });

  it("use every wording there is, so that none is dead", () => {
    const used = new Set(
      cases.flatMap((one) =>
        findingsIn(one).map(({ check, details }) =>
          details.form === undefined ? check : `${check}.${details.form}`,
        ),
      ),
    );
    const own = Object.keys(viFindingWording.findings).filter((key) =>
      checks.some(({ id }) => id === key || key.startsWith(`${id}.`)),
    );
    expect([...used].sort()).toEqual(own.sort());
  });

  it("carry their own id on every finding", () => {
    const ids = new Set(checks.map(({ id }) => id));
    expect(ids.size).toBe(checks.length);
    for (const one of cases) {
      for (const { check } of findingsIn(one)) expect(ids).toContain(check);
    }
  });
});

function readFindings(fixture: string): readonly Finding[] {
  const snapshot = snapshotOf(fixtureGrid(fixture));
  const outcome = readTable(snapshot);
  return outcome.found ? findingsOf({ table: outcome.table, snapshot }) : [];
}

/** What is to be said of real tables besides that their figures are texts. */
const realTables: readonly (readonly [string, readonly string[]])[] = [
  ["02-mard-ket-qua-2020-08", []],
  ["08-binhphuoc-dien-2020-11", []],
  ["10-gso-von-nsnn-2024-09", []],
  ["15-gso-xdcb-2004-06-tcvn3", ["legacyText"]],
  ["15-gso-xdcb-2004-06-tcvn3.unicode", []],
  ["21-ductrong-2020-06", []],
  ["29-mard-2010-03-xdcb", ["missingActual"]],
];

describe("real tables", () => {
  it.each(realTables)("%s gives no false alarm", (fixture, expected) => {
    const silent = ["numberStoredAsText", "noPlanColumn", "noSamePeriodColumn"];
    const found = readFindings(fixture).map(({ check }) => check);
    expect(found.filter((check) => !silent.includes(check))).toEqual(expected);
  });
});

describe("the real table of Bút Sơn", () => {
  it("gives no finding at all: what its author typed is right", () => {
    expect(findingsOf(butSonTable()).map((one) => [one.check, inShort(one)])).toEqual([]);
  });

  it("gives, as its author typed it, only warnings about the two ways of writing numbers besides those of text", () => {
    const found = readFindings("but-son-6-thang-2023");
    const others = found.filter(({ check }) => check !== "numberStoredAsText");
    expect(others.map((one) => [one.check, inShort(one)])).toEqual([
      ["mixedDecimalStyle", "I10 warning"],
      ["mixedDecimalStyle", "E11 warning"],
      ["mixedDecimalStyle", "D18 warning"],
      ["mixedDecimalStyle", "F18 warning"],
    ]);
  });

  it("gives one finding for the empty column before the work, not 17", () => {
    const empty = butSonRows().map((row) => ({
      ...row,
      actual: null,
      vsSamePeriod: null,
      vsPlan: null,
      remaining: null,
    }));
    expect(findingsOf(butSonTable(empty)).map((one) => [one.check, inShort(one)])).toEqual([
      ["missingActual", "F9 info column"],
    ]);
  });

  it("gives one finding where one figure is mistyped", () => {
    const wrong = butSonRows().map((row) => (row.no === "16" ? { ...row, vsPlan: 41.22 } : row));
    const [finding, ...others] = findingsOf(butSonTable(wrong));
    expect(others).toEqual([]);
    expect(finding && findingMessage(finding, viFindingWording)).toBe(
      "Chỉ tiêu 16: cột So với kế hoạch (%) ghi 41,22 nhưng tính lại từ số liệu trong dòng được 42,11. Kiểm tra số liệu, rồi bấm Tính lại để thay bằng công thức.",
    );
  });
});

describe("the order of findings", () => {
  it("is that of the sheet, the whole table first", () => {
    const { table, snapshot } = buildTable(
      [
        { ...full, vsPlan: 3 },
        { plan: 0, actual: 1 },
        { kind: "group", declared: 9 },
      ],
      { roles: ["no", "name", "plan", "actual", "vsPlan"] },
    );
    expect(findingsOf({ table, snapshot }).map(inShort)).toEqual([
      "bảng info",
      "E15 warning",
      "C16 warning",
      "B17 warning",
    ]);
  });
});
