import { readTable } from "../../../src/core/reading/readTable";
import { snapshotOf } from "../../support/snapshotOf";

function read(lines: readonly string[]) {
  return readTable(snapshotOf(lines.map((line) => line.split("|").map((cell) => cell.trim()))));
}

describe("what is no plan table is refused", () => {
  it.each<[string, readonly string[]]>([
    [
      "statistics by years under “thực hiện kế hoạch”",
      ["THỰC HIỆN KẾ HOẠCH PHÁT TRIỂN", "TT|Chỉ tiêu|ĐVT|2019|2020|2021", "1|Dân số|người|5|6|7"],
    ],
    [
      "statistics by years of an office of planning",
      ["SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "Chỉ tiêu|Năm 2019|Năm 2020|Năm 2021", "Dân số|100|101|102"],
    ],
    [
      "figures by months of a survey",
      ["SỐ LIỆU ĐIỀU TRA THEO KẾ HOẠCH", "Chỉ tiêu|Tháng 1|Tháng 2", "Điện|5|6"],
    ],
    [
      "results of two years",
      ["TÌNH HÌNH THỰC HIỆN KẾ HOẠCH", "TT|Chỉ tiêu|TH 2022|TH 2023|So sánh (%)", "1|Lúa|5|6|120"],
    ],
    [
      "criteria in words",
      [
        "KẾT QUẢ THỰC HIỆN 19 TIÊU CHÍ NÔNG THÔN MỚI",
        "TT|Tiêu chí|Nội dung|Chỉ tiêu theo quy định|Kết quả thực hiện",
        "1|Quy hoạch|1.1. Có quy hoạch|Đạt|Đạt",
        "2|Giao thông|2.1. Đường xã|Đạt|Chưa đạt",
      ],
    ],
    [
      "a staff list",
      ["KẾ HOẠCH NHÂN SỰ", "TT|Họ và tên|Năm sinh|Chức vụ", "1|Nguyễn Văn A|1980|Chủ tịch"],
    ],
    [
      "a price list",
      ["GIÁ THEO KẾ HOẠCH", "TT|Sản phẩm|ĐVT|Giá năm 2023|Giá năm 2024", "1|Xi măng|tấn|14|15"],
    ],
    ["a timetable", ["THỜI KHÓA BIỂU", "Tiết|Thứ 2|Thứ 3|Thứ 4", "1|Toán|Văn|Anh"]],
    [
      "the schedule of a week",
      [
        "KẾ HOẠCH CÔNG TÁC TUẦN 12",
        "Thứ, ngày|Buổi|Nội dung|Địa điểm|Chủ trì",
        "Thứ 2|Sáng|Họp|HT|CT",
      ],
    ],
    [
      "a work plan",
      [
        "KẾ HOẠCH CÔNG TÁC NĂM 2024",
        "TT|Nội dung công việc|Thời gian thực hiện|Đơn vị chủ trì|Kết quả",
        "1|Sơ kết|Tháng 6|VP|Báo cáo",
      ],
    ],
    [
      "a work plan with its cost",
      [
        "KẾ HOẠCH CÔNG TÁC NĂM 2024",
        "TT|Nội dung công việc|Thời gian|Đơn vị chủ trì|Dự toán (triệu đồng)",
        "1|Sơ kết|Tháng 6|VP|15",
      ],
    ],
    [
      "a contact list",
      ["DANH BẠ", "TT|Họ và tên|Chức vụ|Số điện thoại|Kế hoạch trực", "1|A|CT|0912|T2"],
    ],
    [
      "minutes",
      ["HỌP TRIỂN KHAI KẾ HOẠCH", "Nội dung|Ý kiến|Kết luận", "Kế hoạch thu|Đồng ý|Giao"],
    ],
    ["a roll of attendance", ["THỰC HIỆN KẾ HOẠCH", "TT|Họ tên|1|2|3|Tổng", "1|A|x|x||2"]],
  ])("%s", (_, lines) => {
    expect(read(lines)).toMatchObject({ found: false, reason: "noPlanTable" });
  });
});

describe("what a person would call a plan table is read", () => {
  it.each<[string, readonly string[], number, readonly string[]]>([
    [
      "a plan by years",
      ["KẾ HOẠCH SẢN XUẤT 2025-2027", "TT|Chỉ tiêu|ĐVT|Năm 2025|Năm 2026", "1|Than|tấn|5|6"],
      3,
      ["severalPlanColumns"],
    ],
    [
      "an estimate of a budget before anything was spent",
      ["DỰ TOÁN CHI NĂM 2025", "TT|Nội dung|ĐVT|Dự toán|Ghi chú", "1|Chi thường xuyên|Tr.đ|100|"],
      3,
      [],
    ],
    [
      "targets given to villages",
      ["GIAO CHỈ TIÊU NĂM 2025", "TT|Thôn|ĐVT|Chỉ tiêu giao", "1|Thôn 1|hộ|12"],
      3,
      [],
    ],
    [
      "criteria with numbers, doubtfully",
      [
        "THỰC HIỆN TIÊU CHÍ NĂM 2024",
        "TT|Tiêu chí|Chỉ tiêu theo quy định|Kết quả thực hiện",
        "1|Đường xã được nhựa hóa|≥90%|95%",
        "2|Thu nhập bình quân|56|52",
      ],
      2,
      ["criteriaTable"],
    ],
  ])("%s", (_, ...[lines, plan, checks]) => {
    const outcome = read(lines);
    expect(outcome.found && outcome.table.columns.plan).toBe(plan);
    const told = outcome.found ? outcome.findings.map(({ check }) => check) : [];
    expect(told.filter((check) => !/period/i.test(check))).toEqual(checks);
  });
});

describe("several plan columns", () => {
  it.each<[string, readonly string[], string | undefined]>([
    [
      "of two measures under “Kế hoạch”",
      ["TT|Cây trồng|Kế hoạch||Thực hiện|", "||Diện tích|Sản lượng|Diện tích|Sản lượng"],
      "measures",
    ],
    [
      "of two units",
      ["TT|Chỉ tiêu|Kế hoạch (ha)|Kế hoạch (tấn)|Thực hiện (ha)|Thực hiện (tấn)"],
      "measures",
    ],
    [
      "of two givers",
      ["TT|Chỉ tiêu|Kế hoạch||Thực hiện|", "||Tỉnh giao|Xã giao|6 tháng|%"],
      undefined,
    ],
    [
      "of two givers in one unit",
      ["TT|Chỉ tiêu|KH huyện giao (tấn)|KH xã giao (tấn)|TH (tấn)|% KH"],
      undefined,
    ],
  ])("%s are told apart", (_, header, form) => {
    const outcome = read([...header, "1|Lúa|10|50|5|20", "2|Ngô|20|60|6|30"]);
    const findings = outcome.found ? outcome.findings : [];
    const [plans] = findings.filter(({ check }) => check === "severalPlanColumns");
    expect(plans?.details["form"]).toBe(form);
    expect(plans?.details["others"]).toBe("D");
  });

  it("of two measures do not make their results doubtful", () => {
    const outcome = read([
      ...["TT|Cây trồng|Kế hoạch||Thực hiện|", "||Diện tích|Sản lượng|Diện tích|Sản lượng"],
      ...["1|Lúa|10|50|5|20", "2|Ngô|20|60|6|30"],
    ]);
    expect(outcome.found && outcome.findings.map(({ check }) => check)).toEqual([
      "severalPlanColumns",
    ]);
  });
});
