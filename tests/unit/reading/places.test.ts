import { areaAddress } from "../../../src/core/model/address";
import type { CellValue } from "../../../src/core/model/cell";
import type { ReadingChoice } from "../../../src/core/model/readingChoice";
import { readTable, type ReadOutcome } from "../../../src/core/reading/readTable";
import { snapshotOf, type SnapshotOptions } from "../../support/snapshotOf";

type Found = Extract<ReadOutcome, { found: true }>;

/** Lines of cells between bars, as a person would draw a sheet; numbers stay text. */
function sheetOf(lines: readonly string[]): readonly (readonly CellValue[])[] {
  return lines.map((line) => line.split("|").map((cell) => cell.trim()));
}

function read(
  lines: readonly string[],
  choice: ReadingChoice = {},
  options: SnapshotOptions = {},
): Found {
  const outcome = readTable(snapshotOf(sheetOf(lines), options), choice);
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome;
}

function areasOf({ places }: Found): readonly string[] {
  return places.map(({ area }) => areaAddress(area));
}

function namesOf({ table }: Found): readonly string[] {
  return table.rows.map(({ name }) => name);
}

const stacked = [
  "UBND XÃ HOẰNG TIẾN",
  "BIỂU 1. CÁC CHỈ TIÊU KINH TẾ 6 THÁNG NĂM 2024",
  "TT | Chỉ tiêu | ĐVT | Kế hoạch 2024 | Thực hiện 6 tháng | So với KH (%)",
  "1 | Sản lượng lúa | tấn | 4.000 | 2.000 | 50",
  "2 | Thu ngân sách | Tr.đ | 500 | 300 | 60",
  "",
  "BIỂU 2. CÁC CHỈ TIÊU XÃ HỘI 6 THÁNG NĂM 2024",
  "| | | | | Đơn vị tính: người",
  "TT | Chỉ tiêu | ĐVT | Kế hoạch 2024 | Thực hiện 6 tháng | So với KH (%)",
  "1 | Giải quyết việc làm | người | 200 | 90 | 45",
  "2 | Đào tạo nghề | người | 100 | 60 | 60",
  "| | | | TM. ỦY BAN NHÂN DÂN",
  "| | | | CHỦ TỊCH",
];

const sideBySide = [
  "KẾT QUẢ THỰC HIỆN CHỈ TIÊU QUÝ I NĂM 2025",
  "TT|Chỉ tiêu|KH 2025|TH quý I|%||TT|Chỉ tiêu|KH 2025|TH quý I|%",
  "1|Lúa|100|25|25||1|Lợn|400|200|50",
  "2|Ngô|50|10|20||2|Gà|900|300|33,33",
  "3|Khoai|10|5|50||||||",
];

const diagonal = [
  "BIỂU KINH TẾ NĂM 2024||||||BIỂU XÃ HỘI NĂM 2024||||",
  "TT|Chỉ tiêu|KH|TH|%||||||",
  "1|Lúa|100|25|25||||||",
  "2|Ngô|50|10|20||TT|Nội dung|Kế hoạch|Thực hiện|Tỷ lệ (%)",
  "3|Khoai|10|5|50||1|Việc làm|40|20|50",
  "||||||2|Học nghề|60|15|25",
];

