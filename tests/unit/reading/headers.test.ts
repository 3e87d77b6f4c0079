import type { CellValue } from "../../../src/core/model/cell";
import type { Area } from "../../../src/core/model/area";
import type { IndicatorTable } from "../../../src/core/model/indicatorTable";
import { readTable } from "../../../src/core/reading/readTable";
import { snapshotOf } from "../../support/snapshotOf";

type Grid = readonly (readonly CellValue[])[];

/** Lines of cells between bars; "⏎" is a line break inside a cell. */
function gridOf(lines: readonly string[]): Grid {
  return lines.map((line) => line.split("|").map((cell) => cell.trim().replace(/⏎/g, "\n")));
}

function tableOf(lines: readonly string[], merges: readonly Area[] | null = null): IndicatorTable {
  const outcome = readTable(snapshotOf(gridOf(lines), { merges }));
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome.table;
}

/** Roles by column letter: "A no, B name". */
function rolesOf({ columns }: IndicatorTable): string {
  return Object.entries(columns)
    .sort(([, left], [, right]) => left - right)
    .map(([role, column]) => `${String.fromCharCode(65 + column)} ${role}`)
    .join(", ");
}

const common = "A no, B name, C unit, D plan, E samePeriod, F actual, G vsSamePeriod, H vsPlan";
const row = "1|Sản lượng lúa|tấn|4.000|1.900|2.000|105,26|50";
const rate = "2|Thu ngân sách|Tr.đ|500|200|300|150|60";

describe("a header is found and its columns understood", () => {
  it.each<[string, readonly string[], string, number]>([
    [
      "in one row",
      ["TT|Chỉ tiêu|ĐVT|Kế hoạch 2024|TH cùng kỳ|TH 6 tháng 2024|SVCK (%)|So KH (%)", row, rate],
      common,
      1,
    ],
    [
      "with words broken over lines",
      [
        "S⏎TT|Chỉ⏎tiêu|ĐV⏎T|Kế⏎hoạch⏎2024|Thực hi-⏎ện cùng⏎kỳ|Thực hiện⏎6 tháng 2024|So với⏎cùng kỳ⏎(%)|So với⏎kế hoạ⏎ch (%)",
        row,
        rate,
      ],
      common,
      1,
    ],
    [
      "in two rows without merges told",
      [
        "TT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện 6 tháng||So sánh (%)|",
        "|||năm 2024|năm 2023|năm 2024|cùng kỳ|kế hoạch",
        row,
        rate,
      ],
      common,
      2,
    ],
    [
      "with a row of words that mean nothing alone",
      [
        "Số|Tên chỉ|Đơn vị|Kế|Cùng|Thực|So với|So với",
        "TT|tiêu|tính|hoạch|kỳ|hiện|cùng|kế",
        "||||năm|6 tháng|kỳ|hoạch",
        "|||2024|2023|2024|(%)|(%)",
        row,
        rate,
      ],
      common,
      4,
    ],
    [
      "with a blank row inside",
      [
        "TT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện 6 tháng||So sánh (%)|",
        "",
        "|||năm 2024|năm 2023|năm 2024|cùng kỳ|kế hoạch",
        row,
        rate,
      ],
      common,
      3,
    ],
    [
      "with a blank row under it",
      ["TT|Chỉ tiêu|ĐVT|KH 2024|TH 6 tháng 2023|TH 6 tháng 2024|% CK|% KH", "", row, rate],
      common,
      1,
    ],
    [
      "below title rows with several cells",
      [
        "UBND XÃ HOẰNG TIẾN||||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "VĂN PHÒNG||||Độc lập - Tự do - Hạnh phúc",
        "Biểu số 01/KH|||||||Đơn vị báo cáo: UBND xã",
        "TT|Chỉ tiêu|ĐVT|KH 2024|TH 6 tháng 2023|TH 6 tháng 2024|% CK|% KH",
        row,
        rate,
      ],
      common,
      1,
    ],
    [
      "in capitals without diacritics",
      [
        "TT|CHI TIEU|DVT|KE HOACH 2024|THUC HIEN CUNG KY|THUC HIEN 6 THANG 2024|SO CUNG KY (%)|SO KE HOACH (%)",
        row,
        rate,
      ],
      common,
      1,
    ],
    [
      "with Ƣ for Ư",
      [
        "TT|Chỉ tiêu|ĐVT|Kế hoạch 2024|Thực hiện cùng kỳ|Ƣớc thực hiện 6 tháng|So cùng kỳ (%)|So kế hoạch (%)",
        row,
        rate,
      ],
      common,
      1,
    ],
    [
      "away from the corner, names first",
      [
        "||||||",
        "||Tên chỉ tiêu|Chỉ tiêu giao|Kết quả thực hiện|Tỷ lệ đạt (%)|Ghi chú",
        "||Sản lượng lúa|4000|2000|50|",
        "||Thu ngân sách|500|300|60|",
      ],
      "C name, D plan, E actual, F vsPlan, G note",
      1,
    ],
    [
      "with the year over plan and result",
      [
        "TT|Nội dung|ĐVT|Năm 2023|Năm 2024|||",
        "||||Kế hoạch|Thực hiện 6 tháng|So sánh (%)|",
        "|||TH 6 tháng|||Cùng kỳ|Kế hoạch",
        "1|Sản lượng lúa|tấn|1.900|4.000|2.000|105,26|50",
        "2|Thu ngân sách|Tr.đ|200|500|300|150|60",
      ],
      "A no, B name, C unit, D samePeriod, E plan, F actual, G vsSamePeriod, H vsPlan",
      3,
    ],
  ])("%s", (_, lines, ...[roles, headerRows]) => {
    const table = tableOf(lines);
    expect(rolesOf(table)).toBe(roles);
    expect(table.headerRowCount).toBe(headerRows);
    expect(table.rows.filter(({ kind }) => kind === "indicator")).toHaveLength(2);
  });
});

