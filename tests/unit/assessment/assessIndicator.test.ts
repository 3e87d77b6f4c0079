import { assessTable } from "../../../src/core/assessment/assessTable";
import { calculateTable } from "../../../src/core/calculation/calculateTable";
import type { Assessment } from "../../../src/core/model/assessment";
import { ambiguousText, buildTable, errorCell, textNumber } from "../../support/buildTable";
import type { RowLiteral } from "../../support/buildTable";

function assessed(row: RowLiteral, threshold = 50): Assessment | undefined {
  const calculated = calculateTable(buildTable([row]).table);
  return assessTable(calculated, threshold).indicators[0]?.assessment;
}

describe("an actual figure", () => {
  it.each([
    ["under the threshold is below", { plan: 19, actual: 8 }, "below"],
    ["at the threshold is reached", { plan: 10, actual: 5 }, "reached"],
    ["just under it is below although it shows 50,00", { plan: 100000, actual: 49996 }, "below"],
    ["of 0 is not started", { plan: 2, actual: 0 }, "notStarted"],
    ["of 0 without a plan is not started", { actual: 0 }, "notStarted"],
    ["of 0 against a plan of 0 is reached", { plan: 0, actual: 0 }, "reached"],
    ["under zero is below", { plan: 10, actual: -3 }, "below"],
    ["without a plan is reached", { actual: 12 }, "reached"],
    ["beside a plan in words is reached", { plan: "Dưới 3", actual: 2.5 }, "reached"],
    [
      "is judged although the note speaks of year end",
      { plan: 9, actual: 1, note: "Đánh giá cuối năm" },
      "below",
    ],
    ["stored as text is judged by its reading", { plan: 19, actual: textNumber("8", 8) }, "below"],
  ] as const satisfies readonly (readonly [string, RowLiteral, Assessment])[])(
    "%s",
    (_, row, expected) => {
      expect(assessed(row)).toBe(expected);
    },
  );

  it("is compared with the threshold the person set", () => {
    expect(assessed({ plan: 100, actual: 60 }, 75)).toBe("below");
    expect(assessed({ plan: 100, actual: 30 }, 25)).toBe("reached");
  });
});

describe("where lower is better", () => {
  it.each([
    ["an actual within the plan is reached", 5.5, 5, "reached"],
    ["a little over it is still over half", 14.53, 14.71, "reached"],
    ["far over it is below", 3, 8, "below"],
    ["0 is the best result", 5, 0, "reached"],
    ["any case is below when none were allowed", 0, 2, "below"],
    ["none is reached when none were allowed", 0, 0, "reached"],
  ] as const)("%s", (...[, plan, actual, expected]) => {
    expect(assessed({ plan, actual, direction: "lower" })).toBe(expected);
  });
});

describe("without an actual", () => {
  it.each([
    "Tính vào cuối năm",
    "Đánh giá vào cuối năm",
    "CÔNG NHẬN VÀO CUỐI NĂM",
    "Bình xét vào  cuối năm",
    "Chưa đánh giá",
    "Chưa đủ điều kiện đánh giá",
    "Chua danh gia",
    "Chưa đánh giá".normalize("NFD"),
    "(đánh giá cuối năm)",
  ])("the note “%s” means year end", (note) => {
    expect(assessed({ plan: 10, note })).toBe("yearEnd");
    expect(assessed({ plan: 10, note, actual: "-" })).toBe("yearEnd");
  });

  it.each([null, "Tiếp tục duy trì", "Đã giao các đơn vị", "cuối nămm"])(
    "the note “%s” excuses nothing",
    (note) => {
      expect(assessed({ plan: 10, note })).toBe("missing");
    },
  );

  it.each([
    ["a dash", "-"],
    ["an x", "x"],
    ["dots", "..."],
    ["an ambiguous figure", ambiguousText("2.000", 2, 2000)],
    ["an error", errorCell("#DIV/0!")],
  ])("%s is no actual", (_, actual) => {
    expect(assessed({ plan: 10, actual })).toBe("missing");
  });
});

describe("a word in place of the actual", () => {
  it.each([
    ["Duy trì", "reached"],
    ["Tiếp tục duy trì", "reached"],
    ["Duy trì 19 tiêu chí", "reached"],
    ["Đạt", "reached"],
    ["ĐẠT CHUẨN", "reached"],
    ["Đạt".normalize("NFD"), "reached"],
    ["Vượt", "reached"],
    ["Đã hoàn thành", "reached"],
    ["Cơ bản hoàn thành", "reached"],
    ["Chưa đạt", "below"],
    ["Không đạt", "below"],
    ["Chưa hoàn thành", "below"],
    ["Cơ bản chưa đạt", "below"],
    ["Chưa triển khai", "notStarted"],
    ["Chưa thực hiện", "notStarted"],
    ["Chưa đánh giá", "yearEnd"],
    ["Đạt 45%", "missing"],
    ["Đang tổng hợp", "missing"],
    ["8/10", "missing"],
  ] as const)("“%s” is %s", (actual, expected) => {
    expect(assessed({ plan: 10, actual })).toBe(expected);
  });

  it("that repeats the plan is a plan met", () => {
    expect(assessed({ plan: "Xuất siêu", actual: "xuất siêu" })).toBe("reached");
    expect(assessed({ plan: "Xuất siêu", actual: "Nhập siêu" })).toBe("missing");
  });
});
