import type { Area } from "../../../src/core/model/area";
import { findCentredParents } from "../../../src/core/reading/centredParents";
import { readColumnHeadings } from "../../../src/core/reading/columnHeadings";
import { readGrid } from "../../../src/core/reading/sheetGrid";
import { readTable } from "../../../src/core/reading/readTable";
import { snapshotOf } from "../../support/snapshotOf";

/** Roles by column letter, other plans behind a "+"; lines of cells between bars. */
function rolesOf(lines: readonly string[], merges: readonly Area[] | null = null): string {
  const grid = lines.map((line) => line.split("|"));
  const outcome = readTable(snapshotOf(grid, { merges }));
  if (!outcome.found) throw new Error(outcome.reason);
  const { columns, otherPlanColumns } = outcome.table;
  const letter = (column: number): string => String.fromCharCode(65 + column);
  const roles = Object.entries(columns)
    .filter(([role]) => !["no", "name", "unit"].includes(role))
    .sort(([, left], [, right]) => left - right)
    .map(([role, column]) => `${letter(column)} ${role}`);
  return [...roles, ...otherPlanColumns.map((column) => `+${letter(column)}`)].join(", ");
}

const years = ["1|Lúa|Tấn|100|90|90|200|150|75", "2|Ngô|Tấn|50|40|80|60|30|50"];
const parts = ["1|Lúa|100|60|40|50|30|20|50", "2|Ngô|50|30|20|40|30|10|80"];
const shares = ["1|Lúa|Tấn|200|125|150|120|75", "2|Ngô|Tấn|60|27|30|111,1|50"];

describe("a heading centred over its columns governs all of them", () => {
  it.each<[string, readonly string[], string]>([
    [
      "two years over the same three columns",
      ["TT|Chỉ tiêu|ĐVT||Năm 2023|||Năm 2024|", "|||KH|TH|%|KH|TH|%", ...years],
      "E samePeriod, G plan, H actual, I vsPlan, +D",
    ],
    [
      "two years, the other headings in the lower row",
      ["||||Năm 2023|||Năm 2024|", "TT|Chỉ tiêu|ĐVT|KH|TH|%|KH|TH|%", ...years],
      "E samePeriod, G plan, H actual, I vsPlan, +D",
    ],
    [
      "a comparison in the second of its two columns",
      [
        "TT|Chỉ tiêu|ĐVT|KH|TH 6 tháng||So sánh (%)",
        "|||||CK|KH",
        "1|Lúa|Tấn|200|150|120|75",
        "2|Ngô|Tấn|60|30|110|50",
      ],
      "D plan, E actual, F vsSamePeriod, G vsPlan",
    ],
    [
      "result and comparison in the second of their two columns",
      ["TT|Chỉ tiêu|ĐVT|KH 2024||Thực hiện||So sánh (%)", "||||CK|6 tháng 2024|CK|KH", ...shares],
      "D plan, E samePeriod, F actual, G vsSamePeriod, H vsPlan",
    ],
    [
      "a comparison where the other headings stand in the lower row and “CK” would come twice",
      ["|||||||So sánh (%)", "TT|Chỉ tiêu|ĐVT|KH 2024|TH CK|TH 6 tháng|CK|KH", ...shares],
      "D plan, E samePeriod, F actual, G vsSamePeriod, H vsPlan",
    ],
    [
      "plan and result over whole and parts",
      [
        "TT|Chỉ tiêu||Kế hoạch|||Thực hiện||Tỷ lệ (%)",
        "||Tổng số|Trong nước|Ngoài nước|Tổng số|Trong nước|Ngoài nước|",
        ...parts,
      ],
      "C plan, F actual, I vsPlan, +D, +E",
    ],
    [
      "the plan alone over whole and parts",
      [
        "TT|Chỉ tiêu||Kế hoạch||Thực hiện|Tỷ lệ (%)",
        "||Tổng số|Trong nước|Ngoài nước||",
        "1|Lúa|100|60|40|50|50",
        "2|Ngô|50|30|20|40|80",
      ],
      "C plan, F actual, G vsPlan, +D, +E",
    ],
    [
      "plan over three, result over two of them",
      [
        "TT|Chỉ tiêu||Kế hoạch|||Thực hiện|Tỷ lệ (%)",
        "||Tổng số|Trong nước|Ngoài nước|Tổng số|Trong nước|",
        "1|Lúa|100|60|40|50|30|50",
        "2|Ngô|50|30|20|40|30|80",
      ],
      "C plan, F actual, H vsPlan, +D, +E",
    ],
    [
      "in the middle of three header rows",
      [
        "TT|Chỉ tiêu|ĐVT|||Năm 2024||",
        "||||Kế hoạch||Thực hiện|",
        "|||Cả năm|6 tháng|Tháng 6|Lũy kế|% KH",
        "1|Lúa|Tấn|100|60|10|50|50",
        "2|Ngô|Tấn|50|30|10|40|80",
      ],
      "D plan, G actual, H vsPlan, +E, +F",
    ],
    [
      "two years, each with its columns in an order of its own",
      ["TT|Chỉ tiêu|ĐVT||Năm 2023||Năm 2024||", "|||TH|KH|%|KH|TH|%", ...years],
      "D samePeriod, G plan, H actual, I vsPlan, +E",
    ],
  ])("%s", (_, lines, roles) => {
    expect(rolesOf(lines)).toBe(roles);
  });
});

