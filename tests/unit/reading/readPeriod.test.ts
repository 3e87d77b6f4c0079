import type { Period } from "../../../src/core/model/period";
import { readTable } from "../../../src/core/reading/readTable";
import { snapshotOf } from "../../support/snapshotOf";

/** The period of a small table with this title, these headings of plan and actual, and this sheet name. */
function periodOf(
  title: string,
  headings: readonly [string, string] = ["Kế hoạch", "Thực hiện"],
  sheet = "Sheet1",
): Period {
  const grid = [[title], [], ["TT", "Chỉ tiêu", ...headings], [1, "Lúa", 10, 5]];
  const outcome = readTable(snapshotOf(grid, { sheet }));
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome.table.period;
}

describe("the period a title tells", () => {
  it.each<[string, number | null, number | null]>([
    ["Kết quả thực hiện tháng 3/2024", 3, 2024],
    ["Tiến độ T3.2024", 3, 2024],
    ["Tiến độ T3/2024", 3, 2024],
    ["Kết quả quý II/2024", 6, 2024],
    ["Kết quả quý IV năm 2024", 12, 2024],
    ["KẾT QUẢ QUÝ 3 NĂM 2024", 9, 2024],
    ["Kết quả quí III/2024", 9, 2024],
    ["Số liệu Q2-2024", 6, 2024],
    ["Số liệu QII/2024", 6, 2024],
    ["Kết quả quý II và 6 tháng đầu năm 2024", 6, 2024],
    ["Kết quả 6 tháng năm 2023", 6, 2023],
    ["Kết quả 06 tháng/2023", 6, 2023],
    ["Kết quả 9 tháng 2023", 9, 2023],
    ["Kết quả 3 tháng đầu năm 2023", 3, 2023],
    ["KẾT QUẢ SÁU THÁNG ĐẦU NĂM 2023", 6, 2023],
    ["Kết quả chín tháng đầu năm 2023", 9, 2023],
    ["Kết quả ba tháng đầu năm 2023", 3, 2023],
    ["Tình hình nửa đầu năm 2023", 6, 2023],
    ["Sơ kết giữa năm 2023", 6, 2023],
    ["Kết quả thực hiện năm 2024", 12, 2024],
    ["Tổng hợp cả năm 2024", 12, 2024],
    ["Kết quả 12 tháng năm 2024", 12, 2024],
    ["Kết quả đến 30/6/2023", 6, 2023],
    ["Kết quả tính đến ngày 30.6.2023", 6, 2023],
    ["Kết quả đến hết ngày 14-6-2023", 6, 2023],
    ["Tính đến ngày 31 tháng 3 năm 2024", 3, 2024],
    ["Tại thời điểm 31/3/2024", 3, 2024],
    ["Kết quả đến hết tháng 5 năm 2024", 5, 2024],
    ["Kết quả đến tháng 10/2024", 10, 2024],
    ["Kết quả đến 5/2024", 5, 2024],
    ["Từ 01/01 đến 15/6 năm 2024", 6, 2024],
    ["Số liệu 01/01 - 15/6/2024", 6, 2024],
    ["Số liệu T1-T6/2024", 6, 2024],
    ["Kỳ báo cáo từ 15/12/2022 đến 14/6/2023", 6, 2023],
    ["Kỳ báo cáo từ ngày 15 tháng 12 năm 2022 đến ngày 14 tháng 6 năm 2023", 6, 2023],
    ["Luỹ kế 9 tháng năm 2024", 9, 2024],
    ["Tình hình tháng 9 và 9 tháng năm 2024", 9, 2024],
    ["Kết quả 6 tháng đầu năm và phương hướng 6 tháng cuối năm 2024", 6, 2024],
    ["Kết quả 9 tháng, nhiệm vụ 3 tháng cuối năm 2024", 9, 2024],
    ["Kết quả thực hiện năm 2023, kế hoạch năm 2024", 12, 2023],
    ["Kết quả thực hiện năm 2023 và phương hướng, nhiệm vụ năm 2024", 12, 2023],
    ["Kết quả 6 tháng năm 2023 (Kế hoạch 5 năm 2021-2025)", 6, 2023],
    ["Kết quả 6 tháng năm 2023 theo Nghị quyết số 45/2022/NQ-HĐND", 6, 2023],
    ["(Kèm theo Báo cáo số 05/BC-UBND ngày 15/6/2023 của UBND xã)", null, 2023],
    ["Hoằng Tiến, ngày 10 tháng 6 năm 2023", null, 2023],
    ["Biểu số 01", null, null],
  ])("%s", (title, months, year) => {
    expect(periodOf(title)).toEqual({ months, year });
  });

  it("is not that of the day it was signed", () => {
    const grid = [
      ["KẾT QUẢ THỰC HIỆN NĂM 2023"],
      ["(Kèm theo Báo cáo số 02/BC-UBND ngày 05/01/2024)"],
      ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
      [1, "Lúa", 10, 5],
    ];
    const outcome = readTable(snapshotOf(grid));
    expect(outcome.found && outcome.table.period).toEqual({ months: 12, year: 2023 });
  });
});

describe("the period headings tell", () => {
  it.each<[string, string, number | null, number | null]>([
    ["KH 2024", "TH 6T/2024", 6, 2024],
    ["KH 2024", "TH 6T.2024", 6, 2024],
    ["Kế hoạch năm 2024", "Lũy kế 9 tháng", 9, 2024],
    ["Kế hoạch năm 2024", "Thực hiện đến 30/9", 9, 2024],
    ["Kế hoạch năm 2024", "Thực hiện quý III", 9, 2024],
    ["Kế hoạch năm 2024", "Ước thực hiện cả năm", 12, 2024],
    ["Kế hoạch năm 2024", "Thực hiện từ 15/12/2023 đến 14/3/2024", 3, 2024],
    ["Kế hoạch năm 2024", "Thực hiện 6 tháng đầu năm", 6, 2024],
  ])("%s, %s", (plan, actual, ...[months, year]) => {
    expect(periodOf("", [plan, actual])).toEqual({ months, year });
  });
});

describe("the period a sheet's name tells", () => {
  it.each<[string, number | null, number | null]>([
    ["6T-2023", 6, 2023],
    ["6T2023", 6, 2023],
    ["BC 6T.2023", 6, 2023],
    ["Bieu 6 thang", 6, null],
    ["T9_2024", 9, 2024],
    ["Q2.2024", 6, 2024],
    ["Quý III-2024", 9, 2024],
    ["Thang 11", 11, null],
    ["2024", null, 2024],
    ["Sheet1", null, null],
    ["Biểu 3", null, null],
  ])("%s", (sheet, months, year) => {
    expect(periodOf("", undefined, sheet)).toEqual({ months, year });
  });
});
