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
    const lines = Array.from({ length: 21 }, (_, index) =>
      ["A", "B", "C", "D", "E", "F", "G"]
        .map((column) => shown.get(`${column}${index + 1}`) ?? "")
        .join(" | ")
        .replace(/( \| )+$/, ""),
    );
    expect(lines).toEqual([
      "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
      "6 tháng đầu năm 2023",
      "",
      "Trong 29 chỉ tiêu giao đầu năm, có 12 chỉ tiêu được đánh giá vào cuối năm, 14 chỉ tiêu 6 tháng đầu năm đạt và vượt trên 50%, 01 chỉ tiêu đạt dưới 50%, 02 chỉ tiêu chưa thực hiện.",
      "",
      "1. Số chỉ tiêu theo kết quả",
      "Kết quả |  |  |  |  | Số chỉ tiêu | Tỷ lệ (%)",
      "Đạt và vượt trên 50% |  |  |  |  | 14 | 48.28",
      "Đạt dưới 50% |  |  |  |  | 1 | 3.45",
      "Chưa thực hiện |  |  |  |  | 2 | 6.9",
      "Đánh giá cuối năm |  |  |  |  | 12 | 41.38",
      "Chưa có số liệu |  |  |  |  | 0 | 0",
      "Tổng số |  |  |  |  | 29 | 100",
      "Ngưỡng đánh giá (% so với kế hoạch năm) |  |  |  |  | 50",
      "",
      "2. Chỉ tiêu dưới ngưỡng và chưa thực hiện",
      "TT | Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện | So với KH (%) | Đánh giá",
      "16 | Số lao động đi xuất khẩu | LĐ | 19 | 8 | 42.11 | Dưới ngưỡng",
      "7 | Diện tích đất nông nghiệp được tích tụ, tập trung để sản xuất nông nghiệp quy mô lớn, ứng dụng công nghệ cao | Ha | 2 | 0 | 0 | Chưa thực hiện",
      "12 | Vỉa hè làm mới trong khu dân cư | m2 | 500 | 0 | 0 | Chưa thực hiện",
      "",
    ]);
  });
});