describe("several tables on one sheet", () => {
  it("are all places, from top to bottom, each with its title", () => {
    const outcome = read(stacked);
    expect(areasOf(outcome)).toEqual(["A3:F5", "A9:F11"]);
    expect(outcome.places.map(({ title }) => title)).toEqual([
      "BIỂU 1. CÁC CHỈ TIÊU KINH TẾ 6 THÁNG NĂM 2024",
      "BIỂU 2. CÁC CHỈ TIÊU XÃ HỘI 6 THÁNG NĂM 2024",
    ]);
  });

  it.each([
    [3, ["Sản lượng lúa", "Thu ngân sách"]],
    [10, ["Giải quyết việc làm", "Đào tạo nghề"]],
  ])("never mix: asked for the one at row %i, its rows alone are read", (row, names) => {
    const outcome = read(stacked, { table: { row, column: 1 } });
    expect(namesOf(outcome)).toEqual(names);
    expect(areasOf(outcome)).toEqual(["A3:F5", "A9:F11"]);
    expect(outcome.findings).toEqual([]);
  });

  it("take the best where no table stands at the cell asked for, and say so", () => {
    const outcome = read(stacked, { table: { row: 7, column: 5 } });
    expect(namesOf(outcome)).toEqual(["Sản lượng lúa", "Thu ngân sách"]);
    expect(outcome.findings.map(({ check }) => check)).toEqual([
      "tableChoiceLost",
      "severalTables",
    ]);
  });

  it("name the tables nobody has read, until one is asked for", () => {
    const [finding] = read(stacked).findings;
    expect(finding).toMatchObject({ check: "severalTables", severity: "info" });
    expect(finding?.details).toEqual({ area: "A3:F5", others: "A9:F11" });
    expect(read(stacked, { table: { row: 9, column: 1 } }).findings).toEqual([]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["with a blank column between", sideBySide, ["A2:E5", "G2:K4"]],
    ["without one", sideBySide.map((line) => line.replace("||", "|")), ["A2:E5", "F2:J4"]],
    [
      "without number columns",
      sideBySide.map((line) =>
        line
          .split("|")
          .filter((_, at) => at !== 0 && at !== 6)
          .join("|"),
      ),
      ["A2:D5", "F2:I4"],
    ],
    ["in other rows", diagonal, ["A2:E5", "G4:K6"]],
    [
      "in other rows, the lower one on the left",
      diagonal.map((line) => {
        const cells = line.split("|");
        return [...cells.slice(6), "", ...cells.slice(0, 5)].join("|");
      }),
      ["G2:K5", "A4:E6"],
    ],
  ])("stand side by side %s", (_, lines, areas) => {
    const outcome = read(lines);
    expect(areasOf(outcome).filter((area) => area !== "")).toEqual(areas);
    const read2 = outcome.places.map(({ area }) =>
      namesOf(read(lines, { table: { row: area.row, column: area.column } })),
    );
    const isDiagonal = lines.length > sideBySide.length;
    const second = isDiagonal ? ["Việc làm", "Học nghề"] : ["Lợn", "Gà"];
    expect(read2).toEqual([["Lúa", "Ngô", "Khoai"], second]);
  });

  it("has one place where there is one table", () => {
    expect(areasOf(read(stacked.slice(0, 5)))).toEqual(["A3:F5"]);
  });

  it("leaves out of the places what is no plan table", () => {
    const lines = [
      ...stacked.slice(0, 6),
      "DANH SÁCH CÁN BỘ",
      "TT | Họ và tên | Chức vụ | Ghi chú",
      "1 | Nguyễn Văn A | Chủ tịch |",
    ];
    const outcome = read(lines);
    expect(areasOf(outcome)).toEqual(["A3:F5"]);
  });
});

describe("a header printed again", () => {
  const page = (between: readonly string[], rest: readonly string[]): readonly string[] => [
    "BIỂU TỔNG HỢP CHỈ TIÊU NĂM 2024",
    "TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện",
    "1 | Lúa | tấn | 10 | 5",
    "2 | Ngô | tấn | 20 | 6",
    ...between,
    "TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện",
    ...rest,
  ];

  it.each<[string, readonly string[]]>([
    ["at once", []],
    ["below a blank row", [""]],
    ["below the page number", ["| | 2"]],
    ["below its title again", ["", "BIỂU TỔNG HỢP CHỈ TIÊU NĂM 2024"]],
    ["below “tiếp theo”", ["BIỂU CHỈ TIÊU KINH TẾ XÃ HỘI (tiếp theo)"]],
  ])("goes on with the table: %s", (_, between) => {
    const outcome = read(page(between, ["3 | Khoai | tấn | 30 | 7"]));
    expect(outcome.places).toHaveLength(1);
    expect(namesOf(outcome)).toEqual(["Lúa", "Ngô", "Khoai"]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["below a title of its own", ["", "BIỂU SỐ 2. XÃ QUẢNG THẠCH"], ["1 | Khoai | tấn | 30 | 7"]],
    [
      "below a signature",
      ["| | | | TM. UBND XÃ", "| | | | CHỦ TỊCH"],
      ["1 | Khoai | tấn | 30 | 7"],
    ],
    ["with the numbers from the beginning", ["", "Xã Quảng Thạch"], ["1 | Khoai | tấn | 30 | 7"]],
  ])("begins another table: %s", (_, between, rest) => {
    const outcome = read(page(between, rest));
    expect(outcome.places).toHaveLength(2);
    expect(namesOf(outcome)).toEqual(["Lúa", "Ngô"]);
  });
});
