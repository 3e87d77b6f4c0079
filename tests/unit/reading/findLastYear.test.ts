import { columnLetters } from "../../../src/core/model/address";
import { readTable } from "../../../src/core/reading/readTable";
import { snapshotOf } from "../../support/snapshotOf";

const rows = ["1|Lúa|tấn|100|40|45|90", "2|Ngô|tấn|50|20|25|48", "3|Lạc|tấn|20|8|9|19"];

/** The column of last year's whole result, and that of the same period. */
function found(...header: readonly string[]): string {
  const outcome = readTable(snapshotOf([...header, ...rows].map((row) => row.split("|"))));
  if (!outcome.found) throw new Error(outcome.reason);
  const { lastYearColumn, columns } = outcome.table;
  const letters = (column: number | undefined) =>
    column === undefined ? "–" : columnLetters(column);
  return `${letters(columns.samePeriod)} ${letters(lastYearColumn)}`;
}

describe("the column of last year's whole result", () => {
  it.each([
    [
      "beside the same months of last year",
      "TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2023|TH 6 tháng năm 2022|TH 6 tháng năm 2023|Thực hiện năm 2022",
      "E G",
    ],
    [
      "estimated",
      "TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2023|TH 6 tháng năm 2022|TH 6 tháng năm 2023|Ước thực hiện cả năm 2022",
      "E G",
    ],
    [
      "is not that of another year",
      "TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2023|TH 6 tháng năm 2022|TH 6 tháng năm 2023|Thực hiện năm 2021",
      "E –",
    ],
    [
      "is not last year's plan",
      "TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2023|TH 6 tháng năm 2022|TH 6 tháng năm 2023|Kế hoạch năm 2022",
      "E –",
    ],
    [
      "is not another part of last year",
      "TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2023|TH 6 tháng năm 2022|TH 6 tháng năm 2023|TH 9 tháng năm 2022",
      "E –",
    ],
  ])("%s", (_, header, expected) => {
    expect(found(header)).toBe(expected);
  });
});