describe("the column of names is", () => {
  const figures = "Kế hoạch 2025|Thực hiện|Đạt (%)";

  it.each<[string, readonly string[], readonly string[]]>([
    [
      "the one headed “Chỉ tiêu”, not the codes before it",
      [`Lĩnh vực|Chỉ tiêu|${figures}`, "KT|Lúa|100|50|50", "KT|Ngô|80|20|25"],
      ["Lúa", "Ngô"],
    ],
    [
      "that of people, not the unit alike in all rows",
      [`STT|Họ tên|Đơn vị|${figures}`, "1|Bà An|cây|100|50|50", "2|Ông Bình|cây|80|20|25"],
      ["Bà An", "Ông Bình"],
    ],
    [
      "that of villages",
      [`STT|Thôn|${figures}`, "1|Thôn Đông|100|50|50", "2|Thôn Đoài|80|20|25"],
      ["Thôn Đông", "Thôn Đoài"],
    ],
  ])("%s", (_, lines, names) => {
    expect(tableOf(lines).rows.map(({ name }) => name)).toEqual(names);
  });
});

describe("a row of words in the table is no header of another one", () => {
  it.each([
    "|- Trong đó: Tỷ lệ lao động có chứng chỉ so với kế hoạch|%|24-24,5|Khoảng 24|Đạt",
    "|Trong đó: Tỷ lệ hộ đạt kế hoạch|%|Trên 95|Khoảng 96|Đạt",
  ])("%s", (words) => {
    const header = "TT|Chỉ tiêu|ĐVT|Kế hoạch 2025|Thực hiện 2025|Đánh giá";
    const table = tableOf([header, row6("1"), row6("2"), words, row6("3"), row6("4")]);
    expect(table.rows.filter(({ kind }) => kind === "indicator")).toHaveLength(4);
    expect(table.area.rowCount).toBe(6);
  });
});

