import type { CellValue } from "../../../src/core/model/cell";
import type { IndicatorTable, TableRow } from "../../../src/core/model/indicatorTable";
import { areaAddress } from "../../../src/core/model/address";
import { readTable, type ReadOutcome } from "../../../src/core/reading/readTable";
import { sampleNumbers, sampleSnapshot, sampleTexts } from "../../support/sampleSheet";
import { snapshotOf } from "../../support/snapshotOf";

function found(outcome: ReadOutcome): { table: IndicatorTable; checks: readonly string[] } {
  if (!outcome.found) throw new Error(`no table: ${outcome.reason}`);
  return { table: outcome.table, checks: outcome.findings.map(({ check }) => check) };
}

function read(
  grid: readonly (readonly CellValue[])[],
  options: Parameters<typeof snapshotOf>[1] = {},
): { table: IndicatorTable; checks: readonly string[] } {
  return found(readTable(snapshotOf(grid, options)));
}

function rowNo(table: IndicatorTable, no: string): TableRow {
  const row = table.rows.find((each) => each.no === no && each.kind === "indicator");
  if (row === undefined) throw new Error(`no row ${no}`);
  return row;
}

function numbers(row: TableRow): readonly (number | string | null)[] {
  const { plan, samePeriod, actual, vsSamePeriod, vsPlan, remaining } = row.figures;
  return [plan, samePeriod, actual, vsSamePeriod, vsPlan, remaining].map((figure) => {
    if (figure.kind === "number") return figure.value;
    return figure.kind === "word" ? figure.text : figure.kind === "blank" ? null : figure.kind;
  });
}

const header = [
  "TT",
  "Chỉ tiêu",
  "ĐVT",
  "Kế hoạch 2024",
  "Thực hiện 6 tháng 2024",
  "So với kế hoạch (%)",
];

describe.each([
  ["stored as numbers", sampleNumbers],
  ["all stored as text", sampleTexts],
])("the sample %s", (_, cells) => {
  const { table, checks } = found(readTable(sampleSnapshot(cells())));

  it("lies in A6:J45 below three header rows", () => {
    expect(areaAddress(table.area)).toBe("A6:J45");
    expect(table.headerRowCount).toBe(3);
  });

  it("has each role in its column", () => {
    const roles = [
      "no",
      "name",
      "unit",
      "plan",
      "samePeriod",
      "actual",
      "vsSamePeriod",
      "vsPlan",
      "remaining",
      "note",
    ];
    expect(table.columns).toEqual(Object.fromEntries(roles.map((role, column) => [role, column])));
    expect(table.otherPlanColumns).toEqual([]);
  });

  it("reports on six months of 2023", () => {
    expect(table.period).toEqual({ months: 6, year: 2023 });
  });

  it("has 29 indicators in four groups and four sub-rows", () => {
    expect(table.groups.map(({ declared, counted }) => [declared, counted])).toEqual([
      [12, 12],
      [14, 14],
      [2, 2],
      [1, 1],
    ]);
    expect(table.groups[0]?.name).toBe("Về kinh tế");
    expect(table.rows.filter(({ kind }) => kind === "indicator")).toHaveLength(29);
    const subRows = table.rows.filter(({ kind }) => kind === "subRow");
    expect(subRows.map(({ parent }) => parent)).toEqual(["2", "2", "2", "28"]);
  });

  it.each([
    ["1", [110.2, null, null, null, null, null]],
    ["3", [4150, 2240, 2300, 102.68, 55.42, 1850]],
    ["4", [100, 68.5, 65, 94.89, 65, 35]],
    ["7", [2, "-", 0, null, "-", 2]],
    ["11", [1.4, 0.5, 1.1, 220, 78.57, 0.3]],
    ["13", ["Duy trì", "Duy trì", "Duy trì", "Duy trì", "Duy trì", null]],
    ["14", [5.5, 5.6, 5, null, null, null]],
    ["16", [19, 5, 8, 160, 42.11, 11]],
    ["18", [14.53, 15, 14.71, null, null, null]],
    ["19", [195, 82, 98, 119.51, 50.26, 97]],
    ["26", [100, 100, 100, 100, 100, "-"]],
    ["28", [99, 100, 100, 100, 101, null]],
  ])("reads the figures of row %s", (no, figures) => {
    expect(numbers(rowNo(table, no))).toEqual(figures);
  });

  it("knows which indicators are better the lower they are", () => {
    const lower = table.rows.filter(({ direction }) => direction === "lower").map(({ no }) => no);
    expect(lower).toEqual(["14", "18"]);
  });

  it("has no doubts", () => {
    expect(checks).toEqual([]);
  });
});