describe("a heading stays over its own columns", () => {
  it.each<[string, readonly string[], string]>([
    [
      "where it stands in the first one",
      ["TT|Chỉ tiêu|ĐVT|Năm 2023|||Năm 2024||", "|||KH|TH|%|KH|TH|%", ...years],
      "E samePeriod, G plan, H actual, I vsPlan, +D",
    ],
    [
      "where all roles are there with “CK” for itself",
      [
        "||||||So sánh (%)",
        "TT|Chỉ tiêu|ĐVT|KH 2024|TH 6 tháng|CK|KH",
        "1|Lúa|Tấn|200|150|125|75",
        "2|Ngô|Tấn|60|30|27|50",
      ],
      "D plan, E actual, F samePeriod, G vsPlan",
    ],
    [
      "where the column beside it is of another thing and headed as low as all others",
      [
        "||||Kế hoạch||",
        "TT|Chỉ tiêu|ĐVT|Diện tích|Cả năm|Thực hiện|Tỷ lệ",
        "1|Lúa|tấn|12|100|50|50",
        "2|Ngô|tấn|11|50|40|80",
      ],
      "E plan, F actual, G vsPlan",
    ],
  ])("%s", (_, lines, roles) => {
    expect(rolesOf(lines)).toBe(roles);
  });

  it.each<[string, readonly string[], string]>([
    [
      "where a role would be there twice",
      ["TT|Chỉ tiêu|KH|TH 6 tháng||So sánh (%)", "||||CK|SVCK"],
      "C plan, D actual, E samePeriod, F vsSamePeriod",
    ],
    [
      "where columns of words are headed as low",
      ["|||Kế hoạch|", "TT|Chỉ tiêu|Diện tích|Cả năm|Thực hiện"],
      "D plan, E actual",
    ],
  ])("%s", (_, header, roles) => {
    const rows = ["1|Lúa|100|50|40|125", "2|Ngô|80|30|33|90,9"];
    expect(rolesOf([...header, ...rows])).toBe(roles);
  });

  it("where the merges say so", () => {
    const lines = [
      "TT|Chỉ tiêu|ĐVT|KH|TH 6 tháng||So sánh (%)",
      "|||||CK|KH",
      "1|Lúa|Tấn|200|150|120|75",
      "2|Ngô|Tấn|60|30|25|50",
    ];
    const merges = [{ row: 0, column: 0, rowCount: 2, columnCount: 1 }];
    expect(rolesOf(lines, merges)).toBe("D plan, E actual, F samePeriod, G vsPlan");
  });
});

describe("without merges told", () => {
  it.each<[string, readonly string[], string]>([
    [
      "parents over headings that repeat have one set of them each, wherever they stand in it",
      ["||||Năm 2023||||Năm 2024", "TT|Chỉ tiêu|Giá|KH|TH|%|KH|TH|%"],
      "tt, chi tieu, gia, kh < nam 2023, th < nam 2023, % < nam 2023, kh < nam 2024, th < nam 2024, % < nam 2024",
    ],
    [
      "headings that do not repeat stay with the parent on their left",
      ["|||Năm 2023||||Năm 2024|", "TT|Chỉ tiêu|Giá|KH|TH|%|DT|TH|Tỷ lệ"],
      "tt, chi tieu, gia, kh < nam 2023, th < nam 2023, % < nam 2023, dt < nam 2023, th < nam 2024, ty le < nam 2024",
    ],
    [
      "one and the same heading over and over repeats nothing",
      ["||||Năm 2023||Năm 2024", "TT|Chỉ tiêu|Giá|KH|KH|KH|KH"],
      "tt, chi tieu, gia, kh, kh < nam 2023, kh < nam 2023, nam 2024 kh",
    ],
  ])("%s", (_, lines, headings) => {
    const snapshot = snapshotOf(lines.map((line) => line.split("|")));
    if (snapshot.used === null) throw new Error("no cells");
    const grid = readGrid(snapshot, snapshot.used);
    const rows = { top: 0, bottom: 1 };
    const read = readColumnHeadings(grid, rows, findCentredParents(grid, rows));
    expect(read.map(({ leaf, parents }) => [leaf, ...parents].join(" < ")).join(", ")).toBe(
      headings,
    );
  });
});
