import { reportCounts } from "../../../src/core/filling/reportCounts";
import type { Summary } from "../../../src/core/model/summary";
import { numberReadings } from "../../support/numberReadings";

const summary: Summary = {
  total: 29,
  counts: { yearEnd: 1, reached: 20, below: 5, notStarted: 2, missing: 1 },
  threshold: 50,
  period: { months: 12, year: 2023 },
  flagged: [],
  yearResults: { exceeded: 12, met: 6, notMet: 9 },
};

function counted(
  text: string,
  of: Parameters<typeof reportCounts>[1] = summary,
): readonly string[] {
  return reportCounts(text, of, numberReadings).map(
    ({ counted: as, said, inTable }) => `${as} ${said}/${inTable}`,
  );
}

describe("the counts of a report on a whole year", () => {
  it.each([
    [
      "Trong 29 chỉ tiêu, có 12 chỉ tiêu vượt kế hoạch, 06 chỉ tiêu đạt kế hoạch, 09 chỉ tiêu không đạt kế hoạch (trong đó 02 chỉ tiêu chưa thực hiện).",
      ["total 29/29", "exceeded 12/12", "met 6/6", "notMet 9/9", "notStarted 2/2"],
    ],
    ["Có 18/29 chỉ tiêu đạt và vượt kế hoạch tỉnh giao.", ["metOrExceeded 18/18", "total 29/29"]],
    ["Có 18 chỉ tiêu đạt, vượt kế hoạch.", ["metOrExceeded 18/18"]],
    ["Có 18 chỉ tiêu hoàn thành và hoàn thành vượt mức kế hoạch.", ["metOrExceeded 18/18"]],
    ["Có 11 chỉ tiêu hoàn thành vượt mức kế hoạch.", ["exceeded 11/12"]],
    ["Có 18 chỉ tiêu đạt từ 100% kế hoạch trở lên.", ["metOrExceeded 18/18"]],
    ["Có 20 chỉ tiêu đạt kế hoạch, 9 chỉ tiêu chưa đạt.", ["metOrExceeded 20/18", "notMet 9/9"]],
    ["Có 9 chỉ tiêu đạt dưới 100% kế hoạch.", ["notMet 9/9"]],
    ["Có 5 chỉ tiêu đạt dưới 50% kế hoạch.", ["below 5/5"]],
    ["Có 20 chỉ tiêu đạt trên 80% kế hoạch.", []],
    ["Có 10 chỉ tiêu đạt kế hoạch, 12 chỉ tiêu vượt kế hoạch.", ["met 10/6", "exceeded 12/12"]],
  ])("%s", (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  it("speak of plans in a table of six months only where all of the plan is the threshold", () => {
    const { total, counts, threshold, flagged } = summary;
    const half: Summary = { total, counts, threshold, flagged, period: { months: 6, year: 2023 } };
    expect(counted("Có 12 chỉ tiêu vượt kế hoạch.", half)).toEqual([]);
    expect(counted("Có 20 chỉ tiêu đạt kế hoạch.", { ...half, threshold: 100 })).toEqual([
      "reached 20/20",
    ]);
  });
});

describe("counts of one group", () => {
  it.each([
    ["Về kinh tế: có 12 chỉ tiêu, trong đó 05 chỉ tiêu đạt kế hoạch.", []],
    ["Nông nghiệp nông thôn: có 03 chỉ tiêu vượt kế hoạch.", []],
    ["Kết quả: có 12 chỉ tiêu vượt kế hoạch.", ["exceeded 12/12"]],
    ["Nông nghiệp: có 12 chỉ tiêu vượt kế hoạch.", ["exceeded 12/12"]],
  ])("are not of the whole: %s", (text, expected) => {
    const groupNames = ["VỀ KINH TẾ", "Nông nghiệp, nông thôn", "-"];
    expect(counted(text, { ...summary, groupNames })).toEqual(expected);
  });
});
