import type { Edit } from "../../../src/core/model/edit";
import { applyToSnapshot } from "../../../src/workflows/applyToSnapshot";
import { changingEdits } from "../../../src/workflows/changingEdits";
import { snapshotCell } from "../../../src/workflows/snapshotCell";
import { MemorySheet } from "../../support/memoryHost";

const write = (row: number, column: number, value: number | string | null): Edit => ({
  kind: "write",
  sheet: "S",
  row,
  column,
  content: { kind: "value", value },
});

const formula = (row: number, column: number, text: string): Edit => ({
  kind: "write",
  sheet: "S",
  row,
  column,
  content: { kind: "formula", formula: text },
});

function sheetFromB2(): MemorySheet {
  const sheet = new MemorySheet("S");
  sheet.put(1, 1, "a");
  sheet.put(2, 2, 5);
  return sheet;
}

describe("a snapshot with edits applied in memory", () => {
  it("holds what was written and leaves the first snapshot as it was", () => {
    const before = sheetFromB2().snapshot();
    const after = applyToSnapshot(before, [write(2, 2, 7)]);
    expect(snapshotCell(after, 2, 2).value).toBe(7);
    expect(snapshotCell(before, 2, 2).value).toBe(5);
    expect(snapshotCell(after, 1, 1).value).toBe("a");
  });

  it.each([
    ["above and left of the used area", 0, 0],
    ["below and right of it", 6, 4],
  ])("grows when a cell %s is written", (_where, row, column) => {
    const after = applyToSnapshot(sheetFromB2().snapshot(), [write(row, column, "new")]);
    expect(snapshotCell(after, row, column).value).toBe("new");
    expect(snapshotCell(after, 1, 1).value).toBe("a");
    expect(snapshotCell(after, 2, 2).value).toBe(5);
  });

  it("shows for a formula what it is told the formula shows", () => {
    const edits = [formula(2, 3, "=C3*2")];
    const after = applyToSnapshot(sheetFromB2().snapshot(), edits, () => 10);
    expect(snapshotCell(after, 2, 3)).toEqual({
      content: { kind: "formula", formula: "=C3*2" },
      value: 10,
      numberFormat: "General",
    });
  });

  it("passes over edits of other sheets", () => {
    const before = sheetFromB2().snapshot();
    expect(applyToSnapshot(before, [{ ...write(2, 2, 7), sheet: "Other" } as Edit])).toEqual(
      before,
    );
  });

  it("fills an empty sheet", () => {
    const after = applyToSnapshot(new MemorySheet("S").snapshot(), [write(3, 2, "x")]);
    expect(after.used).toEqual({ row: 3, column: 2, rowCount: 1, columnCount: 1 });
    expect(snapshotCell(after, 3, 2).value).toBe("x");
  });

  it("takes flags away and adds them", () => {
    const sheet = sheetFromB2();
    sheet.conditionalFormats = [{ id: "1", formula: "=old", areas: null }];
    const area = { row: 1, column: 1, rowCount: 1, columnCount: 2 };
    const style = { fill: "#FFC7CE", fontColor: "#9C0006" };
    const after = applyToSnapshot(sheet.snapshot(), [
      { kind: "removeFlag", sheet: "S", id: "1" },
      { kind: "addFlag", sheet: "S", areas: [area], formula: "=new", style },
    ]);
    expect(after.conditionalFormats.map((flag) => flag.formula)).toEqual(["=new"]);
  });
});

describe("edits that change something", () => {
  it.each<[string, Edit]>([
    ["the same number", write(2, 2, 5)],
    ["blank over a blank cell", write(1, 2, null)],
    ["the same format", { kind: "numberFormat", sheet: "S", row: 2, column: 2, format: "General" }],
  ])("%s is no change", (_what, edit) => {
    expect(changingEdits(sheetFromB2().snapshot(), [edit])).toEqual([]);
  });

  it.each<[string, Edit]>([
    ["a number over a text that looks like it", write(1, 1, 1)],
    ["a text over the number it looks like", write(2, 2, "5")],
    ["a formula over its own value", formula(2, 2, "=5")],
    ["another format", { kind: "numberFormat", sheet: "S", row: 2, column: 2, format: "0.00" }],
  ])("%s is one", (_what, edit) => {
    expect(changingEdits(sheetFromB2().snapshot(), [edit])).toEqual([edit]);
  });

  it("takes the same formula with other spacing and capitals as no change", () => {
    const sheet = sheetFromB2();
    sheet.put(2, 3, { formula: '=IF(C3>0, "a b", "")', shows: "a b" });
    expect(changingEdits(sheet.snapshot(), [formula(2, 3, '=if(c3>0,"a b","")')])).toEqual([]);
    const other = formula(2, 3, '=IF(C3>0,"ab","")');
    expect(changingEdits(sheet.snapshot(), [other])).toEqual([other]);
  });

  it("keeps only the last of several writes to a cell", () => {
    const edits = [write(2, 2, 6), write(2, 2, 7)];
    expect(changingEdits(sheetFromB2().snapshot(), edits)).toEqual([edits[1]]);
    expect(changingEdits(sheetFromB2().snapshot(), [write(2, 2, 6), write(2, 2, 5)])).toEqual([]);
  });
});
