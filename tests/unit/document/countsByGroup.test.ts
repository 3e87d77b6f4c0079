import { countsByGroup } from "../../../src/core/document/countsByGroup";
import { en } from "../../../src/core/wording/en";
import { enDocument } from "../../../src/core/wording/enDocument";
import { vi } from "../../../src/core/wording/vi";
import { viDocument } from "../../../src/core/wording/viDocument";
import type { RowLiteral, TableOptions } from "../../support/buildTable";
import { assessedTable } from "../summary/assessedTable";

const wording = { texts: vi, document: viDocument };

function counted(rows: readonly RowLiteral[], options: TableOptions = {}, words = wording) {
  const { table } = countsByGroup(assessedTable(rows, options).assessed, words);
  return [table.columns.map(({ heading }) => heading), ...table.rows.map(({ cells }) => cells)];
}

const good: RowLiteral = { plan: 100, actual: 60 };
const poor: RowLiteral = { plan: 100, actual: 8 };
const group = (no: string | null, name: string): RowLiteral => ({ kind: "group", no, name });

describe("the table of counts", () => {
  it("has a row for each group, those above the first apart, and one for all", () => {
    expect(
      counted([
        { ...good, group: null },
        group("I", "Về kinh tế"),
        good,
        { kind: "subRow", plan: 1, actual: 1 },
        poor,
        group("II", "Về xã hội"),
        { plan: 5, note: "Đánh giá cuối năm" },
      ]),
    ).toEqual([
      ["Nhóm chỉ tiêu", "Tổng số", "Đạt và vượt trên 50%", "Đạt dưới 50%", "Đánh giá cuối năm"],
      ["Ngoài các nhóm", "1", "1", "0", "0"],
      ["I. Về kinh tế", "2", "1", "1", "0"],
      ["II. Về xã hội", "1", "0", "0", "1"],
      ["Tổng số", "4", "2", "1", "1"],
    ]);
  });

  it("tells groups apart whose numbers begin anew, or that have none", () => {
    const rows = [
      group("A", "Kinh tế"),
      group("I", "Nông nghiệp"),
      good,
      group("B", "Xã hội"),
      group("I", "Giáo dục"),
      poor,
      group(null, "Y tế"),
      poor,
    ];
    expect(counted(rows).slice(1)).toEqual([
      ["I. Nông nghiệp", "1", "1", "0"],
      ["I. Giáo dục", "1", "0", "1"],
      ["Y tế", "1", "0", "1"],
      ["Tổng số", "3", "1", "2"],
    ]);
  });

  it("has only the sum where the table has no groups", () => {
    expect(counted([good, poor])).toEqual([
      ["Tổng số", "Đạt và vượt trên 50%", "Đạt dưới 50%"],
      ["2", "1", "1"],
    ]);
  });

  it("is split into vượt, đạt and không đạt when the year is over", () => {
    const options = { period: { months: 12, year: 2023 } };
    const rows = [{ plan: 100, actual: 101 }, { plan: 100, actual: 100 }, poor, {}];
    expect(counted(rows, options)).toEqual([
      ["Tổng số", "Vượt kế hoạch", "Đạt kế hoạch", "Không đạt kế hoạch", "Chưa có số liệu"],
      ["4", "1", "1", "1", "1"],
    ]);
  });

  it("speaks English too", () => {
    expect(counted([good], {}, { texts: en, document: enDocument })[0]).toEqual([
      "Total",
      "At 50% or more",
    ]);
  });
});