function row6(no: string): string {
  return `${no}|Chỉ số ${no}|%|100|50|Chưa đạt`;
}

describe("the unit of a table without a unit column", () => {
  const rows = ["1|Lúa|4.000|2.000|50", "2|Ngô|500|300|60"];

  it.each<[string, readonly string[], string | null]>([
    ["in brackets", ["TT|Chỉ tiêu|Kế hoạch (tấn)|Thực hiện (tấn)|So KH (%)", ...rows], "tấn"],
    ["in a second row", ["TT|Chỉ tiêu|Kế hoạch|Thực hiện|So KH", "||Tấn|Tấn|%", ...rows], "Tấn"],
    [
      "over both columns",
      ["TT|Chỉ tiêu|Diện tích (ha)||So KH (%)", "||Kế hoạch|Thực hiện|", ...rows],
      "ha",
    ],
    [
      "above right",
      ["||||Đơn vị: Triệu đồng", "TT|Chỉ tiêu|Kế hoạch|Thực hiện|So KH (%)", ...rows],
      "Triệu đồng",
    ],
    [
      "above in brackets",
      ["||||(ĐVT: tỷ đồng)", "TT|Chỉ tiêu|Kế hoạch|Thực hiện|So KH (%)", ...rows],
      "tỷ đồng",
    ],
    [
      "above without a colon",
      ["||||ĐVT triệu đồng", "TT|Chỉ tiêu|Kế hoạch|Thực hiện|So KH (%)", ...rows],
      "triệu đồng",
    ],
    [
      "differing between the columns, which says nothing",
      ["TT|Chỉ tiêu|Kế hoạch (tấn)|Thực hiện (tạ)|So KH (%)", ...rows],
      null,
    ],
    [
      "nowhere, when the brackets say who gave the plan",
      ["TT|Chỉ tiêu|Kế hoạch (tỉnh giao)|Thực hiện (lũy kế)|So KH (%)", ...rows],
      null,
    ],
  ])("stands %s", (_, lines, unit) => {
    expect(tableOf(lines).rows.map((each) => each.unit)).toEqual([unit, unit]);
  });

  it("gives way to a unit column", () => {
    const table = tableOf([
      "|||||Đơn vị: Triệu đồng",
      "TT|Chỉ tiêu|ĐVT|Kế hoạch (tấn)|Thực hiện|So KH (%)",
      "1|Lúa|tấn|4.000|2.000|50",
      "2|Ngô||500|300|60",
    ]);
    expect(table.rows.map(({ unit }) => unit)).toEqual(["tấn", null]);
  });
});

