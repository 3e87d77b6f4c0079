import { groupParagraphs } from "../../../src/core/document/groupParagraphs";
import { indicatorPhrase } from "../../../src/core/document/indicatorPhrase";
import { en } from "../../../src/core/wording/en";
import { enDocument } from "../../../src/core/wording/enDocument";
import { vi } from "../../../src/core/wording/vi";
import { viDocument } from "../../../src/core/wording/viDocument";
import type { RowLiteral } from "../../support/buildTable";
import { assessedTable } from "../summary/assessedTable";

const wording = { texts: vi, document: viDocument };
const general = (): string => "General";

function phrase(row: RowLiteral, words = wording): string {
  const [indicator] = assessedTable([row]).assessed.indicators;
  if (indicator === undefined) throw new Error("no indicator");
  return indicatorPhrase(indicator, general, words);
}

describe("an indicator in a paragraph", () => {
  it.each<[string, RowLiteral, string]>([
    [
      "with all there is",
      { name: "Sản lượng lương thực", unit: "Tấn", plan: 4150, samePeriod: 2240, actual: 2300 },
      "Sản lượng lương thực 2.300 tấn, đạt 55,42% kế hoạch, tăng 2,68% so với cùng kỳ",
    ],
    [
      "that has fallen",
      { name: "Thủy sản", unit: "Tấn", plan: 100, samePeriod: 68.5, actual: 65 },
      "Thủy sản 65 tấn, đạt 65% kế hoạch, giảm 5,11% so với cùng kỳ",
    ],
    [
      "that stands where it stood, its unit an abbreviation",
      { name: "Doanh nghiệp", unit: "DN", plan: 10, samePeriod: 8, actual: 8 },
      "Doanh nghiệp 8 DN, đạt 80% kế hoạch, bằng cùng kỳ",
    ],
    [
      "that is a rate: in points",
      { name: "Lao động qua đào tạo", unit: "%", plan: 78.3, samePeriod: 77.4, actual: 78.1 },
      "Lao động qua đào tạo 78,1%, đạt 99,74% kế hoạch, tăng 0,7 điểm phần trăm so với cùng kỳ",
    ],
    [
      "that is better the lower it is: with its plan, not a share of it",
      {
        name: "Tỷ lệ hộ nghèo",
        unit: "%",
        plan: 5.5,
        samePeriod: 5.6,
        actual: 5,
        direction: "lower",
      },
      "Tỷ lệ hộ nghèo 5%, kế hoạch 5,5%, giảm 0,6 điểm phần trăm so với cùng kỳ",
    ],
    [
      "whose table tells no plan, only the share of it",
      { name: "Vốn đầu tư", unit: "Tỷ đồng", actual: 30189.96, vsPlan: 38.03 },
      "Vốn đầu tư 30.189,96 tỷ đồng, đạt 38,03% kế hoạch",
    ],
    [
      "in words",
      { name: "An toàn thực phẩm", plan: "Duy trì", actual: "Duy trì" },
      "An toàn thực phẩm Duy trì",
    ],
    [
      "whose name is broken over lines",
      { name: "Thu ngân\n nhà nước", unit: "m2", actual: 5 },
      "Thu ngân nhà nước 5 m2",
    ],
    ["of which nothing is known", { name: "Thu ngân sách" }, "Thu ngân sách"],
    [
      "that changed by less than can be told",
      { name: "Đàn lợn", unit: "Con", samePeriod: 1_000_000, actual: 1_000_001 },
      "Đàn lợn 1.000.001 con",
    ],
  ])("%s", (_what, row, text) => {
    expect(phrase(row)).toBe(text);
  });

  it("speaks English too", () => {
    const row = { name: "Food crops", unit: "t", plan: 4150, samePeriod: 2240, actual: 2300 };
    expect(phrase(row, { texts: en, document: enDocument })).toBe(
      "Food crops 2,300 t, 55.42% of the plan, up 2.68% on the same period",
    );
  });
});

