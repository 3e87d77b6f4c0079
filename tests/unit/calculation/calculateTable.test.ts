import { calculateTable } from "../../../src/core/calculation/calculateTable";
import { ambiguousText, buildTable, errorCell, textNumber } from "../../support/buildTable";
import type { RowLiteral } from "../../support/buildTable";
import { butSonTable } from "../../support/butSonTable";

function calculated(row: RowLiteral) {
  const [only] = calculateTable(buildTable([row]).table).rows;
  if (only === undefined) throw new Error("no row");
  return only;
}

describe("a percentage", () => {
  it.each([
    ["rounds half away from zero on decimals", 59.7, 200, 29.85],
    ["rounds a tie up", 1.005, 100, 1.01],
    ["rounds a negative tie away from zero", -1.005, 100, -1.01],
    ["is 0 when nothing was done", 0, 500, 0],
    ["is not −0", -0.00001, 500, 0],
    ["may exceed the plan", 100, 99, 101.01],
    ["reads a figure with binary noise as people see it", 0.1 + 0.2, 0.3, 100],
  ])("%s: %d of %d", (...[, actual, plan, expected]) => {
    expect(calculated({ actual, plan }).computed.vsPlan).toBe(expected);
    expect(calculated({ actual, samePeriod: plan }).computed.vsSamePeriod).toBe(expected);
  });

  it.each([
    ["zero", 0],
    ["negative", -5],
    ["blank", null],
    ["a dash", "-"],
    ["ambiguous", ambiguousText("2.000", 2, 2000)],
    ["an error", errorCell("#REF!")],
  ])("is blank when the denominator is %s", (_, plan) => {
    expect(calculated({ actual: 8, plan, samePeriod: plan }).computed).toMatchObject({
      vsPlan: null,
      vsSamePeriod: null,
    });
  });

  it.each([
    ["blank", null],
    ["ambiguous", ambiguousText("2.000", 2, 2000)],
    ["an error", errorCell("#N/A")],
  ])("is blank when the actual is %s", (_, actual) => {
    expect(calculated({ actual, plan: 10 }).computed.vsPlan).toBeNull();
  });

  it("uses a figure stored as text by its reading", () => {
    const row = calculated({ actual: textNumber("2.300", 2300), plan: textNumber("4.150", 4150) });
    expect(row.computed.vsPlan).toBe(55.42);
  });
});

describe("a word", () => {
  it("is carried where both figures are words", () => {
    expect(
      calculated({ plan: "Duy trì", samePeriod: "Duy trì", actual: "Tiếp tục duy trì" }).computed,
    ).toEqual({ vsPlan: "Tiếp tục duy trì", vsSamePeriod: "Tiếp tục duy trì", remaining: null });
  });

  it.each([
    ["-", "Duy trì"],
    ["x", "Duy trì"],
    ["Đạt", "-"],
    ["Đạt", 10],
    ["Đạt", null],
  ])("%s beside %s is not carried", (actual, plan) => {
    expect(calculated({ actual, plan }).computed.vsPlan).toBeNull();
  });
});

describe("what remains", () => {
  it.each([
    ["the exact difference", 1.4, 1.1, "higher", 0.3],
    ["free of the noise of large figures", 799935, 794328.798, "higher", 5606.202],
    ["a dash when the plan is met", 100, 100, "higher", "-"],
    ["a dash when the plan is exceeded", 99, 100, "higher", "-"],
    ["the same difference where lower is better", 5.5, 5, "lower", 0.5],
    ["a dash there too when the actual is above the plan", 14.53, 14.71, "lower", "-"],
    ["blank without an actual", 10, null, "higher", null],
    ["blank without a plan", null, 10, "higher", null],
  ] as const)("is %s: plan %s, actual %s", (...[, plan, actual, direction, expected]) => {
    expect(calculated({ plan, actual, direction }).computed.remaining).toBe(expected);
  });
});

describe("attainment", () => {
  it.each([
    ["actual of plan", 19, 8, "higher", 42.11],
    ["plan of actual where lower is better", 5.5, 5, "lower", 110],
    ["0 when a ceiling of 0 is passed", 0, 2, "lower", 0],
    ["blank at 0 where lower is better", 5, 0, "lower", null],
    ["blank for a negative ceiling", -1, 2, "lower", null],
    ["blank without a plan", null, 2, "higher", null],
  ] as const)("is %s: plan %s, actual %s", (...[, plan, actual, direction, expected]) => {
    expect(calculated({ plan, actual, direction }).attainment).toBe(expected);
  });

  it("keeps what rounding hides", () => {
    const row = calculated({ plan: 100000, actual: 49996 });
    expect([row.attainment, row.exactAttainment]).toEqual([50, "49.996"]);
  });
});

describe("the rows", () => {
  it("that carry figures are all calculated, also sub-rows, groups and totals", () => {
    const { table } = buildTable([
      { kind: "group", plan: 200, actual: 50 },
      { kind: "indicator", plan: 100, actual: 40 },
      { kind: "subRow", plan: 10, actual: 3 },
      { kind: "total", plan: 200, actual: 150 },
      { kind: "group" },
    ]);
    const shown = calculateTable(table).rows.map((row) => row.computed.vsPlan);
    expect(shown).toEqual([25, 40, 30, 75, null]);
  });

  it("of the Bút Sơn report give every percentage it prints, up to its own cut-off 101", () => {
    const rows = calculateTable(butSonTable().table).rows;
    const pairs = rows.flatMap(({ source, computed }) =>
      (["vsSamePeriod", "vsPlan"] as const).flatMap((role) => {
        const typed = source.figures[role];
        return typed.kind === "number" ? [{ typed: typed.value, ours: computed[role] }] : [];
      }),
    );
    expect(pairs).toHaveLength(20);
    expect(pairs.filter(({ typed, ours }) => typed !== ours)).toEqual([
      { typed: 101, ours: 101.01 },
    ]);
  });
});
