import type { Edit } from "../../../src/core/model/edit";
import { settingKeys } from "../../../src/core/model/settings";
import { calculate } from "../../../src/workflows/calculate";
import { openTable } from "../../../src/workflows/openTable";
import type { OpenedTable } from "../../../src/workflows/outcomes";
import { recordCalculation, recordSummary } from "../../../src/workflows/recordStep";
import { undo } from "../../../src/workflows/undo";
import { parseUndoHistory, undoHistoryText } from "../../../src/workflows/undoHistory";
import type { UndoStep } from "../../../src/workflows/undoStep";
import { MemoryHost, MemorySheet } from "../../support/memoryHost";
import { summaryChart } from "../../support/summaryChart";
import { planHost, planSheet, planTable } from "./planWorkbook";

const sheet = "Biểu";
const formula = (row: number, column: number, text: string): Edit => ({
  kind: "write",
  sheet,
  row,
  column,
  content: { kind: "formula", formula: text },
});
const format = (row: number, column: number, text: string): Edit => ({
  kind: "numberFormat",
  sheet,
  row,
  column,
  format: text,
});

/** Plan, actual and a percentage typed as text in a text cell; a formula of the person's beside it. */
function table(): MemorySheet {
  const made = new MemorySheet(sheet, [
    [100, 50, "50.00", { formula: "=A1-B1", shows: 50 }],
    [200, 60, null, null],
  ]);
  made.at(0, 2).numberFormat = "@";
  return made;
}

const areas = [{ row: 0, column: 0, rowCount: 2, columnCount: 4 }];
/** As earlier versions wrote them. */
const flagFormula = (test: string): string => `=AND(N("chitieu.below A1:D2")=0,${test})`;
const style = { fill: "#FFC7CE", fontColor: "#9C0006" };
const calculation: readonly Edit[] = [
  format(0, 2, "0.00"),
  formula(0, 2, "=ROUND(B1/A1*100,2)"),
  format(1, 2, "0.00"),
  formula(1, 2, "=ROUND(B2/A2*100,2)"),
  formula(0, 3, '=IF(A1>B1,A1-B1,"-")'),
  { kind: "removeFlag", sheet, id: "former" },
  { kind: "addFlag", sheet, areas, formula: flagFormula("$C1<50"), style },
];

async function calculated(made: MemorySheet = table()): Promise<MemoryHost> {
  made.conditionalFormats = [
    { id: "former", formula: flagFormula("$C1<40"), areas },
    { id: "theirs", formula: "=$A1>1000", areas },
  ];
  const host = new MemoryHost(made);
  host.evaluate = (_sheet, text) => (text === "=A1-B1" ? 50 : null);
  const step = recordCalculation(made.snapshot(), calculation);
  await host.apply([...calculation, ...remember([step])]);
  host.trips.length = 0;
  return host;
}

function remember(steps: readonly UndoStep[]): Edit[] {
  return [{ kind: "setting", key: settingKeys.undo, value: undoHistoryText(steps) }];
}

/** Flags without their ids, which a workbook gives out anew. */
function shownState(host: MemoryHost): unknown {
  return host.sheets.map((each) => {
    const { conditionalFormats, ...rest } = each.snapshot();
    return {
      ...rest,
      flags: conditionalFormats
        .map((flag) => ({ formula: flag.formula, areas: flag.areas }))
        .sort((one, other) => (one.formula ?? "").localeCompare(other.formula ?? "")),
    };
  });
}

function withoutFlagIds(opened: OpenedTable | null): unknown {
  return {
    ...opened,
    snapshot: opened && {
      ...opened.snapshot,
      conditionalFormats: opened.snapshot.conditionalFormats.map((flag) => ({ ...flag, id: "" })),
    },
  };
}