describe("sheets that hold no plan table", () => {
  it("says that an empty sheet is empty", () => {
    expect(readTable(snapshotOf([["", null]]))).toMatchObject({
      found: false,
      reason: "emptySheet",
    });
  });

  it.each<[string, readonly (readonly CellValue[])[]]>([
    ["a remark", [["Không được đụng vào sheet này"], [null, 1234]]],
    [
      "a price list",
      [
        ["STT", "Tên hàng", "ĐVT", "Đơn giá"],
        [1, "Bút bi", "cái", 3500],
        [2, "Giấy A4", "ram", 62000],
      ],
    ],
    [
      "an attendance list",
      [
        ["STT", "Họ và tên", "Đơn vị", "Ghi chú"],
        [1, "Nguyễn Văn A", "Văn phòng", ""],
        [2, "Lê Thị B", "Địa chính", "vắng"],
      ],
    ],
    [
      "an invoice",
      [
        ["STT", "Tên hàng hóa", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền"],
        [1, "Xi măng", "bao", 20, 85000, 1700000],
      ],
    ],
    [
      "a list of tasks",
      [
        [
          "TT",
          "Nội dung công việc",
          "Thời gian thực hiện",
          "Người thực hiện",
          "Kết quả",
          "Ghi chú",
        ],
        [1, "Họp giao ban", "Thứ hai", "Ông A", "Đã xong", ""],
      ],
    ],
    [
      "a plan of work in words",
      [
        ["TT", "Nội dung", "Kế hoạch", "Kết quả thực hiện"],
        [1, "Rà soát hộ nghèo", "Trước ngày 30/6", "Đã xong"],
      ],
    ],
    [
      "a statistical series",
      [
        ["TT", "Chỉ tiêu", "ĐVT", "Năm 2020", "Năm 2021"],
        [1, "Dân số", "người", 7012, 7100],
      ],
    ],
  ])("refuses %s", (_, grid) => {
    expect(readTable(snapshotOf(grid))).toMatchObject({ found: false, reason: "noPlanTable" });
  });
});

describe("columns", () => {
  it.each([
    ["KH 2023", "TH 6 tháng 2022", "ƯTH 6 tháng 2023", "% so CK", "% so KH"],
    [
      "CHỈ TIÊU TỈNH GIAO NĂM 2023",
      "Thực hiện cùng kỳ",
      "Lũy kế 6 tháng",
      "SVCK (%)",
      "Tỷ lệ đạt (%)",
    ],
    ["Dự toán năm 2023", "CK năm 2022", "Thực hiện", "So sánh 2023/2022 (%)", "So sánh TH/DT (%)"],
    [
      "Nghị quyết HĐND",
      "Cùng kỳ năm trước",
      "Ước thực hiện 6 tháng",
      "Tăng/giảm (%)",
      "Tỷ lệ % TH/KH",
    ],
    ["KH năm", "TH 9T năm 2022", "TH 9T năm 2023", "TH 9T/CK", "TH 9T/KH năm"],
    ["KH 2023", "LK 7 tháng 2022", "LK 7 tháng 2023", "LK 7 tháng/CK", "LK 7 tháng/KH năm"],
    ["Mục tiêu 2023", "TH cùng kỳ", "Kết quả 6T/2023", "% so với cùng kỳ", "Đạt % so với kế hoạch"],
  ])("knows %s, %s, %s, %s and %s", (...titles) => {
    const { table } = read([
      ["TT", "Nội dung", "ĐVT", ...titles],
      [1, "Lúa", "tấn", 50, 20, 25, 125, 50],
    ]);
    const { plan, samePeriod, actual, vsSamePeriod, vsPlan } = table.columns;
    expect([plan, samePeriod, actual, vsSamePeriod, vsPlan]).toEqual([3, 4, 5, 6, 7]);
  });

  it.each<[string, readonly string[], Partial<IndicatorTable["columns"]>]>([
    [
      "two plan levels and two percentages of them",
      [
        "TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2025||Thực hiện 6 tháng đầu năm 2025|So sánh (%)|",
        "|||Tỉnh giao|Xã giao||KH tỉnh giao|KH xã giao",
        "1|Thu ngân sách|Tr.đ|1.200|1.300|650|54,17|50",
      ],
      { plan: 3, actual: 5, vsPlan: 6 },
    ],
    [
      "percentages named by pairs of years",
      [
        "TT|Chỉ tiêu|ĐVT|TH năm 2022|Năm 2023||So sánh (%)|",
        "||||Kế hoạch|Ước TH|UTH 2023/TH 2022|UTH/KH 2023",
        "1|Lúa|Tấn|1000|1100|1050|105|95,45",
      ],
      { samePeriod: 3, plan: 4, actual: 5, vsSamePeriod: 6, vsPlan: 7 },
    ],
    [
      "next year's plan beside this year's",
      [
        "TT|Chỉ tiêu|ĐVT|Thực hiện năm 2023|Năm 2024|||Kế hoạch năm 2025",
        "||||Kế hoạch|Ước thực hiện|% so KH|",
        "1|Lúa|Tấn|1000|1100|1210|110|1300",
      ],
      { samePeriod: 3, plan: 4, actual: 5, vsPlan: 6 },
    ],
    [
      "the same words under two years",
      [
        "TT|Chỉ tiêu|ĐVT|Kế hoạch|Năm 2023|Năm 2024",
        "||||06 tháng|06 tháng",
        "1|Lúa|Tấn|100|40|50",
      ],
      { plan: 3, samePeriod: 4, actual: 5 },
    ],
    [
      "a plan for six months before the plan for the year",
      [
        "TT|Chỉ tiêu|ĐVT|Kế hoạch 6 tháng|Kế hoạch năm 2024|Thực hiện 6 tháng|TH/KH năm (%)|TH/KH 6 tháng (%)",
        "1|Lúa|Tấn|45|100|50|50|111,11",
      ],
      { plan: 4, actual: 5, vsPlan: 6 },
    ],
    [
      "units as names",
      ["TT|Đơn vị|Kế hoạch|Thực hiện|%", "1|Xã A|40|30|75", "2|Xã B|60|20|33,3"],
      { name: 1, plan: 2, actual: 3, vsPlan: 4 },
    ],
  ])("understands %s", (_, lines, columns) => {
    const { table } = read(lines.map((line) => line.split("|")));
    expect(table.columns).toMatchObject(columns);
  });

  it("takes the cumulative figure among month, estimate and cumulative ones", () => {
    const { table } = read([
      ["TT", "Chỉ tiêu", "KH 2024", "Tháng 5", "Ước tháng 6", "Lũy kế 6 tháng", "% so KH"],
      [1, "Lúa", 100, 10, 20, 45, 45],
    ]);
    expect(table.columns.actual).toBe(5);
  });

  it("takes the first of several plan columns and offers the others", () => {
    const grid = [
      ["TT", "Chỉ tiêu", "KH tỉnh giao", "KH xã giao", "Thực hiện 6 tháng"],
      [1, "Lúa", 100, 110, 55],
    ];
    const { table, checks } = read(grid);
    expect([table.columns.plan, table.otherPlanColumns]).toEqual([2, [3]]);
    expect(checks).toEqual(["severalPlanColumns"]);
    const chosen = found(readTable(snapshotOf(grid), { planColumn: 3 })).table;
    expect([chosen.columns.plan, chosen.otherPlanColumns]).toEqual([3, [2]]);
  });

  it("lets the typed percentages decide which plan they are of", () => {
    const { table } = read([
      ["TT", "Chỉ tiêu", "KH tỉnh giao", "KH xã giao", "Thực hiện 6 tháng", "So với KH (%)"],
      [1, "Lúa", 100, 110, 55, 50],
      [2, "Ngô", 50, 60, 30, 50],
      [3, "Rau", 80, 100, 25, 25],
    ]);
    expect(table.columns.plan).toBe(3);
  });

  it("believes the figures where the column-number row says otherwise", () => {
    const { table, checks } = read([
      header,
      ["A", "B", "C", "1", "2", "3=2/9*100"],
      [1, "Lúa", "tấn", 200, 100, 50],
    ]);
    expect(table.columns.vsPlan).toBe(5);
    expect(table.headerRowCount).toBe(2);
    expect(checks).toEqual(["numberRowDisagrees"]);
  });

  it.each(["5=4/1", "(5)=(4)/(1)", "5=(4/1)* 100", "5=(4*100)/1", "5=4/1*100%"])(
    "takes the column-number row %s as a hint where words say too little",
    (formula) => {
      const { table } = read([
        [
          "TT",
          "Danh mục",
          "KH năm",
          "Thực hiện 2 tháng",
          "Ước tháng 3",
          "Ước 3 tháng",
          "Tỷ lệ (%)",
        ],
        ["", "", "1", "2", "3", "4", formula],
        [1, "Thủy lợi", 100, "", "", "", ""],
      ]);
      expect(table.columns).toMatchObject({ plan: 2, actual: 5, vsPlan: 6 });
    },
  );

  it.each([
    ["plan and actual with %", [0.15, 0.12], ["0%", "0.0%"], [15, 12], []],
    ["neither with %", [15, 12], ["General", "General"], [15, 12], []],
    ["the plan alone with %", [0.15, 12], ["0%", "General"], [15, "ambiguous"], ["mixedPercent"]],
    ["the actual alone with %", [15, 0.12], ["0.0", "0%"], [15, "ambiguous"], ["mixedPercent"]],
    ["nothing done yet", [0.15, 0], ["0%", "General"], [15, 0], []],
    ["a date", [15, 45573], ["General", "m/d/yyyy"], [15, "ambiguous"], ["dateForNumber"]],
  ])("reads what the cells show: %s", (...[, figures, formats, read2, doubts]) => {
    const { table, checks } = read(
      [header, [1, "Tỷ lệ hộ dùng nước sạch", "%", ...figures, null]],
      {
        numberFormats: [
          header.map(() => "General"),
          ["General", "General", "General", ...formats, "General"],
        ],
      },
    );
    const [plan, , actual] = numbers(rowNo(table, "1"));
    expect([plan, actual]).toEqual(read2);
    expect(checks).toEqual(doubts);
  });

  it("keeps a row of words alone, although its name sounds like a heading", () => {
    const { table } = read([
      ["Chỉ tiêu", "ĐVT", "Kế hoạch 2024", "Thực hiện 6 tháng", "Tỷ lệ %"],
      ["Tuyển quân", "người", 12, 12, ""],
      ["Tỷ lệ hộ dùng nước sạch", "%", "Duy trì", "Duy trì", ""],
      ["Kết nạp đảng viên", "người", 5, 2, ""],
    ]);
    expect(table.rows.map(({ name }) => name)).toEqual([
      "Tuyển quân",
      "Tỷ lệ hộ dùng nước sạch",
      "Kết nạp đảng viên",
    ]);
  });

  it("tells a column of growth from one of ratios", () => {
    const { table, checks } = read([
      ["TT", "Chỉ tiêu", "KH", "Cùng kỳ", "Thực hiện 6 tháng", "So với cùng kỳ (%)"],
      [1, "Lúa", 100, 40, 50, 25],
      [2, "Ngô", 100, 50, 45, -10],
    ]);
    expect(table.columns.vsSamePeriod).toBe(5);
    expect(table.statesGrowth).toBe(true);
    expect(checks).toEqual(["growthColumn"]);
  });

  it.each([
    [["tăng 25%", "Giảm 10 %"], true],
    [["Tăng thêm 25", ""], true],
    [["125", "90"], false],
    [["bằng 125%", "giảm 10%", "90"], false],
  ])("takes %j under “So với cùng kỳ” for growth: %s", (typed, statesGrowth) => {
    const { table } = read([
      ["TT", "Chỉ tiêu", "KH 2024", "Cùng kỳ", "Thực hiện 6 tháng", "So với cùng kỳ (%)"],
      [1, "Lúa", 100, 40, 50, typed[0] ?? ""],
      [2, "Ngô", 100, 50, 45, typed[1] ?? ""],
      [3, "Khoai", 100, 50, 45, typed[2] ?? ""],
    ]);
    expect(table.columns.vsSamePeriod).toBe(5);
    expect(table.statesGrowth).toBe(statesGrowth);
  });

  it("does not take last year's whole year for the same period of six months", () => {
    const { table } = read([
      ["TT", "Chỉ tiêu", "TH năm 2022", "KH 2023", "TH 6 tháng 2022", "TH 6 tháng 2023"],
      [1, "Lúa", 100, 110, 50, 55],
    ]);
    expect(table.columns).toMatchObject({ plan: 3, samePeriod: 4, actual: 5 });
  });
});

describe("rows", () => {
  const body = (...rows: readonly (readonly CellValue[])[]): IndicatorTable =>
    read([header, ...rows]).table;
  const shape = (table: IndicatorTable): readonly string[] =>
    table.rows.map(({ kind, no, group, parent, name }) =>
      [kind, no, group, parent, name].join(" · "),
    );

  it("joins a name that runs on in the next row", () => {
    const table = body(
      [1, "Tổng sản lượng lương thực", "", "", "", ""],
      ["", "có hạt", "tấn", 4150, 2300, ""],
      [2, "Trồng rừng", "ha", 10, 5, ""],
      ["", "(rừng sản xuất)", "", "", "", ""],
    );
    expect(table.rows.map(({ row, name }) => [row, name])).toEqual([
      [2, "Tổng sản lượng lương thực có hạt"],
      [3, "Trồng rừng (rừng sản xuất)"],
    ]);
  });

  it("keeps capitals outside roman numbers and counts both", () => {
    const table = body(
      ["A", "Kinh tế", "", "", "", ""],
      ["I", "Nông nghiệp", "", "", "", ""],
      [1, "Lúa", "tấn", 10, 5, ""],
      ["II", "Công nghiệp", "", "", "", ""],
      [1, "Gạch", "viên", 10, 5, ""],
      ["B", "Xã hội", "", "", "", ""],
      [1, "Việc làm", "người", 10, 5, ""],
    );
    expect(table.groups.map(({ no, counted }) => `${no ?? ""}${counted}`)).toEqual([
      "A2",
      "I1",
      "II1",
      "B1",
    ]);
    expect(table.rows.filter(({ kind }) => kind === "indicator").map(({ group }) => group)).toEqual(
      ["I", "II", "B"],
    );
  });

  it("takes 1.1, a), + and Trong đó for parts of the indicator above", () => {
    const table = body(
      [1, "Đàn gia súc", "con", 10, 5, ""],
      ["1.1", "Trâu", "con", 4, 2, ""],
      ["", "Trong đó: trâu cái", "con", 2, 1, ""],
      ["", "+ Bò", "con", 6, 3, ""],
      ["a)", "Bò sữa", "con", 1, 1, ""],
      [2, "Đàn gia cầm", "con", 10, 5, ""],
    );
    expect(shape(table)).toEqual([
      "indicator · 1 ·  ·  · Đàn gia súc",
      "subRow · 1.1 ·  · 1 · Trâu",
      "subRow ·  ·  · 1 · Trong đó: trâu cái",
      "subRow ·  ·  · 1 · Bò",
      "subRow · a ·  · 1 · Bò sữa",
      "indicator · 2 ·  ·  · Đàn gia cầm",
    ]);
  });

  it("takes a numbered heading without figures over 1.1 and 1.2 for a group", () => {
    const table = body(
      [1, "Về kinh tế (2 chỉ tiêu)", "", "", "", ""],
      ["1.1", "Lúa", "tấn", 10, 5, ""],
      ["1.2", "Ngô", "tấn", 10, 5, ""],
    );
    expect(table.groups).toEqual([
      { no: "1", name: "Về kinh tế", row: 1, declared: 2, counted: 2 },
    ]);
  });

  it.each(["Tổng cộng", "Tổng số:", "Cộng", "Tổng vốn: = A + B", "Tổng thu (I+II)"])(
    "does not count the total %s",
    (name) => {
      const table = body([1, "Lúa", "tấn", 10, 5, ""], ["", name, "tấn", 10, 5, ""]);
      expect(table.rows.map(({ kind }) => kind)).toEqual(["indicator", "total"]);
    },
  );

  it.each([
    "TM. ỦY BAN NHÂN DÂN",
    "Người lập biểu",
    "Nơi nhận:",
    "Bút Sơn, ngày 15 tháng 6 năm 2024",
  ])("ends above %s", (closing) => {
    const table = body(
      [1, "Lúa", "tấn", 10, 5, ""],
      [],
      ["", "", "", closing, "", ""],
      ["", "Nguyễn Văn A", "", "", "", ""],
    );
    expect(areaAddress(table.area)).toBe("A1:F2");
  });

  it("does not end at a row of figures whose name sounds like a signature", () => {
    const { table } = read([
      ["Chỉ tiêu", "Kế hoạch", "Thực hiện"],
      ["Cán bộ đạt chuẩn", "90", "80"],
      ["Lúa", "10", "5"],
    ]);
    expect(table.rows).toHaveLength(2);
  });

  it("leaves out a header repeated on the next page", () => {
    const table = body([1, "Lúa", "tấn", 10, 5, ""], header, [2, "Ngô", "tấn", 10, 5, ""]);
    expect(table.rows.map(({ no }) => no)).toEqual(["1", "2"]);
  });

  it("reads a table without number column", () => {
    const { table } = read([
      ["Chỉ tiêu", "Kế hoạch", "Thực hiện"],
      ["I. Kinh tế", "", ""],
      ["1. Lúa", 10, 5],
      ["- Lúa mùa", 4, 2],
      ["2. Ngô", 10, 5],
    ]);
    expect(shape(table)).toEqual([
      "group · I ·  ·  · Kinh tế",
      "indicator · 1 · I ·  · Lúa",
      "subRow ·  · I · 1 · Lúa mùa",
      "indicator · 2 · I ·  · Ngô",
    ]);
  });
});

describe("figures", () => {
  const figureOf = (unit: string, plan: CellValue, others: readonly CellValue[] = []): unknown => {
    const rows = others.map((other, index) => [index + 2, "Ngô", "tấn", other, "", ""]);
    const { table } = read([header, [1, "Lúa", unit, plan, "", ""], ...rows]);
    return table.rows[0]?.figures.plan;
  };
  const number = (value: number): unknown => ({ kind: "number", value, storedAs: "text" });

  it.each([
    "Duy trì",
    "Đạt",
    "-",
    "x",
    "6,6-6,8",
    "Dưới 3",
    "8/10",
    "50% (8 xã)",
    "971/876 = 110,8%",
  ])("keeps the word %s", (text) => {
    expect(figureOf("tấn", text, ["5"])).toEqual({ kind: "word", text });
  });

  it.each([
    ["ha", "772 ha", 772],
    ["Tấn", "1.250,5 tấn", 1250.5],
    ["%", "17,90%", 17.9],
  ])("reads a figure with its row's own unit (%s)", (unit, text, value) => {
    expect(figureOf(unit, text)).toEqual(number(value));
  });

  it("keeps a figure with another unit as it is", () => {
    expect(figureOf("tấn", "772 ha", ["5"])).toEqual({ kind: "word", text: "772 ha" });
  });

  it.each<[string, readonly string[], unknown]>([
    ["4.150", [], number(4150)],
    ["4.150", ["110,2", "1.4"], number(4150)],
    ["4.150", ["3.186.262"], number(4150)],
    ["4.150", ["3,850,000"], number(4.15)],
    ["75,000", ["3,850,000", "9.25"], number(75000)],
    ["75,000", ["9.25"], number(75000)],
    ["4,150", ["110,2"], number(4.15)],
    ["4.150", ["68.5", "0.5"], { kind: "ambiguous", text: "4.150", readings: [4150, 4.15] }],
    ["4,150", ["68.5", "110,2"], { kind: "ambiguous", text: "4,150", readings: [4.15, 4150] }],
  ])("reads %s beside %j as its column writes", (text, others, figure) => {
    expect(figureOf("tấn", text, others)).toEqual(figure);
  });

  it("says where a figure stays in doubt", () => {
    const outcome = readTable(
      snapshotOf([header, [7, "Lúa", "tấn", "4.150", "", ""], [8, "Ngô", "tấn", "68.5", "", ""]]),
    );
    expect(outcome.found && outcome.findings).toEqual([
      {
        check: "ambiguousNumber",
        severity: "warning",
        cell: { row: 1, column: 3 },
        indicator: "7",
        confidence: 0.5,
        details: { text: "4.150", first: 4150, second: 4.15 },
      },
    ]);
  });

  it("settles a figure by the row's own percentage against the habits of its column", () => {
    const { table } = read([
      header,
      [1, "Lúa", "tấn", "4.150", "2.3", "55,42"],
      [2, "Ngô", "tấn", "110,2", "", ""],
    ]);
    expect(table.rows[0]?.figures.plan).toEqual(number(4.15));
  });

  it("shows a percent-formatted cell as the sheet does", () => {
    const { table } = read([header, [1, "Lúa", "tấn", 4150, 2300, 0.5542]], {
      numberFormats: [
        header.map(() => "General"),
        ["General", "General", "General", "0", "0", "0.00%"],
      ],
    });
    expect(table.rows[0]?.figures.vsPlan).toMatchObject({ kind: "number", value: 55.42 });
  });

  it("keeps error values apart from words", () => {
    expect(figureOf("tấn", { error: "#DIV/0!" })).toEqual({ kind: "error", code: "#DIV/0!" });
  });
});

describe("period", () => {
  it.each([
    ["BÁO CÁO 9 THÁNG NĂM 2024", 9, 2024],
    ["Tình hình thực hiện tháng 9 và 9 tháng năm 2024", 9, 2024],
    ["Kết quả quý I năm 2024", 3, 2024],
    ["Kết quả Quý 2/2024", 6, 2024],
    ["Thực hiện đến 30/6/2024", 6, 2024],
    ["Số liệu tính đến ngày 31 tháng 8 năm 2024", 8, 2024],
    ["Kết quả thực hiện năm 2024", 12, 2024],
    ["Ước thực hiện tháng 11 năm 2024", 11, 2024],
  ])("reads %s", (title, months, year) => {
    const { table } = read([
      [title],
      [],
      ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
      [1, "Lúa", 10, 5],
    ]);
    expect(table.period).toEqual({ months, year });
  });

  it("takes the cumulative figure to run to the month beside it", () => {
    const { table } = read([
      ["TT", "Chỉ tiêu", "Kế hoạch 2024", "Tháng 8", "Lũy kế"],
      [1, "Lúa", 10, 1, 5],
    ]);
    expect(table.period).toEqual({ months: 8, year: 2024 });
  });

  it("reads the sheet name where nothing else tells", () => {
    const { table } = read(
      [
        ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
        [1, "Lúa", 10, 5],
      ],
      { sheet: "6T-2024" },
    );
    expect(table.period).toEqual({ months: 6, year: 2024 });
  });

  it("takes what a person chose", () => {
    const outcome = readTable(sampleSnapshot(sampleNumbers()), { period: { months: 9 } });
    expect(found(outcome).table.period).toEqual({ months: 9, year: 2023 });
  });

  it("says when a title was left from another period", () => {
    const { checks } = read([
      ["BIỂU TỔNG HỢP 6 THÁNG NĂM 2024"],
      ["TT", "Chỉ tiêu", "Kế hoạch", "Lũy kế 9 tháng"],
      [1, "Lúa", 10, 5],
    ]);
    expect(checks).toEqual(["titlePeriodDisagrees"]);
  });
});
