import type { Finding } from "../../../src/core/model/finding";
import type { IndicatorTable } from "../../../src/core/model/indicatorTable";
import { readTable } from "../../../src/core/reading/readTable";
import { snapshotOf } from "../../support/snapshotOf";

interface Reading {
  readonly table: IndicatorTable;
  readonly findings: readonly Finding[];
}

/** A table of lines: TT|Chỉ tiêu|ĐVT|kế hoạch|thực hiện|ghi chú. */
function read(lines: readonly string[], header: string = standard): Reading {
  const grid = [header, ...lines].map((line) => line.split("|"));
  const outcome = readTable(snapshotOf(grid));
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome;
}

const standard = "TT|Chỉ tiêu|ĐVT|KH 2024|TH 6 tháng|Ghi chú";
const unnumbered = "Chỉ tiêu|ĐVT|KH 2024|TH 6 tháng";

const marks = { indicator: "", subRow: "- ", group: "# ", total: "= " } as const;

/** Rows in short: "# " heads, "- " is a part, "= " a total; number, name, [group] and (parent). */
function shape({ table }: Reading): readonly string[] {
  return table.rows.map(({ kind, no, name, group, parent }) => {
    const place = [group === null ? "" : `[${group}]`, parent === null ? "" : `(${parent})`];
    const words = [no ?? "", name, ...place].filter((word) => word !== "");
    return marks[kind] + words.join(" ");
  });
}

function doubts({ findings }: Reading): readonly string[] {
  return findings
    .filter(({ check }) => check === "doubtfulRow")
    .map(({ details, cell }) => `${String(details.form)} ${String((cell?.row ?? 0) + 1)}`);
}

interface Layout {
  readonly layout: string;
  readonly header?: string;
  readonly lines: readonly string[];
  readonly rows: readonly string[];
  readonly doubts?: readonly string[];
}

