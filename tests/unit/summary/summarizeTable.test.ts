import { assessTable } from "../../../src/core/assessment/assessTable";
import { calculateTable } from "../../../src/core/calculation/calculateTable";
import { summarizeTable } from "../../../src/core/summary/summarizeTable";
import { writeSummarySheet } from "../../../src/core/summary/writeSummarySheet";
import { butSonTable } from "../../support/butSonTable";
import { startSpreadsheet } from "./evaluateEdits";

const spreadsheet = startSpreadsheet();

// A real engine works the formulas out: on a busy machine that takes a while.
jest.setTimeout(60_000);

afterAll(() => spreadsheet.close());

describe("the summary of the real table of Bút Sơn", () => {
  const { table, snapshot } = butSonTable();
  const assessed = assessTable(calculateTable(table), 50);
  const summary = summarizeTable(assessed);

  it("counts what its report counts", () => {
    expect(summary).toMatchObject({
      total: 29,
      counts: { yearEnd: 12, reached: 14, below: 1, notStarted: 2, missing: 0 },
      flagged: [{ no: "16", name: "Số lao động đi xuất khẩu", row: 28, vsPlan: 42.11 }],
    });
  });

  it("stands on the sheet as its report prints it", async () => {
    const edits = writeSummarySheet({ assessed, summary, sheet: "Tổng hợp" });
    const shown = await spreadsheet.evaluate(edits, "Tổng hợp", snapshot);
    const lines = Array.from({ length: 25 }, (_, index) =>
      Array.from("ABCDEFGHIJK")
        .map((column) => shown.get(`${column}${index + 1}`) ?? "")
        .filter((text) => text !== "")
        .join(" | "),
    );
    expect(lines).toEqual([
      "…… | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "_________ | Độc lập - Tự do - Hạnh phúc",
      "Số: …… | ______________________",
      "……, ngày …… tháng …… năm ……",
      "",
      "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
      "6 tháng đầu năm 2023",
      "",
      "Trong 29 chỉ tiêu giao đầu năm, có 12 chỉ tiêu được đánh giá vào cuối năm, 14 chỉ tiêu 6 tháng đầu năm đạt và vượt trên 50%, 01 chỉ tiêu đạt dưới 50%, 02 chỉ tiêu chưa thực hiện.",
      "",
      "1. Số chỉ tiêu theo kết quả và theo nhóm",
      "Nhóm chỉ tiêu | Tổng số chỉ tiêu | Đạt và vượt trên 50% | Đạt dưới 50% | Chưa thực hiện | Đánh giá cuối năm | Chưa có số liệu",
      "I. Về kinh tế ( 12 chỉ tiêu) | 12 | 4 | 0 | 2 | 6 | 0",
      "II. Văn hóa-xã hội ( 14 chỉ tiêu) | 14 | 8 | 1 | 0 | 5 | 0",
      "III. Về môi trường ( 02 chỉ tiêu) | 2 | 2 | 0 | 0 | 0 | 0",
      "IV. An ninh trật tự ( 01 chỉ tiêu) | 1 | 0 | 0 | 0 | 1 | 0",
      "Tổng số | 29 | 14 | 1 | 2 | 12 | 0",
      "Tỷ lệ (%) | 100 | 48.28 | 3.45 | 6.9 | 41.38 | 0",
      "Ngưỡng đánh giá (% so với kế hoạch năm) | 50",
      "",
      "2. Chỉ tiêu dưới ngưỡng và chưa thực hiện",
      "TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2023 | Thực hiện 6 tháng đầu năm 2022 | Thực hiện 6 tháng đầu năm 2023 | So với cùng kỳ (%) | So với kế hoạch (%) | Còn phải thực hiện | Đánh giá | Ghi chú",
      "16 | Số lao động đi xuất khẩu | LĐ | 19 | 5 | 8 | 160 | 42.11 | 11 | Dưới ngưỡng",
      "7 | Diện tích đất nông nghiệp được tích tụ, tập trung để sản xuất nông nghiệp quy mô lớn, ứng dụng công nghệ cao | Ha | 2 | - | 0 | 0 | 2 | Chưa thực hiện",
      "12 | Vỉa hè làm mới trong khu dân cư | m2 | 500 | - | 0 | 0 | 500 | Chưa thực hiện",
    ]);
  });
});
