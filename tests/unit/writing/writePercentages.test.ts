import { calculateTable } from "../../../src/core/calculation/calculateTable";
import type { Edit } from "../../../src/core/model/edit";
import type { SheetSnapshot } from "../../../src/core/model/sheetSnapshot";
import { writePercentages } from "../../../src/core/writing/writePercentages";
import type { WrittenPercentages } from "../../../src/core/writing/writePercentages";
import { applyToSnapshot, valueAt } from "../../support/applyToSnapshot";
import {
  ambiguousText,
  buildTable,
  errorCell,
  formulaCell,
  textNumber,
} from "../../support/buildTable";
import type { BuiltTable, RowLiteral, TableOptions } from "../../support/buildTable";
import { butSonTable } from "../../support/butSonTable";
import { cellAddress } from "../../../src/core/model/address";

function writtenTo({ table, snapshot }: BuiltTable): WrittenPercentages {
  return writePercentages(calculateTable(table), snapshot);
}

function written(rows: readonly RowLiteral[], options: TableOptions = {}): WrittenPercentages {
  return writtenTo(buildTable(rows, options));
}

function formulas(edits: readonly Edit[]): Record<string, string> {
  const entries = edits.flatMap((edit) =>
    edit.kind === "write" && edit.content.kind === "formula"
      ? [[cellAddress(edit.row, edit.column), edit.content.formula] as const]
      : [],
  );
  return Object.fromEntries(entries);
}

function formats(edits: readonly Edit[]): Record<string, string> {
  const entries = edits.flatMap((edit) =>
    edit.kind === "numberFormat"
      ? [[cellAddress(edit.row, edit.column), edit.format] as const]
      : [],
  );
  return Object.fromEntries(entries);
}

function after(built: BuiltTable): SheetSnapshot {
  return applyToSnapshot(built.snapshot, writtenTo(built).edits);
}

describe("the formulas", () => {
  it("follow one readable pattern per column", () => {
    const { edits } = written([{ plan: 4150, samePeriod: 2240, actual: 2300 }]);
    expect(formulas(edits)).toEqual({
      G15: '=IF(AND(ISNUMBER(F15),ISNUMBER(E15)),IF(E15>0,ROUND(F15/E15*100,2),""),IF(AND(ISTEXT(F15),ISTEXT(E15),LEN(TRIM(F15))>1,LEN(TRIM(E15))>1),F15,""))',
      H15: '=IF(AND(ISNUMBER(F15),ISNUMBER(D15)),IF(D15>0,ROUND(F15/D15*100,2),""),IF(AND(ISTEXT(F15),ISTEXT(D15),LEN(TRIM(F15))>1,LEN(TRIM(D15))>1),F15,""))',
      I15: '=IF(AND(ISNUMBER(D15),ISNUMBER(F15)),IF(ROUND(D15-F15,6)>0,ROUND(D15-F15,6),"-"),"")',
    });
  });

  it("are the same pattern whichever way a row is judged", () => {
    const row = { plan: 5.5, samePeriod: 5.6, actual: 5 };
    const [lower, higher] = [written([{ ...row, direction: "lower" }]), written([row])];
    expect(formulas(lower.edits)).toEqual(formulas(higher.edits));
  });

  it("are ready on indicators and sub-rows before the figures come, but not on empty groups and totals", () => {
    const { edits } = written([{}, { kind: "subRow" }, { kind: "group" }, { kind: "total" }]);
    expect(Object.keys(formulas(edits))).toEqual(["G15", "H15", "I15", "G16", "H16", "I16"]);
  });

  it("stand on groups and totals that carry figures", () => {
    const { edits } = written([{ kind: "total", plan: 7186262, actual: 825311 }]);
    expect(Object.keys(formulas(edits))).toContain("H15");
  });

  it("follow the columns wherever they are", () => {
    const { edits } = written([{ plan: 10, actual: 5 }], {
      roles: ["name", "actual", "plan", "vsPlan"],
      firstColumn: 2,
    });
    expect(Object.keys(formulas(edits))).toEqual(["F15"]);
    expect(formulas(edits)["F15"]).toContain("ROUND(D15/E15*100,2)");
  });

  it.each([
    [
      "no plan column",
      ["name", "samePeriod", "actual", "vsSamePeriod", "vsPlan", "remaining"],
      ["D15"],
    ],
    ["no same period column", ["name", "plan", "actual", "vsSamePeriod", "vsPlan"], ["E15"]],
    ["no actual column", ["name", "plan", "samePeriod", "vsPlan", "remaining"], []],
  ] as const)("leave out what has %s", (_, roles, expected) => {
    expect(Object.keys(formulas(written([{}], { roles }).edits))).toEqual(expected);
  });

  it.each([
    ["stored as text", textNumber("8", 8)],
    ["ambiguous", ambiguousText("2.000", 2, 2000)],
    ["an error", errorCell("#REF!")],
  ])("are not written beside a figure that is %s", (_, figure) => {
    expect(written([{ plan: 10, samePeriod: 5, actual: figure }]).edits).toEqual([]);
    const { edits } = written([{ plan: 10, samePeriod: figure, actual: 5 }]);
    expect(Object.keys(formulas(edits))).toEqual(["H15", "I15"]);
  });

  it("are not written under a merged area", () => {
    const { table, snapshot } = buildTable([{}, {}]);
    const merges = [{ row: 14, column: 7, rowCount: 2, columnCount: 1 }];
    const { edits } = writePercentages(calculateTable(table), { ...snapshot, merges });
    expect(Object.keys(formulas(edits))).toEqual(["G15", "H15", "I15", "G16", "I16"]);
  });
});