const layouts: readonly Layout[] = [
  {
    layout: "three levels A, I, 1 with bullets, numbers starting anew",
    lines: [
      "A|LĨNH VỰC KINH TẾ",
      "I|Nông nghiệp",
      "1|Tổng sản lượng lương thực|Tấn|100|50",
      "-|Lúa|Tấn|80|40",
      "+|Lúa mùa|Tấn|30|40",
      "2|Tổng đàn lợn|Con|100|50",
      "II|Công nghiệp",
      "1|Điện|kWh|50|20",
      "B|LĨNH VỰC XÃ HỘI",
      "1|Trường chuẩn|Trường|2|1",
    ],
    rows: [
      "# A LĨNH VỰC KINH TẾ",
      "# I Nông nghiệp [A]",
      "1 Tổng sản lượng lương thực [I]",
      "- Lúa [I] (1)",
      "- Lúa mùa [I] (1)",
      "2 Tổng đàn lợn [I]",
      "# II Công nghiệp [A]",
      "1 Điện [II]",
      "# B LĨNH VỰC XÃ HỘI",
      "1 Trường chuẩn [B]",
    ],
  },
  {
    layout: "1 as a group where only 1.1 carries figures, as an indicator where it does itself",
    lines: [
      "1|Trồng trọt",
      "1.1|Lúa|Tấn|10|5",
      "1.2|Ngô|Tấn|10|5",
      "1.2.1|Ngô lai|Tấn|5|2",
      "2|Thủy sản|Tấn|10|5",
      "2.1|Nuôi|Tấn|8|4",
      "2,2|Đánh bắt|Tấn|2|1",
    ],
    rows: [
      "# 1 Trồng trọt",
      "1.1 Lúa [1]",
      "1.2 Ngô [1]",
      "- 1.2.1 Ngô lai [1] (1.2)",
      "2 Thủy sản",
      "- 2.1 Nuôi (2)",
      "- 2,2 Đánh bắt (2)",
    ],
  },
  {
    layout: "1.1 directly below I",
    lines: ["I|Kinh tế", "1.1|Lúa|Tấn|10|5", "1.2|Ngô|Tấn|10|5", "II|Xã hội", "2.1|Nước|%|9|5"],
    rows: ["# I Kinh tế", "1.1 Lúa [I]", "1.2 Ngô [I]", "# II Xã hội", "2.1 Nước [II]"],
  },
  {
    layout: "numbers that repeat those of their groups",
    lines: ["A|Kinh tế", "A.1|Lúa|Tấn|10|5", "A.2|Ngô|Tấn|10|5", "A.2.1|Ngô lai|Tấn|5|2"],
    rows: ["# A Kinh tế", "A.1 Lúa [A]", "A.2 Ngô [A]", "- A.2.1 Ngô lai [A] (A.2)"],
  },
  {
    layout: "numbers glued to the names",
    header: unnumbered,
    lines: [
      "I- Kinh tế",
      "1. Tổng thu ngân sách|Tr.đ|10|5",
      "a) Thuế|nt|6|3",
      "b, Phí|-nt-|4|2",
      "2.Tổng chi|Tr.đ|10|5",
      "T.đó: đầu tư|”|4|2",
      "3, Dân số|Người|10|5",
      "II.Xã hội",
      "1/ Hộ nghèo|Hộ|10|5",
    ],
    rows: [
      "# I Kinh tế",
      "1 Tổng thu ngân sách [I]",
      "- a Thuế [I] (1)",
      "- b Phí [I] (1)",
      "2 Tổng chi [I]",
      "- T.đó: đầu tư [I] (2)",
      "3 Dân số [I]",
      "# II Xã hội",
      "1 Hộ nghèo [II]",
    ],
  },
  {
    layout: "headings that announce their parts",
    lines: [
      "1|Nông sản chính, trong đó:",
      "-|Gạo|Tấn|10|5",
      "-|Cà phê|Tấn|10|5",
      "2|Lâm sản chính, trong đó:",
      "-|Gỗ|m3|10|5",
    ],
    rows: [
      "# 1 Nông sản chính, trong đó:",
      "Gạo [1]",
      "Cà phê [1]",
      "# 2 Lâm sản chính, trong đó:",
      "Gỗ [2]",
    ],
  },
  {
    layout: "groups over bullets, where another bullet is a part",
    lines: ["I|Kinh tế", "-|Lúa|Tấn|10|5", "+|Lúa mùa|Tấn|5|5", "-|Ngô|Tấn|10|5"],
    rows: ["# I Kinh tế", "Lúa [I]", "- Lúa mùa [I]", "Ngô [I]"],
  },
  {
    layout: "bullets as headings over numbers",
    lines: ["*|Kinh tế", "1|Lúa|Tấn|10|5", "-|Lúa mùa|Tấn|5|5", "*|Xã hội", "2|Nước|%|9|5"],
    rows: ["# Kinh tế", "1 Lúa", "- Lúa mùa (1)", "# Xã hội", "2 Nước"],
  },
  {
    layout: "only letters, only roman numbers, only capitals",
    lines: ["a|Lúa|Tấn|10|5", "b|Ngô|Tấn|10|5", "c|Khoai|Tấn||"],
    rows: ["a Lúa", "b Ngô", "c Khoai"],
  },
  {
    layout: "roman numbers that head nothing, one still without figures",
    lines: ["I|Lúa|Tấn|10|5", "II|Ngô|Tấn|10|5", "III|Khoai"],
    rows: ["I Lúa", "II Ngô", "III Khoai"],
  },
  {
    layout: "indicators not yet filled",
    lines: ["I|Kinh tế", "1|Lúa|Tấn||", "2|Ngô", "II|Xã hội", "3|Nước|%|10|5"],
    rows: ["# I Kinh tế", "1 Lúa [I]", "2 Ngô [I]", "# II Xã hội", "3 Nước [II]"],
  },
  {
    layout: "an indicator judged at year end over 1.1 with plans",
    lines: ["1|Cơ cấu kinh tế|%|||Cuối năm", "1.1|Nông nghiệp|%|20|", "1.2|Công nghiệp|%|40|"],
    rows: ["1 Cơ cấu kinh tế", "- 1.1 Nông nghiệp (1)", "- 1.2 Công nghiệp (1)"],
  },
  {
    layout: "a rate without figures over its bullets",
    lines: ["1|Hộ dùng nước sạch", "-|Thành thị|%|90|85", "-|Nông thôn|%|80|75"],
    rows: ["1 Hộ dùng nước sạch", "- Thành thị (1)", "- Nông thôn (1)"],
    doubts: ["indicator 2"],
  },
  {
    layout: "a heading without figures over bullets with units of their own",
    lines: ["1|Nông nghiệp", "-|Lúa|tấn|10|5", "-|Lợn|con|10|5", "2|Dân số|người|10|5"],
    rows: ["# 1 Nông nghiệp", "Lúa [1]", "Lợn [1]", "2 Dân số"],
    doubts: ["heading 2"],
  },
  {
    layout: "a declared count that says what the bullets are",
    lines: [
      "I|Kinh tế (4 chỉ tiêu)",
      "1|Trồng trọt",
      "-|Lúa|Tấn|10|5",
      "-|Ngô|Tấn|10|5",
      "2|Chăn nuôi",
      "-|Lợn|Con|10|5",
      "-|Bò|Con|10|5",
      "II|Giáo dục (1 chỉ tiêu)",
      "1|Trường chuẩn",
      "-|Mầm non|Trường|10|5",
      "-|Tiểu học|Lớp|10|5",
    ],
    rows: [
      "# I Kinh tế",
      "# 1 Trồng trọt [I]",
      "Lúa [1]",
      "Ngô [1]",
      "# 2 Chăn nuôi [I]",
      "Lợn [2]",
      "Bò [2]",
      "# II Giáo dục",
      "1 Trường chuẩn [II]",
      "- Mầm non [II] (1)",
      "- Tiểu học [II] (1)",
    ],
  },
  {
    layout: "names over three rows, figures in the first, the middle and the last of them",
    lines: [
      "1|Tỷ lệ lao động qua đào tạo so với|%|10|5",
      "|tổng số lao động",
      "|(từ 15 tuổi)",
      "2|Diện tích đất được tích tụ",
      "|tập trung để sản xuất lớn|ha|10|5",
      "|ứng dụng công nghệ cao",
      "3|Giá trị sản xuất",
      "|nông, lâm nghiệp",
      "|(giá hiện hành)|Tr.đ|10|5",
    ],
    rows: [
      "1 Tỷ lệ lao động qua đào tạo so với tổng số lao động (từ 15 tuổi)",
      "2 Diện tích đất được tích tụ tập trung để sản xuất lớn ứng dụng công nghệ cao",
      "3 Giá trị sản xuất nông, lâm nghiệp (giá hiện hành)",
    ],
  },
  {
    layout: "a name that stops open, the unit in its second row",
    lines: ["1|Tỷ lệ dân số tham gia BHYT trên||95|92", "|Địa bàn xã|%", "2|Lúa|Tấn|10|5"],
    rows: ["1 Tỷ lệ dân số tham gia BHYT trên Địa bàn xã", "2 Lúa"],
  },
  {
    layout: "lines that begin with a capital",
    lines: [
      "1|Số thôn đạt chuẩn",
      "|Nông thôn mới kiểu mẫu|Thôn|2|1",
      "2|Số hộ đạt danh hiệu|Hộ|5|3",
      "|Gia đình văn hóa",
      "3|Lúa|Tấn|10|5",
    ],
    rows: [
      "1 Số thôn đạt chuẩn Nông thôn mới kiểu mẫu",
      "2 Số hộ đạt danh hiệu Gia đình văn hóa",
      "3 Lúa",
    ],
    doubts: ["joined 3", "joined 4"],
  },
  {
    layout: "a row without a number where the numbering leaves one out",
    lines: [
      "1|Lúa|Tấn|10|5",
      "|Ngô|Tấn|10|5",
      "3|Khoai|Tấn|10|5",
      "|Khoai lang|Tấn|4|2",
      "4|Sắn|Tấn|10|5",
    ],
    rows: ["1 Lúa", "Ngô", "3 Khoai", "- Khoai lang (3)", "4 Sắn"],
    doubts: ["unnumbered 3"],
  },
  {
    layout: "a breakdown by communes below a numbered indicator",
    lines: ["1|Sản lượng|Tấn|10|5", "|Phân theo xã", "|Xã A|Tấn|6|3", "|Xã B|Tấn|4|2"],
    rows: ["1 Sản lượng", "- Phân theo xã (1)", "- Xã A (1)", "- Xã B (1)"],
  },
  {
    layout: "unnumbered rows with headings in capitals and parts indented by spaces",
    header: unnumbered,
    lines: [
      "NÔNG NGHIỆP",
      "Lương thực|Tấn|100|50",
      "   Lúa|Tấn|80|40",
      "   Ngô|Tấn|20|10",
      "Đàn lợn|Con|1000|500",
      "CÔNG NGHIỆP",
      "Điện|kWh|100|50",
    ],
    rows: ["# NÔNG NGHIỆP", "Lương thực", "- Lúa", "- Ngô", "Đàn lợn", "# CÔNG NGHIỆP", "Điện"],
  },
  {
    layout: "unnumbered rows behind “Trong đó” that leave no room for another",
    header: unnumbered,
    lines: [
      "Lao động có việc làm|Người|100|60",
      "Trong đó:",
      "Lao động nữ|Người|50|30",
      "Xuất khẩu lao động|Người|60|30",
      "Đàn lợn|Con|20|10",
    ],
    rows: ["Lao động có việc làm", "- Trong đó:", "- Lao động nữ", "Xuất khẩu lao động", "Đàn lợn"],
    doubts: ["part 5"],
  },
  {
    layout: "totals first, below groups and last",
    lines: [
      "|TỔNG CỘNG (A+B)|Tr.đ|200|100",
      "A|Vốn trung ương|Tr.đ|100|50",
      "1|Đường|Tr.đ|100|50",
      "|Cộng A|Tr.đ|100|50",
      "B|Vốn địa phương|Tr.đ|100|50",
      "1|Trường|Tr.đ|100|50",
      "|Toàn tỉnh|Tr.đ|200|100",
    ],
    rows: [
      "= TỔNG CỘNG (A+B)",
      "# A Vốn trung ương",
      "1 Đường [A]",
      "= Cộng A [A]",
      "# B Vốn địa phương",
      "1 Trường [B]",
      "= Toàn tỉnh",
    ],
  },
  {
    layout: "a grand total numbered like the groups it sums up",
    lines: [
      "A|Vốn trung ương|Tr.đ|100|50",
      "1|Đường|Tr.đ|100|50",
      "B|Vốn địa phương|Tr.đ|100|50",
      "1|Trường|Tr.đ|100|50",
      "C|Tổng vốn đầu tư|Tr.đ|200|100",
    ],
    rows: [
      "# A Vốn trung ương",
      "1 Đường [A]",
      "# B Vốn địa phương",
      "1 Trường [B]",
      "= C Tổng vốn đầu tư",
    ],
  },
  {
    layout: "a sum among rows that stand alone",
    lines: ["I|Tổng sản lượng|Tấn|100|50", "II|Thóc|Tấn|80|40", "III|Ngô|Tấn|20|10"],
    rows: ["I Tổng sản lượng", "II Thóc", "III Ngô"],
    doubts: ["sum 2"],
  },
  {
    layout: "a total with its parts before the numbers and behind them",
    lines: [
      "|Tổng số|Tr.đ|300|150",
      "|- Vốn tỉnh|Tr.đ|200|100",
      "1|Đường|Tr.đ|100|50",
      "2|Cầu|Tr.đ|200|100",
      "|Tổng cộng|Tr.đ|300|150",
      "|Vốn tỉnh|Tr.đ|200|100",
    ],
    rows: ["= Tổng số", "- Vốn tỉnh", "1 Đường", "2 Cầu", "= Tổng cộng", "- Vốn tỉnh"],
  },
  {
    layout: "districts whose names look numbered",
    header: "Địa phương|ĐVT|KH 2024|TH 6 tháng",
    lines: ["H. Nghi Lộc|ha|10|5", "Q. Ba Đình|ha|10|5", "X. Tân Lập|ha|10|5", "Cộng|ha|30|15"],
    rows: ["H. Nghi Lộc", "Q. Ba Đình", "X. Tân Lập", "= Cộng"],
  },
  {
    layout: "pages with their numbers, remarks between the rows, signatures below",
    lines: [
      "1|Lúa|Tấn|10|5",
      "Trang 1",
      "||||2",
      standard,
      "Ghi chú: số liệu ước",
      "|",
      "2|Ngô|Tấn|10|5",
      "(*) Chưa kể xã A",
      "- Số liệu do các phòng cung cấp",
      "Nơi nhận:|||TM. ỦY BAN NHÂN DÂN",
    ],
    rows: ["1 Lúa", "2 Ngô"],
  },
  {
    layout: "headings that sound like signatures",
    lines: ["|TM, dịch vụ", "1|Doanh thu|Tr.đ|10|5", "|Cán bộ, công chức", "2|Đạt chuẩn|%|9|5"],
    rows: ["# TM, dịch vụ", "1 Doanh thu", "# Cán bộ, công chức", "2 Đạt chuẩn"],
  },
  {
    layout: "figures without a name",
    lines: ["1|Thu ngân sách", "||Tr.đ|100|50", "2|Chi|Tr.đ|100|50", "|||200|100"],
    rows: ["1 Thu ngân sách", "2 Chi", "- (2)"],
    doubts: ["nameless 5"],
  },
];

