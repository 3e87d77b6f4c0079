import { buildDocument } from "../../../src/core/document/buildDocument";
import type { DocumentHeading } from "../../../src/core/model/reportDocument";
import { blankHeading } from "../../../src/core/model/reportDocument";
import type { Period } from "../../../src/core/model/period";
import { usualReportChoices, type ReportChoices } from "../../../src/core/model/reportChoices";
import { summarizeTable } from "../../../src/core/summary/summarizeTable";
import { sentence } from "../../../src/core/wording/sentence";
import { vi } from "../../../src/core/wording/vi";
import { viDocument } from "../../../src/core/wording/viDocument";
import { exportWord } from "../../../src/exports/exportWord";
import { sheetCell } from "../../../src/core/writing/sheetCells";
import type { RowLiteral } from "../../support/buildTable";
import { readWord, type WordText } from "../../support/readWord";
import { assessedTable } from "../summary/assessedTable";

const wording = { texts: vi, document: viDocument };

const heading: DocumentHeading = {
  superior: "UBND tỉnh Thanh Hóa",
  issuer: "UBND xã Hoằng Hóa",
  number: "05/BC-UBND",
  place: "Hoằng Hóa",
  date: { day: 5, month: 2, year: 2026 },
  recipients: ["UBND tỉnh (b/c);", "- Lưu: VT, KT."],
  capacity: ["TM. Ủy ban nhân dân", "Chủ tịch"],
  signer: "Nguyễn Văn An",
};

const rows: readonly RowLiteral[] = [
  { kind: "group", no: "I", name: "Về kinh tế" },
  {
    no: "1",
    name: "Lương thực",
    unit: "Tấn",
    plan: 4150,
    samePeriod: 2240,
    actual: 2300,
    group: "I",
  },
  { kind: "subRow", no: "-", name: "Lúa", unit: "Tấn", plan: 4000, actual: 2200.5, parent: "1" },
  { no: "2", name: 'Trường <đạt> "chuẩn" & =1+1', unit: "%", plan: 100, actual: 40, group: "I" },
];

interface Wish {
  readonly choices?: ReportChoices;
  readonly period?: Period;
}

async function written(
  literal: readonly RowLiteral[] = rows,
  head: DocumentHeading = heading,
  { choices = usualReportChoices, period = { months: 6, year: 2026 } }: Wish = {},
): Promise<WordText> {
  const { assessed, snapshot } = assessedTable(literal, { period });
  const source = {
    assessed,
    summary: summarizeTable(assessed),
    heading: head,
    doubtfulRows: new Set<number>(),
    choices,
    formatAt: (row: number, column: number) => sheetCell(snapshot, row, column).numberFormat,
  };
  return readWord(await exportWord(buildDocument(source, wording), viDocument));
}