describe("what a person typed", () => {
  it("is replaced where the formula stands for it", () => {
    const { edits, kept } = written([{ plan: 19, actual: 8, vsPlan: 42.1, remaining: 11 }]);
    expect(Object.keys(formulas(edits))).toEqual(["G15", "H15", "I15"]);
    expect(kept).toEqual([]);
  });

  it("is kept where nothing can be calculated", () => {
    const row = { actual: 8, vsPlan: 42.1, vsSamePeriod: "không so sánh", remaining: " " };
    const { edits, kept } = written([row]);
    expect(kept).toEqual([
      { row: 14, column: 6 },
      { row: 14, column: 7 },
    ]);
    expect(Object.keys(formulas(edits))).toEqual(["I15"]);
  });

  it("is kept beside a figure no formula can use", () => {
    const { edits, kept } = written([{ plan: textNumber("19", 19), actual: 8, vsPlan: 42.11 }]);
    expect(formulas(edits)).not.toHaveProperty("H15");
    expect(kept).toEqual([{ row: 14, column: 7 }]);
  });

  it("is kept on a group heading without figures", () => {
    const { edits, kept } = written([{ kind: "group", vsPlan: "cả nhóm" }]);
    expect(edits).toEqual([]);
    expect(kept).toEqual([{ row: 14, column: 7 }]);
  });

  it("is kept as a formula of another pattern that shows something", () => {
    const row = {
      vsPlan: formulaCell("=K15*100", 42.1),
      remaining: formulaCell("=K15", { error: "#REF!" }),
    };
    const { edits, kept } = written([row]);
    expect(kept).toEqual([{ row: 14, column: 7 }]);
    expect(Object.keys(formulas(edits))).toEqual(["G15", "I15"]);
  });
});

describe("a formula already there", () => {
  const row = { plan: 10, samePeriod: 8, actual: 5 };

  it("is left alone, however its spaces and letters stand", () => {
    const built = buildTable([row]);
    const own = after(built);
    const respaced = {
      ...own,
      formulas: own.formulas.map((line) =>
        line.map((formula) => formula?.toLowerCase().replace(/,/g, " , ") ?? null),
      ),
    };
    expect(writePercentages(calculateTable(built.table), respaced).edits).toEqual([]);
  });

  it("is written again when its cell was formatted as text", () => {
    const built = buildTable([row]);
    const own = after(built);
    const asText = { ...own, numberFormats: own.numberFormats.map((line) => line.map(() => "@")) };
    const { edits } = writePercentages(calculateTable(built.table), asText);
    expect(edits.map((edit) => edit.kind)).toEqual([
      "numberFormat",
      "write",
      "numberFormat",
      "write",
      "numberFormat",
      "write",
    ]);
  });
});

describe("the number formats", () => {
  it("of percentages show two decimals", () => {
    expect(formats(written([{ plan: 10, actual: 5 }]).edits)).toEqual({ G15: "0.00", H15: "0.00" });
  });

  it("come before the formula in a cell formatted as text", () => {
    const blank = { value: null, numberFormat: "@" };
    const row = { plan: 10, actual: 5, vsSamePeriod: blank, vsPlan: blank, remaining: blank };
    const { edits } = written([row]);
    expect(edits.map((edit) => edit.kind)).toEqual([
      "numberFormat",
      "write",
      "numberFormat",
      "write",
      "numberFormat",
      "write",
    ]);
    expect(formats(edits)["I15"]).toBe("General");
  });

  const formatted = (value: number | null, numberFormat: string) => ({ value, numberFormat });

  it.each([
    ["of the plan", formatted(4150, "#,##0.0"), 2300, null, "#,##0.0"],
    [
      "of the actual where the plan's would hide the decimals",
      formatted(2, "0"),
      formatted(1.7, "0.0"),
      null,
      "0.0",
    ],
    [
      "without choice where the plan's would hide the decimals",
      formatted(2, "0"),
      1.7,
      null,
      undefined,
    ],
    ["with separators for large whole figures", 4150, 2300, null, "#,##0"],
    ["without choice for small figures", 19, 8, null, undefined],
    ["without choice for large figures with decimals", 4150, 2300.5, null, undefined],
    [
      "of the cell itself where the figures have none",
      4150,
      2300.5,
      formatted(null, "#,##0.00"),
      undefined,
    ],
    [
      "no longer with separators when decimals have come",
      12.5,
      3,
      formatted(null, "#,##0"),
      "General",
    ],
  ])("of the remaining: %s", (...[, plan, actual, remaining, expected]) => {
    expect(formats(written([{ plan, actual, remaining }]).edits)["I15"]).toBe(expected);
  });
});

describe("the Bút Sơn report", () => {
  it("shows live what it printed", () => {
    const sheet = after(butSonTable());
    const shown = ["H15", "I15", "G15", "H19", "I19", "H29", "H26", "I26", "I39", "I27", "I31"];
    expect(shown.map((address) => valueAt(sheet, address))).toEqual([
      55.42,
      1850,
      102.68,
      0,
      2,
      42.11,
      "Duy trì",
      "",
      "-",
      0.5,
      "-",
    ]);
  });

  it("is left alone by a second run", () => {
    const built = butSonTable();
    expect(writtenTo(built).edits).not.toEqual([]);
    expect(writePercentages(calculateTable(built.table), after(built)).edits).toEqual([]);
  });
});