describe("Hoàn tác of Tính lại", () => {
  it("brings back contents, text as text, number formats and flags in one read and one write", async () => {
    const made = table();
    const untouched = table();
    untouched.conditionalFormats = [
      { id: "a", formula: flagFormula("$C1<40"), areas },
      { id: "b", formula: "=$A1>1000", areas },
    ];
    const host = await calculated(made);
    const outcome = await undo(host);
    expect(outcome).toEqual({
      kind: "undone",
      action: "calculate",
      cells: 3,
      mismatches: [],
      undoable: null,
      opened: null,
    });
    expect(shownState(host)).toEqual(shownState(new MemoryHost(untouched)));
    expect(made.cell("C1")).toEqual({ value: "50.00", formula: null, numberFormat: "@" });
    expect(host.trips).toEqual(["read", "apply"]);
    expect(host.settings.has(settingKeys.undo)).toBe(false);
  });

  it("knows the table it leaves without reading it again", async () => {
    const host = planHost(planTable());
    const first = await openTable(host, { sheet: planSheet });
    await calculate(host, { preview: false, fixNumbers: true });
    const outcome = await undo(host, planSheet);
    const again = await openTable(host, { sheet: planSheet });
    if (outcome.kind !== "undone" || again.kind !== "opened") throw new Error("no table");
    expect(withoutFlagIds(outcome.opened)).toEqual(withoutFlagIds(again.opened));
    expect(first).toMatchObject({ opened: { sentence: outcome.opened?.sentence } });
  });

  it("changes nothing and names the cells when one no longer holds what was written", async () => {
    const host = await calculated();
    host.sheet(sheet).put(1, 2, 31);
    const before = shownState(host);
    expect(await undo(host)).toEqual({
      kind: "changedSince",
      action: "calculate",
      reason: "cells",
      cells: [{ sheet, row: 1, column: 2 }],
    });
    expect(shownState(host)).toEqual(before);
    expect(host.trips).toEqual(["read"]);
  });

  it("goes on when only figures the formulas use have changed", async () => {
    const host = await calculated();
    host.sheet(sheet).put(0, 1, 70);
    expect((await undo(host)).kind).toBe("undone");
    expect(host.sheet(sheet).cell("B1").value).toBe(70);
  });

  it("leaves a number format the person has chosen since", async () => {
    const host = await calculated();
    host.sheet(sheet).at(1, 2).numberFormat = "0.0";
    await undo(host);
    expect(host.sheet(sheet).cell("C2")).toEqual({
      value: null,
      formula: null,
      numberFormat: "0.0",
    });
    expect(host.sheet(sheet).cell("C1").numberFormat).toBe("@");
  });

  it("goes back step by step, newest first", async () => {
    const made = table();
    const host = new MemoryHost(made);
    const first = [formula(1, 2, "=B2")];
    const one = recordCalculation(made.snapshot(), first);
    await host.apply(first);
    const second = [formula(1, 2, "=A2")];
    const two = recordCalculation(made.snapshot(), second);
    await host.apply([...second, ...remember([one, two])]);
    expect(await undo(host)).toMatchObject({ kind: "undone", undoable: "calculate" });
    expect(made.cell("C2").formula).toBe("=B2");
    expect(await undo(host)).toMatchObject({ kind: "undone", undoable: null });
    expect(made.cell("C2").formula).toBeNull();
    expect(await undo(host)).toEqual({ kind: "nothingToUndo" });
  });

  it("refuses a protected sheet before anything is sent", async () => {
    const host = await calculated();
    host.sheet(sheet).isProtected = true;
    await expect(undo(host)).rejects.toMatchObject({ code: "sheetProtected", subject: sheet });
    expect(host.trips).toEqual(["read"]);
  });

  it("reads the sheet of the step when another one is in front, at once where the caller names it", async () => {
    const host = await calculated();
    host.sheets.push(new MemorySheet("Khác", [["x"]]));
    host.active = "Khác";
    await undo(host, sheet);
    expect(host.trips).toEqual(["read", "apply"]);
    const again = await calculated();
    again.sheets.push(new MemorySheet("Khác", [["x"]]));
    again.active = "Khác";
    expect((await undo(again)).kind).toBe("undone");
    expect(again.trips).toEqual(["read", "read", "apply"]);
  });

  it("passes over what was done to a sheet that has been deleted since", async () => {
    const host = await calculated();
    host.sheets.push(new MemorySheet("Khác", [["x"]]));
    host.sheets.shift();
    host.active = "Khác";
    expect(await undo(host)).toEqual({ kind: "nothingToUndo" });
  });
});

