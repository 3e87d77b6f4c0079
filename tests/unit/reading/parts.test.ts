import { areaAddress } from "../../../src/core/model/address";
import { readTable, type ReadOutcome } from "../../../src/core/reading/readTable";
import { snapshotOf } from "../../support/snapshotOf";

type Found = Extract<ReadOutcome, { found: true }>;

function read(lines: readonly string[]): Found {
  const cells = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const outcome = readTable(snapshotOf(cells));
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome;
}

/** Groups with what they count: "I Kinh tế 2". */
function groupsOf({ table }: Found): readonly string[] {
  return table.groups.map(({ no, name, counted }) => `${no ?? "-"} ${name} ${counted}`);
}

function namesOf({ table }: Found): readonly string[] {
  return table.rows.filter(({ kind }) => kind === "indicator").map(({ name }) => name);
}

const header = "TT | Chỉ tiêu | ĐVT | KH 2025 | TH 9 tháng | % KH";
const economy = ["1 | Lúa | tấn | 10 | 5 | 50", "2 | Ngô | tấn | 20 | 6 | 30"];
const society = ["1 | Việc làm | người | 10 | 5 | 50", "2 | BHYT | % | 95 | 94 | 98,95"];
const further = society.map((line, index) => `${index + 3}${line.slice(1)}`);
const all = ["Lúa", "Ngô", "Việc làm", "BHYT"];

describe("a header printed again over each part of one table", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "under numbered headings",
      ["I. LĨNH VỰC KINH TẾ", header, ...economy, "", "II. LĨNH VỰC XÃ HỘI", header, ...society],
      ["I LĨNH VỰC KINH TẾ 2", "II LĨNH VỰC XÃ HỘI 2"],
    ],
    [
      "with the number in a cell of its own",
      ["I | Kinh tế", header, ...economy, "II | Xã hội", header, ...society],
      ["I Kinh tế 2", "II Xã hội 2"],
    ],
    [
      "the first heading below the header, the second above it",
      [header, "I | KINH TẾ", ...economy, "", "II. XÃ HỘI", header, ...society],
      ["I KINH TẾ 2", "II XÃ HỘI 2"],
    ],
    [
      "under capitals, each part with its unit",
      [
        ...["A. KINH TẾ", "| | | | | Đơn vị: tấn", header, ...economy, ""],
        ...["B. XÃ HỘI", "| | | | | Đơn vị: người", header, ...society],
      ],
      ["A KINH TẾ 2", "B XÃ HỘI 2"],
    ],
    [
      "under headings numbered as rows are",
      ["1. Kinh tế", header, ...economy, "2. Xã hội", header, ...society],
      ["1 Kinh tế 2", "2 Xã hội 2"],
    ],
    [
      "under headings without a number",
      ["Lĩnh vực kinh tế", header, ...economy, "Lĩnh vực xã hội", header, ...society],
      ["- Lĩnh vực kinh tế 2", "- Lĩnh vực xã hội 2"],
    ],
    [
      "under “Phần”",
      ["PHẦN I. KINH TẾ", header, ...economy, "", "PHẦN II. XÃ HỘI", header, ...society],
      ["- PHẦN I. KINH TẾ 2", "- PHẦN II. XÃ HỘI 2"],
    ],
    [
      "with the numbers running on",
      ["CHỈ TIÊU KINH TẾ XÃ", header, ...economy, "", "CHỈ TIÊU XÃ HỘI XÃ", header, ...further],
      ["- CHỈ TIÊU KINH TẾ XÃ 2", "- CHỈ TIÊU XÃ HỘI XÃ 2"],
    ],
    [
      "with “Đơn vị tính” and “STT” where the first has “ĐVT” and “TT”",
      [
        ...["I. KINH TẾ", header, ...economy, "II. XÃ HỘI"],
        ...[header.replace("TT", "STT").replace("ĐVT", "Đơn vị tính"), ...society],
      ],
      ["I KINH TẾ 2", "II XÃ HỘI 2"],
    ],
    [
      "on a further page of the first part",
      [
        ...["I. KINH TẾ", header, economy[0] ?? "", "", "I. KINH TẾ (tiếp theo)"],
        ...[header, economy[1] ?? "", "II. XÃ HỘI", header, ...society],
      ],
      ["I KINH TẾ 2", "II XÃ HỘI 2"],
    ],
    [
      "over a part that nobody has filled",
      [
        ...["I. KINH TẾ", header, ...economy, "II. XÃ HỘI", header],
        ...["| Việc làm | người | | |", "| BHYT | % | | |"],
      ],
      ["I KINH TẾ 2", "II XÃ HỘI 2"],
    ],
  ])("is one table: %s", (_, lines, groups) => {
    const outcome = read(["BIỂU TỔNG HỢP CHỈ TIÊU", ...lines]);
    expect(outcome.places).toHaveLength(1);
    expect(groupsOf(outcome)).toEqual(groups);
    expect(namesOf(outcome)).toEqual(all);
    expect(outcome.places[0]?.title).toBe("BIỂU TỔNG HỢP CHỈ TIÊU");
  });

  it("counts rows of a header of two rows and a number row as none of the table's", () => {
    const rows = [
      "TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |",
      "| | | | Cùng kỳ | 9 tháng",
      "A | B | 1 | 2 | 3 | 4",
    ];
    const outcome = read([
      ...["I. KINH TẾ", ...rows, "1 | Lúa | tấn | 10 | 5 | 6"],
      ...["II. XÃ HỘI", ...rows, "1 | BHYT | % | 95 | 90 | 91"],
    ]);
    expect(groupsOf(outcome)).toEqual(["I KINH TẾ 1", "II XÃ HỘI 1"]);
  });
});

describe("a header printed again over another table", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "with a title of its own",
      ["I. TRỒNG TRỌT", header, ...economy, "BIỂU 2. XÃ HỘI", "I. VĂN HÓA", header, ...society],
      ["A3:F5", "A8:F10"],
    ],
    [
      "whose numbered title says that it is a table",
      ["I. BÁO CÁO KINH TẾ", header, ...economy, "", "II. BIỂU XÃ HỘI", header, ...society],
      ["A3:F5", "A8:F10"],
    ],
    [
      "below a signature",
      [
        ...["I. KINH TẾ", header, ...economy, "", "Người lập biểu | | | Chủ tịch"],
        ...["II. XÃ HỘI", header, ...society],
      ],
      ["A3:F5", "A9:F11"],
    ],
    [
      "with other columns",
      [
        ...["I. KINH TẾ", header, ...economy, "", "II. XÃ HỘI"],
        ...["TT | Nội dung | Kế hoạch | Thực hiện", "1 | Việc làm | 10 | 5"],
      ],
      ["A3:F5", "A8:D9"],
    ],
    [
      "numbered as the first one is",
      ["I. XÃ QUẢNG PHÚ", header, ...economy, "", "I. XÃ QUẢNG ĐỨC", header, ...society],
      ["A3:F5", "A8:F10"],
    ],
    [
      "of another commune",
      ["Xã Quảng Phú", header, ...economy, "", "Xã Quảng Đức", header, ...society],
      ["A3:F5", "A8:F10"],
    ],
  ])("is a table of its own: %s", (_, lines, areas) => {
    const outcome = read(["BIỂU 1. CHỈ TIÊU", ...lines]);
    expect(outcome.places.map(({ area }) => areaAddress(area))).toEqual(areas);
    expect(namesOf(outcome)).toEqual(["Lúa", "Ngô"]);
    expect(groupsOf(outcome)).toEqual([]);
  });
});
