import { readTable, type ReadOutcome } from "../../../src/core/reading/readTable";
import { snapshotOf } from "../../support/snapshotOf";

function read(lines: readonly string[]): Extract<ReadOutcome, { found: true }> {
  const outcome = readTable(snapshotOf(lines.map((line) => line.split("|"))));
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome;
}

const header = "TT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện|% KH";
const row = (no: number): string => `${no}|Chỉ số ${no}|tấn|100|50|50`;
const signature = "|Người lập biểu|||TM. ỦY BAN NHÂN DÂN|";

describe("what looks like the end of a table", () => {
  it("is none where the numbering goes on below", () => {
    const { table, findings } = read([header, row(1), row(2), signature, "|", row(3), row(4)]);
    expect(table.rows.map(({ no }) => no)).toEqual(["1", "2", "3", "4"]);
    expect(findings).toEqual([]);
  });

  it("is one where the numbering begins anew, and the figures below are reported", () => {
    const { table, findings } = read([header, row(1), row(2), signature, row(1), row(2)]);
    expect(table.rows).toHaveLength(2);
    expect(findings).toEqual([
      expect.objectContaining({
        check: "rowsBelowEnd",
        cell: { row: 4, column: 1 },
        details: { count: 2, row: "5" },
      }),
    ]);
  });
});
