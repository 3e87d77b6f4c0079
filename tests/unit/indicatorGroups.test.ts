import { assessTable } from "../../src/core/assessment/assessTable";
import { calculateTable } from "../../src/core/calculation/calculateTable";
import { indicatorGroups } from "../../src/core/model/indicatorGroups";
import { readTable } from "../../src/core/reading/readTable";
import { snapshotOf } from "../support/snapshotOf";

function groupsOf(rows: readonly (readonly (string | number)[])[]): readonly unknown[] {
  const header = ["TT", "Chỉ tiêu", "Kế hoạch năm 2023", "Thực hiện 6 tháng năm 2023"];
  const outcome = readTable(snapshotOf([header, ...rows], { sheet: "Biểu" }));
  if (!outcome.found) throw new Error(outcome.reason);
  const assessed = assessTable(calculateTable(outcome.table), 50);
  return indicatorGroups(assessed).map(({ group, indicators }) => [
    group?.name ?? null,
    indicators.map(({ row }) => row.source.name),
  ]);
}

describe("the groups of a table", () => {
  it("each hold their own indicators, though their numbers begin anew", () => {
    expect(
      groupsOf([
        ["A", "KINH TẾ"],
        ["I", "Nông nghiệp"],
        ["1", "Lúa", 100, 60],
        ["2", "Ngô", 100, 60],
        ["B", "XÃ HỘI"],
        ["I", "Giáo dục"],
        ["1", "Trường học", 100, 60],
        ["2", "Lớp học", 100, 60],
      ]),
    ).toEqual([
      ["Nông nghiệp", ["Lúa", "Ngô"]],
      ["Giáo dục", ["Trường học", "Lớp học"]],
    ]);
  });

  it("take up again what follows an inner group", () => {
    expect(
      groupsOf([
        ["A", "Vốn ngân sách", 310, 200],
        ["I", "Vốn thực hiện đầu tư", 200, 120],
        ["1", "Thủy lợi", 100, 60],
        ["2", "Nông nghiệp", 100, 60],
        ["II", "Chương trình mục tiêu", 60, 40],
        ["III", "Dự trữ", 50, 40],
        ["B", "Vốn trái phiếu", 90, 30],
        ["I", "Các dự án", 90, 30],
      ]),
    ).toEqual([
      ["Vốn ngân sách", ["Chương trình mục tiêu", "Dự trữ"]],
      ["Vốn thực hiện đầu tư", ["Thủy lợi", "Nông nghiệp"]],
      ["Vốn trái phiếu", ["Các dự án"]],
    ]);
  });
});