describe("the Word document", () => {
  it("holds every figure of the table as the table has it, and what Tính lại computes", async () => {
    const { tables } = await written();
    expect(tables[3]?.slice(1)).toEqual([
      ["I", "Về kinh tế", "", "", "", "", "", "", "", ""],
      ["1", "Lương thực", "Tấn", "4.150", "2.240", "2.300", "102,68", "55,42", "1.850", ""],
      ["-", "Lúa", "Tấn", "4.000", "", "2.200,5", "", "55,01", "1.799,5", ""],
      ["2", 'Trường <đạt> "chuẩn" & =1+1', "%", "100", "", "40", "", "40,00", "60", ""],
    ]);
  });

  it("names year and period in the heading of the table, which is repeated on every page", async () => {
    const { tables, repeatedRows } = await written();
    expect(tables[3]?.[0]).toEqual([
      "TT",
      "Chỉ tiêu",
      "Đơn vị tính",
      "Kế hoạch năm 2026",
      "Thực hiện 6 tháng đầu năm 2025",
      "Thực hiện 6 tháng đầu năm 2026",
      "So với cùng kỳ (%)",
      "So với kế hoạch (%)",
      "Còn phải thực hiện",
      "Ghi chú",
    ]);
    expect(repeatedRows).toEqual([0, 0, 1, 1, 1]);
  });

  it("lists what falls short or has not been started, without columns for explanations nobody gave", async () => {
    const { tables, paragraphs } = await written([
      ...rows,
      { no: "3", name: "Vỉa hè", unit: "m2", plan: 500, actual: 0, group: "I" },
    ]);
    expect(paragraphs).toEqual(
      expect.arrayContaining(["Chỉ tiêu đạt dưới 50%", "Chỉ tiêu chưa thực hiện"]),
    );
    expect(tables[4]).toEqual([
      [
        "TT",
        "Chỉ tiêu",
        "Đơn vị tính",
        "Kế hoạch năm 2026",
        "Thực hiện 6 tháng đầu năm 2026",
        "So với kế hoạch (%)",
      ],
      ["2", 'Trường <đạt> "chuẩn" & =1+1', "%", "100", "40", "40,00"],
    ]);
    expect(tables[5]?.[1]).toEqual(["3", "Vỉa hè", "m2", "500", "0", "0,00"]);
  });

  it("says the sentence of the pane, then a paragraph per group, and ends with “./.”", async () => {
    const { assessed } = assessedTable(rows);
    const { paragraphs } = await written();
    expect(paragraphs).toContain(
      sentence(summarizeTable(assessed), vi).replace("trong kỳ báo cáo", "6 tháng đầu năm"),
    );
    expect(paragraphs.find((text) => text.startsWith("Về kinh tế:"))).toMatch(/kế hoạch\.\/\.$/);
  });

  it("has the parts of Decree 30: bodies, number, country, motto, padded date, signature, recipients", async () => {
    const { tables, paragraphs } = await written();
    expect(tables[0]).toEqual([
      [
        "UBND TỈNH THANH HÓA\nUBND XÃ HOẰNG HÓA\n\nSố: 05/BC-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHoằng Hóa, ngày 05 tháng 02 năm 2026",
      ],
    ]);
    expect(tables[1]).toEqual([
      [
        "Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT, KT.",
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An",
      ],
    ]);
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        "BÁO CÁO",
        "Phụ lục",
        "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KẾ HOẠCH 6\u00a0THÁNG\u00a0ĐẦU\u00a0NĂM\u00a02026",
        "(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 02 năm 2026 của UBND xã Hoằng Hóa)",
      ]),
    );
  });

  it.each([
    [{ months: null, year: 2024 }, "Kết quả thực hiện các chỉ tiêu kế hoạch năm 2024"],
    [{ months: null, year: null }, "Kết quả thực hiện các chỉ tiêu kế hoạch"],
  ])("claims no period in its title that nobody knows: %j", async (period, title) => {
    const { paragraphs } = await written(rows, heading, { period });
    expect(paragraphs[1]).toBe(title);
  });

  it("leaves dots to fill in where the person has not said", async () => {
    const { tables, paragraphs } = await written(rows, blankHeading);
    expect(tables[0]?.[0]?.[0]).toBe("……\n\nSố: ……");
    expect(paragraphs).toContain("(Kèm theo Báo cáo số …… ngày …… tháng …… năm …… của ……)");
  });

  it("lies on A4 with the decree's margins: the report upright, a wide appendix across", async () => {
    const { pages } = await written();
    const margins = [1134, 850, 1134, 1701];
    expect(pages).toEqual([
      [11906, 16838, ...margins],
      [16838, 11906, ...margins],
    ]);
  });

  it("numbers the pages of report and appendix each from 1, the first of each without its number", async () => {
    const { firstPages, headers } = await written();
    expect(firstPages).toEqual([
      { differs: true, number: 1 },
      { differs: true, number: 1 },
    ]);
    expect([...new Set(headers)].sort()).toEqual(["", "{PAGE}"]);
  });

  it("counts where the indicators stand, a row for each group, without columns of none", async () => {
    const { tables, paragraphs } = await written();
    expect(paragraphs).toContain("Số chỉ tiêu theo kết quả và theo nhóm");
    expect(tables[2]).toEqual([
      ["Nhóm chỉ tiêu", "Tổng số", "Đạt và vượt trên 50%", "Đạt dưới 50%"],
      ["I. Về kinh tế", "2", "1", "1"],
      ["Tổng số", "2", "1", "1"],
    ]);
  });

  it("leaves out every part that is not wanted, and nothing else", async () => {
    const none = { ...usualReportChoices, parts: [] };
    const { tables, paragraphs } = await written(rows, heading, { choices: none });
    expect(tables.map((one) => one[0]?.[0])).toEqual(["TT"]);
    expect(tables[0]).toHaveLength(5);
    expect(paragraphs.filter((text) => text !== "")).toEqual([
      "BÁO CÁO",
      "Kết quả thực hiện các chỉ tiêu kế hoạch 6 tháng đầu năm 2026",
      expect.stringMatching(/^Trong 02 chỉ tiêu/),
      expect.stringMatching(/^Về kinh tế:/),
      "Phụ lục",
      "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KẾ HOẠCH 6\u00a0THÁNG\u00a0ĐẦU\u00a0NĂM\u00a02026",
    ]);
  });

  it.each([
    ["portrait", [11906, 16838]],
    ["landscape", [16838, 11906]],
  ] as const)("has its appendix %s where the person says so", async (orientation, size) => {
    const { pages } = await written(rows, heading, {
      choices: { ...usualReportChoices, orientation },
    });
    expect(pages[0]?.slice(0, 2)).toEqual([11906, 16838]);
    expect(pages[1]?.slice(0, 2)).toEqual(size);
  });

  it("keeps characters out that no XML may hold", async () => {
    const { tables } = await written([
      { no: "1", name: "Thu\u0001 ngân\u000b sách", plan: 1, actual: 1 },
    ]);
    expect(tables[3]?.[1]?.[1]).toBe("Thu ngân sách");
  });
});
