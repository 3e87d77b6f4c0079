import { flaggedLists } from "../../../src/core/document/flaggedLists";
import { vi } from "../../../src/core/wording/vi";
import { viDocument } from "../../../src/core/wording/viDocument";
import { assessedTable } from "../summary/assessedTable";

const wording = { texts: vi, document: viDocument };

describe("the list of indicators that fall short", () => {
  it("has a column for each part of an explanation that is given for any of them", () => {
    const { assessed } = assessedTable([
      { no: "1", name: "Xuất khẩu lao động", plan: 19, actual: 8 },
      { no: "2", name: "Vỉa hè", plan: 500, actual: 20 },
      { no: "3", name: "Lương thực", plan: 10, actual: 9 },
    ]);
    const explained = assessed.indicators.map((one, index) =>
      index === 0
        ? { ...one, explanation: { cause: "Thị trường khó khăn", remedy: "", prospect: " Đạt " } }
        : one,
    );
    const lists = flaggedLists({ ...assessed, indicators: explained }, () => "General", wording);
    expect(lists).toHaveLength(1);
    expect(lists[0]?.table.columns.slice(-2).map(({ heading }) => heading)).toEqual([
      "Nguyên nhân",
      "Khả năng hoàn thành",
    ]);
    expect(lists[0]?.table.rows.map(({ cells }) => cells.slice(-2))).toEqual([
      ["Thị trường khó khăn", "Đạt"],
      ["", ""],
    ]);
  });
});
