import { assessTable } from "../../../src/core/assessment/assessTable";
import { calculateTable } from "../../../src/core/calculation/calculateTable";
import type { Assessment } from "../../../src/core/model/assessment";
import type { RowLiteral } from "../../support/buildTable";
import { butSonRows, butSonTable } from "../../support/butSonTable";

function numbersOf(assessment: Assessment, rows?: readonly RowLiteral[]): string {
  const { indicators } = assessTable(calculateTable(butSonTable(rows).table), 50);
  return indicators
    .filter((indicator) => indicator.assessment === assessment)
    .map((indicator) => indicator.row.source.no)
    .join(" ");
}

describe("the Bút Sơn report", () => {
  it("is counted as its own sentence says", () => {
    expect(numbersOf("yearEnd")).toBe("1 2 5 6 8 10 15 21 22 23 25 29");
    expect(numbersOf("reached")).toBe("3 4 9 11 13 14 17 18 19 20 24 26 27 28");
    expect(numbersOf("below")).toBe("16");
    expect(numbersOf("notStarted")).toBe("7 12");
    expect(numbersOf("missing")).toBe("");
  });

  it("before the work has 12 indicators for the year end and 17 without a figure", () => {
    const empty = butSonRows().map((row) => ({ ...row, actual: null }));
    expect(numbersOf("yearEnd", empty)).toBe("1 2 5 6 8 10 15 21 22 23 25 29");
    expect(numbersOf("missing", empty).split(" ")).toHaveLength(17);
  });
});
