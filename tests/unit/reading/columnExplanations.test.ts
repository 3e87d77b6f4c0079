import type { ReadingChoice } from "../../../src/core/model/readingChoice";
import type { ColumnExplanation } from "../../../src/core/model/readingExplanation";
import { readTable } from "../../../src/core/reading/readTable";
import { enRoleReasons } from "../../../src/core/wording/enRoleReasons";
import { reasonText } from "../../../src/core/wording/reasonText";
import { vi } from "../../../src/core/wording/vi";
import { en } from "../../../src/core/wording/en";
import { viRoleReasons } from "../../../src/core/wording/viRoleReasons";
import { columnLayouts } from "../../support/columnLayouts";
import { fixtureGrid, snapshotOf } from "../../support/snapshotOf";

type Grid = readonly (readonly string[])[];

function explain(
  grid: Grid,
  choice: ReadingChoice = {},
  sheet = "Sheet1",
): readonly ColumnExplanation[] {
  const outcome = readTable(snapshotOf(grid, { sheet }), choice);
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome.explanation.columns;
}

function reasonsOf(columns: readonly ColumnExplanation[], column: number): string {
  const reasons = columns.find((each) => each.column === column)?.reasons ?? [];
  return reasons.map((reason) => reasonText(reason, viRoleReasons, vi)).join("; ");
}

const cells = (rows: readonly string[]): Grid => rows.map((row) => row.split("|"));

describe("the sample's columns", () => {
  const columns = explain(fixtureGrid("but-son-6-thang-2023"));

  it("are all explained, and sure", () => {
    expect(columns.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const { confidence } of columns) expect(confidence).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    [1, "tiêu đề ghi “CHỈ TIÊU”"],
    [
      4,
      "tiêu đề ghi “Thực hiện 6 tháng năm 2022”; là số của năm trước (2022); cột G: 10/10 dòng tính lại đúng theo F / E × 100; dòng số thứ tự cột (ô G3) ghi “5=4/3*100”",
    ],
    [
      7,
      "tiêu đề ghi “So với kế hoạch (%)”; cột H: 10/10 dòng tính lại đúng theo F / D × 100; dòng số thứ tự cột (ô H3) ghi “6=4/2*100”",
    ],
    [
      8,
      "tiêu đề ghi “Còn phải thực hiện”; 8/8 dòng tính lại đúng theo D − F; dòng số thứ tự cột (ô I3) ghi “7=2-4”",
    ],
  ])("say why: column %i", (column, text) => {
    expect(reasonsOf(columns, column)).toBe(text);
  });

  it("carry their headings as written, from the top down", () => {
    expect(columns[7]?.heading).toBe(
      "Kết quả thực hiện 6 tháng đầu năm 2023 / So với kế hoạch (%)",
    );
  });
});

describe("a reason", () => {
  it.each<[string, readonly string[], number, string]>([
    [
      "a cumulative figure",
      ["TT|Chỉ tiêu|KH|Tháng 5|Ước tháng 6|Lũy kế", "1|Lúa|100|10|20|45"],
      5,
      "tiêu đề ghi “Lũy kế”; là số lũy kế nên được chọn trước cột D, E",
    ],
    [
      "the first plan",
      ["TT|Chỉ tiêu|KH tỉnh giao|KH xã giao|Thực hiện", "1|Lúa|100|110|45"],
      2,
      "tiêu đề ghi “KH tỉnh giao”; là cột kế hoạch đứng trước cột D",
    ],
    [
      "what stands above",
      ["TT|Chỉ tiêu|Kế hoạch năm||Thực hiện", "||Tấn|Ha|", "1|Lúa|100|110|45"],
      2,
      "tiêu đề ghi “Tấn”; tiêu đề chung phía trên ghi “Kế hoạch năm”; là cột kế hoạch đứng trước cột D",
    ],
    [
      "a ratio that could be of nothing else",
      ["TT|Chỉ tiêu|Kế hoạch|Thực hiện|Tỷ lệ", "1|Lúa|100|45|"],
      4,
      "tiêu đề ghi “Tỷ lệ”; không có cột nào khác phù hợp hơn",
    ],
    [
      "a column without a role",
      ["TT|Chỉ tiêu|Kế hoạch|Thực hiện|Cơ quan chủ trì", "1|Lúa|100|45|UBND"],
      4,
      "tiêu đề “Cơ quan chủ trì” không thuộc vai trò nào",
    ],
    [
      "a role that another column has",
      ["TT|Chỉ tiêu|Kế hoạch|Tháng 6|Lũy kế 6 tháng", "1|Lúa|100|4|45"],
      3,
      "tiêu đề ghi “Tháng 6” nhưng cột E đã là cột Thực hiện",
    ],
  ])("names %s", (...[, rows, column, text]) => {
    expect(reasonsOf(explain(cells(rows)), column)).toBe(text);
  });

  it("has its words in both languages, and none is there for nothing", () => {
    const tables = [
      ...columnLayouts.map(({ rows }) => explain(cells(rows))),
      explain(fixtureGrid("02-mard-ket-qua-2020-08")),
      explain(fixtureGrid("10-gso-von-nsnn-2024-09")),
      explain(fixtureGrid("but-son-6-thang-2023"), {
        columnRoles: [{ column: 9, heading: null, role: null }],
      }),
      explain(fixtureGrid("27-cocsau-ke-hoach-2008-2011"), {}, "Kế hoạch"),
      explain(cells(["TT|Chỉ tiêu|KH tỉnh giao|KH xã giao|Thực hiện", "1|Lúa|100|110|45"])),
      explain(cells(["TT|Chỉ tiêu|Kế hoạch năm||Thực hiện", "||Tấn|Ha|", "1|Lúa|100|110|45"])),
      explain(
        cells([
          "TT|Chỉ tiêu|Số A|Kế hoạch|Thực hiện|Tỷ lệ|Số B",
          "1|Lúa|40|100|50|71|20",
          "2|Ngô|80|60|20|64|50",
          "3|Rau|44|90|11|95|25",
        ]),
      ),
      explain(
        cells([
          "TT|Chỉ tiêu|Thực hiện|Mức năm|% KH",
          "1|Lúa|20|40|50",
          "2|Ngô|20|80|25",
          "3|Rau|10|50|20",
        ]),
      ),
    ];
    const reasons = tables.flatMap((columns) => columns.flatMap((each) => each.reasons));
    for (const reason of reasons) {
      expect(viRoleReasons).toHaveProperty(reason.reason);
      expect(reasonText(reason, viRoleReasons, vi)).not.toMatch(/[{}]|undefined/);
      expect(reasonText(reason, enRoleReasons, en)).not.toMatch(/[{}]|undefined/);
    }
    const said = new Set(reasons.map(({ reason }) => reason));
    expect([...said].sort()).toEqual(Object.keys(viRoleReasons).sort());
  });

  it("without words is told by its name", () => {
    expect(reasonText({ reason: "unheardOf", details: {} }, viRoleReasons, vi)).toBe("unheardOf");
  });
});
