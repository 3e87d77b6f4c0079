import { readTable } from "../../../src/core/reading/readTable";
import { cellAddress } from "../../../src/core/model/address";
import { snapshotOf } from "../../support/snapshotOf";

const header = [
  "TT",
  "Chỉ tiêu",
  "Kế hoạch năm 2023",
  "Thực hiện 6 tháng năm 2022",
  "Thực hiện 6 tháng năm 2023",
  "So với cùng kỳ (%)",
  "So với kế hoạch (%)",
  "Còn phải thực hiện",
];

interface Columns {
  readonly same?: (same: number, actual: number) => number | null;
  readonly plan?: (plan: number, actual: number) => number | null;
  readonly rest?: (plan: number, actual: number, same: number) => number | null;
}

const rows = [
  ["Lúa", 4150, 2240, 2300],
  ["Ngô", 900, 400, 420],
  ["Lạc", 350, 150, 180],
  ["Đàn lợn", 12000, 5600, 6100],
] as const;

const round = (value: number): number => Number(value.toFixed(2));

/** What is said of the column-number row with these formulas over the three computed columns. */
function saidOf(
  formulas: readonly [string, string, string],
  columns: Columns = {},
): readonly string[] {
  const {
    same = (before: number, actual: number) => round((actual / before) * 100),
    plan = (whole: number, actual: number) => round((actual / whole) * 100),
    rest = (whole: number, actual: number) => whole - actual,
  } = columns;
  const body = rows.map(([name, whole, before, actual], index) => [
    String(index + 1),
    name,
    whole,
    before,
    actual,
    same(before, actual),
    plan(whole, actual),
    rest(whole, actual, before),
  ]);
  const outcome = readTable(snapshotOf([header, ["A", "B", "1", "2", "3", ...formulas], ...body]));
  if (!outcome.found) return [outcome.reason];
  return outcome.findings
    .filter(({ check }) => check === "numberRowDisagrees")
    .map(({ cell, details: { form = "figures", of, to } }) =>
      [cell === null ? "" : cellAddress(cell.row, cell.column), form, of, to].join(" "),
    );
}

const right = ["4=3/2*100", "5=3/1*100", "6=1-3"] as const;
const blank = (): null => null;

describe("the column-number row against the figures", () => {
  it.each<[string, readonly [string, string, string], Columns]>([
    ["is right", right, {}],
    ["leaves out the hundred", ["4=3/2", "5=3/1", "6=1-3"], {}],
    ["states no formula", ["4", "5", "6"], {}],
    ["states what no rule knows", ["4=3*2", "5=1+3", "6=1-3-2"], {}],
    ["is right, and nothing is typed yet", right, { same: blank, plan: blank, rest: blank }],
    [
      "is right, the figures are wrong",
      right,
      { plan: (plan, actual) => plan / actual, rest: (plan, actual) => actual - plan },
    ],
    [
      "is wrong as the figures are",
      ["4=3/2", "5=3/1", "6=3-1"],
      { rest: (plan, actual) => actual - plan },
    ],
    [
      "states a change, as the figures do",
      ["4=(3-2)/2*100", "5=3/1", "6=1-3"],
      { same: (same, actual) => round((actual / same) * 100 - 100) },
    ],
  ])("says nothing where it %s", (_when, formulas, columns) => {
    expect(saidOf(formulas, columns)).toEqual([]);
  });

  it.each<[string, readonly [string, string, string], readonly string[]]>([
    [
      "swaps plan and same period",
      ["4=3/1*100", "5=3/2*100", "6=1-3"],
      ["G2 figures E C", "F2 figures E D"],
    ],
    ["takes the remainder from last year", ["4=3/2", "5=3/1", "6=1-2"], ["H2 difference C E"]],
    ["turns the remainder round", ["4=3/2", "5=3/1", "6=3-1"], ["H2 difference C E"]],
    ["states a share over the remainder", ["4=3/2", "5=3/1", "6=3/1"], ["H2 difference C E"]],
    ["states a difference over a share", ["4=3/2", "5=3-1", "6=1-3"], ["G2 figures E C"]],
    ["states a change over shares", ["4=(3-2)/2*100", "5=3/1", "6=1-3"], ["F2 ratio E D"]],
    [
      "points at a column that is not there",
      ["4=3/2", "5=3/9", "6=1-8"],
      ["G2 figures E C", "H2 difference C E"],
    ],
  ])("says what the figures are where it %s", (_when, formulas, said) => {
    expect(saidOf(formulas)).toEqual(said);
  });
});