describe("the place of each row", () => {
  it.each(layouts)("is found: $layout", ({ header, lines, rows, doubts: expected = [] }) => {
    const reading = read(lines, header);
    expect(shape(reading)).toEqual(rows);
    expect(doubts(reading)).toEqual(expected);
  });

  it.each([
    ["Về kinh tế ( 12 chỉ tiêu)", 12, "Về kinh tế"],
    ["KINH TẾ (02 CT)", 2, "KINH TẾ"],
    ["Xã hội: gồm 2 chỉ tiêu:", 2, "Xã hội"],
    ["Môi trường: 1 chỉ tiêu", 1, "Môi trường"],
    ["Quốc phòng - 01 chỉ tiêu", 1, "Quốc phòng"],
    ["Đảng (có 3 chỉ tiêu, trong đó 1 chỉ tiêu chủ yếu)", 3, "Đảng"],
    ["Các chỉ tiêu kinh tế (7)", 7, "Các chỉ tiêu kinh tế"],
    ["03 chỉ tiêu về môi trường", 3, "03 chỉ tiêu về môi trường"],
    ["Các chương trình (giai đoạn 2)", null, "Các chương trình (giai đoạn 2)"],
    ["Các xã khu vực (3)", null, "Các xã khu vực (3)"],
  ])("reads the count of %s", (name, declared, plain) => {
    const { table } = read([`I|${name}`, "1|Lúa|Tấn|10|5"]);
    expect(table.groups.map((group) => [group.declared, group.name])).toEqual([[declared, plain]]);
  });

  it.each([
    "Tổng sản lượng lương thực",
    "Tổng đàn lợn",
    "Tổng thu ngân sách",
    "Tổng số",
    "Tổng mức bán lẻ hàng hóa",
    "Cộng đồng học tập",
    "Toàn dân đoàn kết",
    "Gốm sứ",
    "Gom rác thải",
  ])("counts the numbered indicator %s", (name) => {
    const reading = read(["1|Lúa|Tấn|10|5", `2|${name}|Tấn|100|50`, "3|Ngô|Tấn|10|5"]);
    expect(reading.table.rows.map(({ kind }) => kind)).toEqual(Array(3).fill("indicator"));
    expect(doubts(reading)).toEqual([]);
  });

  it.each([
    "Tổng cộng (I+II)",
    "Cộng mục I",
    "Tổng số (A)+(B)",
    "TỔNG CỘNG TOÀN XÃ:",
    "Cả nước",
    "Toàn thị trấn",
    "Cộng mang sang",
    "Tổng vốn = 1 + 2",
  ])("does not count the unnumbered row %s", (name) => {
    const { table } = read(["1|Lúa|Tấn|10|5", `|${name}|Tấn|100|50`]);
    expect(table.rows.map(({ kind }) => kind)).toEqual(["indicator", "total"]);
  });
});