describe("what is no plan table is refused", () => {
  it.each<[string, readonly string[]]>([
    [
      "a staff list",
      [
        "DANH SÁCH CÁN BỘ, CÔNG CHỨC",
        "TT|Họ và tên|Chức vụ|Ngày sinh|Ghi chú",
        "1|Nguyễn Văn A|Chủ tịch|1970|",
      ],
    ],
    [
      "a task list with progress",
      [
        "TT|Nhiệm vụ|Đơn vị chủ trì|Thời gian hoàn thành|Kết quả thực hiện|Ghi chú",
        "1|Rà soát hộ nghèo|Văn hóa|30/6/2024|Đã hoàn thành|",
        "2|Xây dựng kế hoạch|Văn phòng|15/7/2024|Đang thực hiện|",
      ],
    ],
    [
      "a work plan by date",
      [
        "KẾ HOẠCH CÔNG TÁC THÁNG 6/2024",
        "TT|Nội dung công việc|Người thực hiện|Thời gian|Địa điểm",
        "1|Họp giao ban|Chủ tịch|03/6|Phòng họp",
      ],
    ],
    [
      "a cash book",
      [
        "SỔ QUỸ TIỀN MẶT THÁNG 6 NĂM 2024",
        "Ngày|Số CT|Diễn giải|Thu|Chi|Tồn",
        "01/6|01|Số dư đầu kỳ|||5.000.000",
        "02/6|02|Chi mua văn phòng phẩm||350.000|4.650.000",
      ],
    ],
    [
      "a timetable",
      [
        "LỊCH CÔNG TÁC TUẦN 25",
        "Buổi|Thứ 2|Thứ 3|Thứ 4|Thứ 5|Thứ 6",
        "Sáng|Họp UBND|Tiếp dân|Đi cơ sở|Họp|Họp",
      ],
    ],
    [
      "statistics of two years",
      ["TT|Chỉ tiêu|ĐVT|Năm 2022|Năm 2023|Tăng/giảm (%)", "1|Dân số|người|7.012|7.100|1,25"],
    ],
    [
      "statistics of months",
      ["TT|Chỉ tiêu|Tháng 1|Tháng 2|Tháng 3|Cộng", "1|Số hồ sơ tiếp nhận|12|15|20|47"],
    ],
    [
      "same period compared, no plan",
      [
        "TT|Chỉ tiêu|ĐVT|6 tháng 2023|6 tháng 2024|So sánh (%)",
        "1|Số vụ tai nạn|vụ|5|4|80",
        "2|Số người chết|người|2|1|50",
      ],
    ],
    [
      "a payroll",
      ["STT|Họ tên|Hệ số lương|Phụ cấp|Tổng cộng|Ký nhận", "1|Nguyễn Văn A|3,33|0,2|3,53|"],
    ],
    [
      "marks of a contest",
      ["TT|Đơn vị|Điểm chuẩn|Điểm tự chấm|Điểm thẩm định|Xếp loại", "1|Thôn 1|100|95|93|Tốt"],
    ],
    [
      "a poor household list",
      ["TT|Họ tên chủ hộ|Thôn|Số khẩu|Thu nhập|Ghi chú", "1|Lê Thị B|Thôn 2|3|700|"],
    ],
    ["a stock card", ["TT|Tên hàng|ĐVT|Tồn đầu|Nhập|Xuất|Tồn cuối", "1|Giấy A4|ram|10|5|7|8"]],
    [
      "shares of the whole",
      ["TT|Loại đất|Diện tích (ha)|Tỷ lệ (%)", "1|Đất nông nghiệp|500|62,5", "2|Đất ở|300|37,5"],
    ],
    [
      "an opinion poll",
      ["TT|Nội dung|Số phiếu|Tỷ lệ (%)|Ghi chú", "1|Hài lòng|90|90|", "2|Không hài lòng|10|10|"],
    ],
    [
      "disbursement by person, words only",
      ["TT|Nội dung|Kế hoạch|Kết quả|Ghi chú", "1|Ra quân|Quý I|Đã xong|", "2|Sơ kết|Quý II|Chưa|"],
    ],
    [
      "enforcement with a share of what is done and nothing planned",
      [
        "Địa bàn|Phải thu|Đã thu|Chưa thực hiện|Tỷ lệ đã thu",
        "Khu vực 1|16.354|13.898|2.456|0,85",
        "Khu vực 2|3.017|1.871|1.146|0,62",
      ],
    ],
    [
      "a debt ledger",
      ["TT|Khách hàng|Dư đầu kỳ|Phát sinh nợ|Phát sinh có|Dư cuối kỳ", "1|Công ty A|10|5|8|7"],
    ],
  ])("%s", (_, lines) => {
    expect(readTable(snapshotOf(gridOf(lines)))).toMatchObject({
      found: false,
      reason: "noPlanTable",
    });
  });
});

it("statistics by years are no plan because the sheet is called “Chỉ tiêu”", () => {
  const lines = ["TT|Chỉ tiêu|ĐVT|Năm 2022|Năm 2023", "1|Dân số|người|7.012|7.100"];
  const outcome = readTable(snapshotOf(gridOf(lines), { sheet: "Chỉ tiêu KTXH" }));
  expect(outcome.found).toBe(false);
});