describe("a paragraph about a group", () => {
  const group = (no: string, name: string): RowLiteral => ({ kind: "group", no, name });
  const inGroup = (of: string, row: RowLiteral): RowLiteral => ({ ...row, group: of });
  const paragraphs = (rows: readonly RowLiteral[]): readonly string[] =>
    groupParagraphs(assessedTable(rows).assessed, general, wording);

  it("counts, names the best three in the order of the table, then all that fall short", () => {
    const reached = [60, 90, 70, 80].map((actual, index) =>
      inGroup("I", { name: `Số ${index + 1}`, plan: 100, actual }),
    );
    expect(
      paragraphs([
        group("I", "Về kinh tế"),
        ...reached,
        inGroup("I", { name: "Xuất khẩu lao động", unit: "LĐ", plan: 19, actual: 8 }),
        inGroup("I", { name: "Vỉa hè", unit: "m2", plan: 500, actual: 0 }),
        inGroup("I", { name: "Giá trị sản xuất", plan: 9, note: "Tính vào cuối năm" }),
      ]),
    ).toEqual([
      "Về kinh tế: có 07 chỉ tiêu, trong đó 01 chỉ tiêu đánh giá vào cuối năm, 04 chỉ tiêu đạt và vượt trên 50%, 01 chỉ tiêu đạt dưới 50%, 01 chỉ tiêu chưa thực hiện." +
        " Một số chỉ tiêu đạt khá: Số 2 90, đạt 90% kế hoạch; Số 3 70, đạt 70% kế hoạch; Số 4 80, đạt 80% kế hoạch." +
        " Chỉ tiêu đạt dưới 50%: Xuất khẩu lao động 8 LĐ, đạt 42,11% kế hoạch." +
        " Chỉ tiêu chưa thực hiện: Vỉa hè (kế hoạch 500 m2).",
    ]);
  });

  it("praises nothing that a check doubts, nor ten times a plan", () => {
    const { assessed } = assessedTable([
      group("I", "Về kinh tế"),
      inGroup("I", { name: "Sai", plan: 100, actual: 200 }),
      inGroup("I", { name: "Nhầm đơn vị", plan: 100, actual: 6500 }),
      inGroup("I", { name: "Đúng", plan: 100, actual: 60 }),
    ]);
    const [wrong] = assessed.indicators;
    const doubtfulRows = new Set([wrong?.row.source.row ?? -1]);
    expect(groupParagraphs({ ...assessed, doubtfulRows }, general, wording)).toEqual([
      "Về kinh tế: có 03 chỉ tiêu đạt và vượt trên 50%. Một số chỉ tiêu đạt khá: Đúng 60, đạt 60% kế hoạch.",
    ]);
  });

  it("is short where all indicators stand alike", () => {
    expect(
      paragraphs([
        group("IV", "An ninh"),
        inGroup("IV", { name: "Phạm pháp", plan: 3, note: "Cuối năm" }),
      ]),
    ).toEqual(["An ninh: có 01 chỉ tiêu đánh giá vào cuối năm."]);
  });

  it("names no percentage where an indicator is judged by a threshold of its own", () => {
    const { assessed } = assessedTable([
      group("I", "Về kinh tế"),
      inGroup("I", { name: "Một", plan: 100, actual: 60 }),
      inGroup("I", { name: "Hai", plan: 100, actual: 60 }),
    ]);
    const indicators = assessed.indicators.map((one, index) =>
      index === 0 ? { ...one, threshold: 100, assessment: "below" as const } : one,
    );
    expect(groupParagraphs({ ...assessed, indicators }, general, wording)).toEqual([
      "Về kinh tế: có 02 chỉ tiêu, trong đó 01 chỉ tiêu đạt ngưỡng đánh giá, 01 chỉ tiêu dưới ngưỡng đánh giá. Một số chỉ tiêu đạt khá: Hai 60, đạt 60% kế hoạch. Chỉ tiêu dưới ngưỡng đánh giá: Một 60, đạt 60% kế hoạch.",
    ]);
  });

  it("is not written for indicators without a group", () => {
    expect(paragraphs([{ name: "Một", plan: 1, actual: 1 }])).toEqual([]);
  });
});