describe("units", () => {
  const unitsOf = (lines: readonly string[], header?: string): readonly (string | null)[] =>
    read(lines, header).table.rows.map(({ unit }) => unit);

  it.each(['"', "”", "''", "nt", "-nt-", "Như trên", "-", "//", "n.t"])(
    "takes %s for the unit above, whatever stands between",
    (mark) => {
      const rows = [
        "1|Lúa|Tấn|10|5",
        "|Trong đó:",
        `-|Chiêm|${mark}|5|3`,
        "II|Khác",
        `2|Ngô|${mark}|9|5`,
      ];
      expect(unitsOf(rows)).toEqual(["Tấn", null, "Tấn", null, "Tấn"]);
    },
  );

  const plain = "TT|Chỉ tiêu|KH 2024|TH 6 tháng";
  it.each([
    ["Năng suất lúa (Tạ/ha)", "Tạ/ha"],
    ["Thu nhập bình quân (Tr.đồng/người/năm)", "Tr.đồng/người/năm"],
    ["Diện tích rừng (ĐVT: 1000 ha)", "1000 ha"],
    ["Tỷ lệ hộ dùng nước sạch (%)", "%"],
    ["Giá trị sản xuất (giá hiện hành)", null],
    ["Sản lượng, tấn", null],
  ])("takes the unit of “%s” from its end", (name, unit) => {
    const { table } = read([`1|${name}|10|5`], plain);
    expect(table.rows.map((row) => [row.name, row.unit])).toEqual([[name, unit]]);
  });

  it("takes the unit of a name where its cell in the unit column is blank, and leaves what is there", () => {
    expect(unitsOf(["1|Năng suất (Tạ/ha)||10|5", "2|Diện tích (ha)|1000 ha|10|5"])).toEqual([
      "Tạ/ha",
      "1000 ha",
    ]);
  });

  it("takes the unit that all headings state", () => {
    const header = "TT|Chỉ tiêu|KH 2024 (Triệu đồng)|TH 6 tháng (triệu đồng)|TH/KH (%)";
    expect(unitsOf(["I|Thu", "1|Thuế|10|5|50", "2|Rừng (ha)|10|5|50"], header)).toEqual([
      null,
      "triệu đồng",
      "ha",
    ]);
    expect(unitsOf(["1|Thuế|10|5"], "TT|Chỉ tiêu|KH 2024 (ha)|TH 6 tháng (tấn)")).toEqual([null]);
  });

  it("gives groups and totals that carry figures the unit of the table", () => {
    const header = "TT|Chỉ tiêu|KH 2024 (Tr.đồng)|TH 6 tháng (Tr.đồng)";
    const lines = [
      "|Tổng cộng|30|15",
      "I|Thu|30|15",
      "1|Thuế|10|5",
      "2|Phí|20|10",
      "II|Chi",
      "3|A|1|1",
    ];
    const unit = "Tr.đồng";
    expect(unitsOf(lines, header)).toEqual([unit, unit, unit, unit, null, unit]);
  });

  it.each([
    ["Các khoản thu điều tiết (%)", "2.670.000", "Tr.đồng"],
    ["Các khoản thu phân chia theo tỷ lệ (%)", "250", "Tr.đồng"],
    ["Các khoản thu phân chia theo tỷ lệ phần trăm (%)", "250", "Tr.đồng"],
    ["Tỷ lệ thu đúng hạn (%)", "95,5", "%"],
    ["Tốc độ tăng thu (%)", "", "%"],
  ])("takes “%s” with %s for a row in %s", (name, plan, unit) => {
    const header = "TT|Chỉ tiêu|KH 2024 (Tr.đồng)|TH 6 tháng (Tr.đồng)";
    expect(unitsOf([`1|${name}|${plan}|`, "2|Phí|20|10"], header)).toEqual([unit, "Tr.đồng"]);
  });

  it("never takes a heading's percent sign for the unit of the rows", () => {
    const header = "TT|Chỉ tiêu|KH 2024|TH 6 tháng|Đạt (%)";
    expect(unitsOf(["1|Thuế|10|5|50", "2|Phí|20|10|50"], header)).toEqual([null, null]);
    const odd = "TT|Chỉ tiêu|KH 2024 (%)|TH 6 tháng (%)";
    expect(unitsOf(["1|Thuế|10|5", "2|Phí|20|10"], odd)).toEqual([null, null]);
  });
});
