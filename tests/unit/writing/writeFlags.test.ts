import { assessTable } from "../../../src/core/assessment/assessTable";
import { calculateTable } from "../../../src/core/calculation/calculateTable";
import { areaAddress } from "../../../src/core/model/address";
import type { Edit } from "../../../src/core/model/edit";
import type { ConditionalFormat } from "../../../src/core/model/sheetSnapshot";
import { flagArea, isOurFlag } from "../../../src/core/writing/flagFormula";
import { writeFlags } from "../../../src/core/writing/writeFlags";
import { applyToSnapshot, flaggedRows } from "../../support/applyToSnapshot";
import { buildTable } from "../../support/buildTable";
import type { BuiltTable, RowLiteral, TableOptions } from "../../support/buildTable";
import { butSonTable } from "../../support/butSonTable";

function flagsOf({ table, snapshot }: BuiltTable, threshold = 50): readonly Edit[] {
  return writeFlags(assessTable(calculateTable(table), threshold), snapshot);
}

function flags(rows: readonly RowLiteral[], options: TableOptions = {}): readonly Edit[] {
  return flagsOf(buildTable(rows, options));
}

function added(edits: readonly Edit[]): { readonly area: string; readonly formula: string }[] {
  return edits.flatMap((edit) =>
    edit.kind === "addFlag" ? [{ area: areaAddress(edit.area), formula: edit.formula }] : [],
  );
}

function isFlagged(row: RowLiteral, options: TableOptions = {}): boolean {
  const built = buildTable([row], options);
  return flaggedRows(applyToSnapshot(built.snapshot, flagsOf(built))).length === 1;
}

describe("the rules", () => {
  it("cover runs of indicators judged alike, over the whole width", () => {
    const rows: RowLiteral[] = [
      { kind: "group" },
      {},
      {},
      { kind: "subRow" },
      {},
      { direction: "lower" },
      { direction: "lower" },
      { kind: "total" },
    ];
    expect(added(flags(rows)).map((rule) => rule.area)).toEqual(["A16:J17", "A19:J19", "A20:J21"]);
  });

  it("are readable, and short enough for every Excel", () => {
    const [higher, lower] = added(flags([{}, { direction: "lower" }], { firstRow: 9998 }));
    expect(higher?.formula).toBe(
      '=AND(N("chitieu.below A9999:J9999")=0,IF(ISNUMBER($F9999),IF(ISNUMBER($D9999),IF($D9999>0,IF($F9999<>0,ROUND($F9999/$D9999*100,10)<50))),COUNTIF($F9999,"*chưa đạt*")+COUNTIF($F9999,"*không đạt*")+COUNTIF($F9999,"*chưa hoàn thành*")>0))',
    );
    expect(lower?.formula).toContain(
      "IF($F10000>0,IF($D10000>=0,ROUND($D10000/$F10000*100,10)<50))",
    );
    expect(Math.max(higher?.formula.length ?? 0, lower?.formula.length ?? 0)).toBeLessThan(256);
  });

  it("are known as ours and tell their area", () => {
    const [rule] = added(flags([{}, {}]));
    expect(rule && isOurFlag(rule.formula)).toBe(true);
    expect(rule && flagArea(rule.formula)).toEqual({
      row: 14,
      column: 0,
      rowCount: 2,
      columnCount: 10,
    });
    expect([isOurFlag("=$H15<50"), flagArea("=$H15<50")]).toEqual([false, null]);
  });

  it("need an actual column", () => {
    expect(flags([{ plan: 10 }], { roles: ["name", "plan"] })).toEqual([]);
  });
});

describe("a row is marked live", () => {
  it.each([
    ["under the threshold", { plan: 19, actual: 8 }],
    ["just under it", { plan: 100000, actual: 49996 }],
    ["under zero", { plan: 10, actual: -1 }],
    ["when “Chưa đạt” is typed", { plan: "Đạt", actual: "chưa ĐẠT" }],
    ["when “Không đạt” is typed", { actual: "Không đạt chỉ tiêu" }],
    ["when lower is better and it is far over", { direction: "lower", plan: 3, actual: 8 }],
    ["when none were allowed", { direction: "lower", plan: 0, actual: 1 }],
  ] as const)("%s", (_, row) => {
    expect(isFlagged(row)).toBe(true);
  });

  it.each([
    ["at the threshold", { plan: 10, actual: 5 }],
    ["at 0, which is not started", { plan: 10, actual: 0 }],
    ["without an actual", { plan: 10 }],
    ["without a plan", { actual: 1 }],
    ["with a plan of 0", { plan: 0, actual: 1 }],
    ["with “Đạt”", { plan: "Đạt", actual: "Đạt" }],
    ["at 0 where lower is better", { direction: "lower", plan: 5, actual: 0 }],
    ["with an error", { plan: { value: { error: "#REF!" } }, actual: 5 }],
  ] as const)("but not %s", (_, row) => {
    expect(isFlagged(row)).toBe(false);
  });

  it("also without a column for the percentage, and by its words without a plan column", () => {
    expect(isFlagged({ plan: 19, actual: 8 }, { roles: ["name", "plan", "actual"] })).toBe(true);
    expect(isFlagged({ actual: "Chưa đạt" }, { roles: ["name", "actual"] })).toBe(true);
    expect(isFlagged({ actual: 8 }, { roles: ["name", "actual"] })).toBe(false);
  });

  it("in the Bút Sơn report: row 29 alone", () => {
    const built = butSonTable();
    expect(flaggedRows(applyToSnapshot(built.snapshot, flagsOf(built)))).toEqual([28]);
  });
});

describe("rules already there", () => {
  const rows = [
    { plan: 19, actual: 8 },
    { plan: 10, actual: 9 },
  ];
  const sheet = (rules: readonly ConditionalFormat[]) =>
    buildTable(rows, { conditionalFormats: rules });
  const formula = added(flags(rows))[0]?.formula ?? "";
  const area = { row: 14, column: 0, rowCount: 2, columnCount: 10 };

  it("stay when they fit, also where the host cannot tell their area", () => {
    expect(flagsOf(sheet([{ id: "1", formula, area }]))).toEqual([]);
    expect(flagsOf(sheet([{ id: "1", formula, area: null }]))).toEqual([]);
  });

  it.each([
    ["twice", [area, area], ["2"], 0],
    ["over another area", [{ ...area, rowCount: 1 }], ["1"], 1],
  ] as const)("are put right when they stand %s", (...[, areas, removed, addedCount]) => {
    const rules = areas.map((each, index) => ({ id: String(index + 1), formula, area: each }));
    const edits = flagsOf(sheet(rules));
    expect(edits.flatMap((edit) => (edit.kind === "removeFlag" ? [edit.id] : []))).toEqual(removed);
    expect(added(edits)).toHaveLength(addedCount);
  });

  it("are replaced when the threshold changes", () => {
    const edits = flagsOf(sheet([{ id: "1", formula, area }]), 75);
    expect(edits.map((edit) => edit.kind)).toEqual(["removeFlag", "addFlag"]);
    expect(added(edits)[0]?.formula).toContain("<75");
  });

  it("of other people stay", () => {
    const foreign = { id: "x", formula: "=$H15<50", area };
    const other = { id: "y", formula: null, area: null };
    expect(flagsOf(sheet([foreign, other])).map((edit) => edit.kind)).toEqual(["addFlag"]);
  });
});
