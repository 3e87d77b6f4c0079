import { matchValues } from "../../../src/core/filling/matchValues";
import type { IncomingValue, Matching } from "../../../src/core/model/filling";
import { buildTable } from "../../support/buildTable";
import { incomingValue } from "../../support/incomingValue";

const { table } = buildTable(
  [
    { kind: "group", no: "I", name: "Về kinh tế" },
    { name: "Tổng sản lượng lương thực có hạt", unit: "Tấn" },
    { kind: "subRow", name: "Lúa", unit: "Tấn" },
    { name: "Tổng sản lượng thủy sản", unit: "Tấn" },
    { name: "Diện tích gieo trồng", unit: "Ha" },
    { kind: "subRow", name: "Lúa", unit: "Ha" },
    { name: "Tỷ lệ hộ nghèo", unit: "%" },
    { name: "Tỷ lệ hộ cận nghèo", unit: "%" },
  ],
  { firstRow: 0 },
);

function match(...values: readonly Partial<IncomingValue>[]): Matching {
  return matchValues(table, { values: values.map(incomingValue), inOrder: false });
}

function rows({ matches }: Matching): readonly (readonly [number, number])[] {
  return matches.map(({ value, row }) => [value, row] as const);
}

describe("a value and its row", () => {
  it.each([
    ["another case and no diacritics", { name: "TONG SAN LUONG THUY SAN" }, 3],
    ["NFD", { name: "Tổng sản lượng thủy sản".normalize("NFD") }, 3],
    ["abbreviations", { name: "TSL thủy sản" }, 3],
    ["another order", { name: "Lương thực có hạt, tổng sản lượng" }, 1],
    ["a number before it", { name: "Thủy sản", no: "03" }, null],
    ["its parent", { name: "Lúa", parent: "Diện tích gieo trồng" }, 5],
    ["its unit", { name: "- Lúa", unit: "ha" }, 5],
    ["a number alone", { no: "2." }, 3],
    ["a number with its group", { no: "I.2" }, 3],
    ["a number of another group", { no: "IV.2" }, null],
    ["a word more that makes another thing of it", { name: "Tỷ lệ hộ thoát nghèo" }, null],
    ["the number behind a rate", { name: "Số hộ nghèo", unit: "hộ" }, null],
    ["the heading of a group", { name: "Về kinh tế" }, null],
    ["the name of a sum", { name: "Tổng số" }, null],
    ["another unit", { name: "Tổng sản lượng thủy sản", unit: "ha" }, null],
  ])("%s", (_, value, row) => {
    expect(match(value).matches.map((each) => each.row)).toEqual(row === null ? [] : [row]);
  });

  it("that stands twice in the table is asked about, both rows offered", () => {
    expect(match({ name: "Lúa" }).unmatched).toEqual([
      {
        value: 0,
        reason: "severalRows",
        candidates: [
          { row: 2, score: 1 },
          { row: 5, score: 1 },
        ],
      },
    ]);
  });

  it("that two values claim goes to neither", () => {
    const { matches, unmatched } = match(
      { name: "Tỷ lệ hộ nghèo", figure: incomingValue({ figure: 5 }).figure },
      { name: "Tỉ lệ hộ nghèo", figure: incomingValue({ figure: 6 }).figure },
    );
    expect(matches).toEqual([]);
    expect(unmatched.map(({ reason }) => reason)).toEqual(["severalValues", "severalValues"]);
  });

  it("that is stated twice with the same figure counts once", () => {
    const twice = { name: "Tỷ lệ hộ nghèo" };
    const { matches, unmatched } = match(twice, twice);
    expect([matches.length, unmatched.length]).toEqual([1, 0]);
  });

  it("a blank gives way to a figure", () => {
    const blank = { name: "Tỷ lệ hộ nghèo", figure: { kind: "blank" } as const };
    expect(rows(match(blank, { name: "Tỷ lệ hộ nghèo" }))).toEqual([[1, 6]]);
  });

  it("whose number says another row is asked about, that row offered", () => {
    const { matches, unmatched } = match({ no: "5", name: "Tổng sản lượng thủy sản" });
    expect(matches).toEqual([]);
    expect(unmatched[0]).toMatchObject({ reason: "noAndNameDiffer" });
    expect(unmatched[0]?.candidates.map(({ row }) => row)).toEqual(expect.arrayContaining([3, 7]));
  });

  it("with the same number in a source numbered alike is matched by both", () => {
    const { matches } = match(
      { no: "1", name: "Tổng sản lượng lương thực" },
      { no: "2", name: "Sản lượng thủy sản" },
    );
    expect(matches.map(({ by }) => by)).toEqual(["noAndName", "noAndName"]);
  });

  it("a list with numbers of its own is matched by name", () => {
    const named = match(
      { no: "1", name: "Tỷ lệ hộ cận nghèo" },
      { no: "2", name: "Tỷ lệ hộ nghèo" },
      { no: "3", name: "Diện tích gieo trồng" },
    );
    expect(rows(named)).toEqual([
      [0, 7],
      [1, 6],
      [2, 4],
    ]);
  });
});

describe("a column without names", () => {
  function inOrder(count: number): Matching {
    const values = Array.from({ length: count }, (_, at) => incomingValue({ figure: at }));
    return matchValues(table, { values, inOrder: true });
  }

  it.each([
    ["as many as indicators", 5, [1, 3, 4, 6, 7]],
    ["as many as indicators and their parts", 7, [1, 2, 3, 4, 5, 6, 7]],
    ["one too few", 4, []],
    ["one too many", 8, []],
  ])("%s", (_, count, expected) => {
    const { matches, unmatched } = inOrder(count);
    expect(matches.map(({ row }) => row)).toEqual(expected);
    expect(matches.every(({ by }) => by === "order")).toBe(true);
    expect(unmatched.length).toBe(count - expected.length);
  });
});
