import type { RowLiteral, TableOptions } from "../../support/buildTable";
import { ambiguousText, buildTable, textNumber } from "../../support/buildTable";
import type { Edit } from "../../../src/core/model/edit";
import { writeNumbers } from "../../../src/core/writing/writeNumbers";
import { applyToSnapshot, valueAt } from "../../support/applyToSnapshot";

function numbers(row: RowLiteral, options: TableOptions = {}): readonly Edit[] {
  const { table, snapshot } = buildTable([row], options);
  return writeNumbers(table, snapshot);
}

describe("figures stored as text", () => {
  it("become real numbers in the columns people type into", () => {
    const row = {
      plan: textNumber("4.150", 4150),
      samePeriod: textNumber("68,5", 68.5),
      actual: textNumber("2.000", 2),
      vsPlan: textNumber("55,42", 55.42),
    };
    const { table, snapshot } = buildTable([row]);
    const after = applyToSnapshot(snapshot, writeNumbers(table, snapshot));
    expect(["D15", "E15", "F15", "H15"].map((address) => valueAt(after, address))).toEqual([
      4150,
      68.5,
      2,
      "55,42",
    ]);
  });

  it.each([
    ["a large whole number in a text cell", textNumber("4.150", 4150), "#,##0"],
    ["a large whole number in a plain cell", textNumber("4.150", 4150, "General"), "#,##0"],
    ["a small number in a text cell", textNumber("68,5", 68.5), "General"],
  ])("lose their text format first: %s", (_, plan, format) => {
    expect(numbers({ plan }).map((edit) => edit.kind === "numberFormat" && edit.format)).toEqual([
      format,
      false,
    ]);
  });

  it.each([
    ["a small number in a plain cell", textNumber("68,5", 68.5, "General")],
    ["a number in a cell with a format of its own", textNumber("4.150", 4150, "0.0")],
  ])("keep the format: %s", (_, plan) => {
    expect(numbers({ plan }).map((edit) => edit.kind)).toEqual(["write"]);
  });

  it("lose a percent format, which would show 15 as 1500 %", () => {
    const [format] = numbers({ plan: textNumber("15%", 15, "0%") });
    expect(format).toMatchObject({ kind: "numberFormat", format: "General" });
  });

  it.each([
    ["46*", 46, "*", "@", 'General"*"'],
    ["1.946 ha*", 1946, " ha*", "General", '#,##0" ha*"'],
    ["1.234,5(1)", 1234.5, "(1)", "0.0;-0.0", '0.0"(1)";-0.0"(1)"'],
    ["46*", 46, "*", '"a;b"0', '"a;b"0"*"'],
  ])("%s keep in the format what stood behind the digits", (text, value, ...rest) => {
    const [behind, own, format] = rest;
    const plan = {
      value: text,
      numberFormat: own,
      figure: { kind: "number", value, storedAs: "text", behind } as const,
    };
    expect(numbers({ plan })).toMatchObject([
      { kind: "numberFormat", format },
      { kind: "write", content: { kind: "value", value } },
    ]);
  });

  it("are found on every kind of row", () => {
    const kinds = ["indicator", "subRow", "group", "total"] as const;
    expect(kinds.map((kind) => numbers({ kind, plan: textNumber("5", 5) }).length)).toEqual([
      2, 2, 2, 2,
    ]);
  });
});

describe("what is no sure text figure stays", () => {
  it.each([
    ["a word", "Duy trì"],
    ["an ambiguous figure", ambiguousText("2.000", 2, 2000)],
    ["a real number", 5],
    ["a blank", null],
    ["the result of a formula", { ...textNumber("5", 5), formula: '="5"' }],
  ])("%s", (_, plan) => {
    expect(numbers({ plan })).toEqual([]);
  });
});