describe("Hoàn tác of Xuất biểu tổng hợp", () => {
  const name = "Tổng hợp";
  const look: Edit = {
    kind: "merge",
    sheet: name,
    area: { row: 0, column: 0, rowCount: 1, columnCount: 3 },
  };
  const fill = (title: string, count: number): readonly Edit[] => [
    { kind: "write", sheet: name, row: 0, column: 0, content: { kind: "value", value: title } },
    { kind: "write", sheet: name, row: 1, column: 0, content: { kind: "value", value: count } },
    { kind: "numberFormat", sheet: name, row: 1, column: 0, format: "0" },
    look,
  ];

  async function summarised(): Promise<MemoryHost> {
    const host = new MemoryHost(table());
    const edits = fill("Tổng hợp 6 tháng", 29);
    const place = { table: sheet, sheet: name, replaced: null, history: [] };
    const step = recordSummary(place, edits);
    await host.apply([{ kind: "addSheet", sheet: name }, ...edits, ...remember([step])]);
    await host.apply([{ kind: "activateSheet", sheet: name }]);
    host.trips.length = 0;
    return host;
  }

  it("deletes the sheet that was added and goes back to the table", async () => {
    const host = await summarised();
    expect(await undo(host)).toMatchObject({ kind: "undone", action: "summarise" });
    expect(host.sheets.map((each) => each.name)).toEqual([sheet]);
    expect(host.active).toBe(sheet);
    expect(host.trips).toEqual(["read", "apply"]);
  });

  it("deletes the sheet also when the table's own sheet has another name by now", async () => {
    const host = await summarised();
    host.sheets[0] = new MemorySheet("Tên mới", [["x"]]);
    expect(await undo(host)).toMatchObject({ kind: "undone" });
    expect(host.sheets.map((each) => each.name)).toEqual(["Tên mới"]);
  });

  it.each<[string, (made: MemorySheet) => void, string]>([
    [
      "changed",
      (made) => {
        made.put(0, 0, "Báo cáo của tôi");
      },
      "A1",
    ],
    [
      "added to",
      (made) => {
        made.put(9, 4, "Người lập biểu");
      },
      "E10",
    ],
  ])("keeps the sheet when it has been %s since", async (_what, change, cell) => {
    const host = await summarised();
    change(host.sheet(name));
    const outcome = await undo(host);
    expect(outcome).toMatchObject({ kind: "changedSince", action: "summarise" });
    expect(outcome.kind === "changedSince" && outcome.cells).toHaveLength(1);
    expect(host.sheet(name).cell(cell).value).not.toBeNull();
  });

  it("gives a replaced summary the charts back that were there, drawn from where their figures stood", async () => {
    const host = await summarised();
    const chartEdit = (rowCount: number): Edit => ({
      kind: "addChart",
      sheet: name,
      chart: summaryChart(1, rowCount),
    });
    const charts = (): readonly Edit[] =>
      host.sheet(name).look.filter(({ kind }) => kind === "addChart");
    const replace = async (rowCount: number): Promise<void> => {
      const history = parseUndoHistory(host.settings.get(settingKeys.undo));
      const edits = [...fill(`Tổng hợp ${rowCount}`, rowCount), chartEdit(rowCount)];
      const replaced = host.sheet(name).snapshot();
      const step = recordSummary({ table: sheet, sheet: name, replaced, history }, edits);
      const clear: Edit = { kind: "clearSheet", sheet: name };
      await host.apply([clear, ...edits, ...remember([...history, step])]);
    };
    await replace(3);
    await replace(5);
    expect(charts()).toEqual([chartEdit(5)]);
    expect(await undo(host)).toMatchObject({ kind: "undone" });
    expect(charts()).toEqual([chartEdit(3)]);
    expect(await undo(host)).toMatchObject({ kind: "undone" });
    expect(charts()).toEqual([]);
  });

  it("draws no chart again whose cells it no longer knows", async () => {
    const host = await summarised();
    const replaced = host.sheet(name).snapshot();
    const chart: Edit = { kind: "addChart", sheet: name, chart: summaryChart() };
    const edits = [...fill("Tổng hợp", 2), chart];
    const step = recordSummary({ table: sheet, sheet: name, replaced, history: [] }, edits);
    await host.apply([{ kind: "clearSheet", sheet: name }, ...edits, ...remember([step])]);
    expect(await undo(host)).toMatchObject({ kind: "undone" });
    expect(host.sheet(name).look).toEqual([look]);
  });

  it("gives a replaced summary its cells, formats and look back", async () => {
    const host = await summarised();
    const former = host.sheet(name);
    const before = former.snapshot();
    const history = parseUndoHistory(host.settings.get(settingKeys.undo));
    const edits = fill("Tổng hợp 9 tháng", 30).filter((edit) => edit.kind === "write");
    const place = { table: sheet, sheet: name, replaced: before, history };
    const step = recordSummary(place, edits);
    await host.apply([
      { kind: "clearSheet", sheet: name },
      ...edits,
      ...remember([...history, step]),
    ]);
    expect(host.sheet(name).cell("A1").value).toBe("Tổng hợp 9 tháng");
    expect(await undo(host)).toMatchObject({ kind: "undone", undoable: "summarise" });
    expect(host.sheet(name).snapshot()).toEqual(before);
    expect(host.sheet(name).look).toEqual([look]);
    expect(await undo(host)).toMatchObject({ kind: "undone", undoable: null });
    expect(host.sheets.map((each) => each.name)).toEqual([sheet]);
  });
});
