import type { Finding } from "../../../src/core/model/finding";
import { joinFindings } from "../../../src/core/validation/joinFindings";

function finding(check: string, column: number, more: Partial<Finding> = {}): Finding {
  const cell = { row: 3, column };
  return { check, severity: "warning", cell, indicator: null, details: {}, ...more };
}
const doubt = finding("doubtfulColumn", 7, { details: { form: "figures", column: "H" } });
const ofColumn = { cells: [{ row: 4, column: 7 }] };

describe("findings of the reading and of the checks together", () => {
  it.each(["percentageOfOther", "typedPercentageDisagrees"])(
    "leave out the doubt of a column whose figures %s explains",
    (check) => {
      const told = finding(check, 7, ofColumn);
      expect(joinFindings([doubt], [told])).toEqual([told]);
    },
  );

  it.each<[string, Finding, Finding]>([
    ["another column is explained", doubt, finding("percentageOfOther", 6, ofColumn)],
    ["one cell is wrong", doubt, finding("percentageOfOther", 7)],
    ["it is another fault of the column", doubt, finding("numberStoredAsText", 7, ofColumn)],
    [
      "the doubt is another",
      { ...doubt, details: { column: "H" } },
      finding("percentageOfOther", 7, ofColumn),
    ],
  ])("keep both where %s", (_when, one, told) => {
    expect(joinFindings([one], [told])).toEqual([one, told]);
  });
});
