import { settingKeys } from "../../../src/core/model/settings";
import { calculate, type CalculateOptions } from "../../../src/workflows/calculate";
import type { CalculateOutcome } from "../../../src/workflows/outcomes";
import { undo } from "../../../src/workflows/undo";
import { MemoryHost, MemorySheet } from "../../support/memoryHost";
import { planHost, planRows, planSheet, planTable } from "./planWorkbook";

const plainly: CalculateOptions = { fixNumbers: false, preview: false };

type Calculated = Extract<CalculateOutcome, { kind: "calculated" }>;

async function calculated(
  host: MemoryHost,
  options: Partial<CalculateOptions> = {},
): Promise<Calculated> {
  const outcome = await calculate(host, { ...plainly, ...options });
  if (outcome.kind !== "calculated") throw new Error(outcome.reason);
  return outcome;
}

/** What people see of a sheet; ids of flags are the workbook's own business. */
function state(host: MemoryHost): unknown {
  return host.sheets.map((sheet) => {
    const { conditionalFormats, ...rest } = sheet.snapshot();
    return { ...rest, flags: conditionalFormats.map(({ formula, areas }) => ({ formula, areas })) };
  });
}

describe("Tính lại", () => {
  it("writes live formulas, formats and flags in two round trips, and reads back what it meant", async () => {
    const host = planHost(planTable());
    const outcome = await calculated(host);
    const sheet = host.sheet(planSheet);
    expect(host.trips).toEqual(["read", "apply"]);
    expect(outcome).toMatchObject({ written: true, mismatches: [] });
    expect(outcome.flagsChanged).toBeGreaterThan(0);
    expect(sheet.cell("G5").value).toBe(102.68);
    expect(sheet.cell("H5")).toMatchObject({ value: 55.42, numberFormat: "0.00" });
    expect(sheet.cell("H5").formula).toContain("F5");
    expect(sheet.cell("I5").value).toBe(1850);
    expect(sheet.conditionalFormats).toHaveLength(outcome.flagsChanged);
  });

  it("changes nothing the second time and then sends nothing", async () => {
    const host = planHost(planTable());
    await calculated(host);
    const after = state(host);
    host.trips.length = 0;
    const second = await calculated(host);
    expect(second).toMatchObject({ changes: [], flagsChanged: 0, written: false });
    expect(host.trips).toEqual(["read"]);
    expect(state(host)).toEqual(after);
  });

  it("leaves a column that states growth as it was typed, and computes the others", async () => {
    const typed = [2.68, "tăng 10%", -3.13];
    const header = ["TT", "Chỉ tiêu", "KH 2023", "Cùng kỳ", "Thực hiện", "Tăng, giảm (%)", "% KH"];
    const rows = typed.map((growth, index) => [index + 1, "Lúa", 4150, 2240, 2300, growth]);
    const host = planHost(new MemorySheet(planSheet, [header, ...rows]));
    const outcome = await calculated(host);
    const sheet = host.sheet(planSheet);
    expect(["F2", "F3", "F4"].map((address) => sheet.cell(address).value)).toEqual(typed);
    expect(sheet.cell("G2").formula).toContain("ROUND(E2/C2*100,2)");
    expect(outcome.leftOut).toEqual([]);
  });

  it("keeps the % of a plan shown with it, in what remains as well", async () => {
    const header = ["TT", "Chỉ tiêu", "ĐVT", "KH 2023", "Thực hiện", "% KH", "Còn phải thực hiện"];
    const sheet = new MemorySheet(planSheet, [header, [1, "Bao phủ BHYT", "%", 0.155, 0.12]]);
    for (const address of ["D2", "E2"]) sheet.cell(address).numberFormat = "0%";
    const outcome = await calculated(planHost(sheet));
    expect(sheet.cell("F2")).toMatchObject({ value: 77.42, numberFormat: "0.00" });
    expect(sheet.cell("G2")).toMatchObject({ value: 0.035, numberFormat: "0.00%" });
    expect(outcome.mismatches).toEqual([]);
    expect(outcome.changes.map(({ shown }) => shown)).toEqual([77.42, 3.5]);
    expect((await calculated(planHost(sheet))).written).toBe(false);
  });

  it("writes no formula over a date or beside a mixture of % and plain numbers, and says so", async () => {
    const header = ["TT", "Chỉ tiêu", "ĐVT", "KH 2023", "Thực hiện", "% KH"];
    const rows = [
      [1, "Trạm y tế đạt chuẩn", "trạm", 10, 45573],
      [2, "Bao phủ BHYT", "%", 0.155, 12],
    ];
    const sheet = new MemorySheet(planSheet, [header, ...rows]);
    sheet.cell("E2").numberFormat = "m/d/yyyy";
    sheet.cell("D3").numberFormat = "0.0%";
    const outcome = await calculated(planHost(sheet));
    expect(outcome.changes).toEqual([]);
    expect(outcome.leftOut.map(({ no, reason }) => `${no} ${reason}`)).toEqual([
      "1 ambiguous",
      "2 ambiguous",
    ]);
  });

  it("writes no cell outside the computed columns unasked", async () => {
    const host = planHost(planTable());
    await calculated(host);
    const columns = (host.applied[0] ?? []).flatMap((edit) =>
      edit.kind === "write" || edit.kind === "numberFormat" ? [edit.column] : [],
    );
    expect([...new Set(columns)].sort()).toEqual([6, 7, 8]);
  });

  it("keeps what a person typed where nothing can be calculated", async () => {
    const host = planHost(planTable());
    const outcome = await calculated(host);
    expect(host.sheet(planSheet).cell("H10").value).toBe("theo lộ trình");
    expect(outcome.keptCells).toBe(1);
  });

  it("says which rows get no percentage because their figures are text, and leaves them alone", async () => {
    const host = planHost(planTable());
    const outcome = await calculated(host);
    expect(outcome.leftOut).toEqual([
      {
        row: 5,
        no: "2",
        name: "Tổng sản lượng thủy sản",
        reason: "storedAsText",
        cells: expect.arrayContaining([{ sheet: planSheet, row: 5, column: 3 }]) as unknown,
      },
    ]);
    expect(host.sheet(planSheet).cell("H6").formula).toBeNull();
    expect(host.sheet(planSheet).cell("D6").value).toBe("100");
  });

  it("turns text into numbers first when asked to, and calculates with them", async () => {
    const host = planHost(planTable());
    const outcome = await calculated(host, { fixNumbers: true });
    const sheet = host.sheet(planSheet);
    expect(sheet.cell("E6").value).toBe(68.5);
    expect(sheet.cell("G6").value).toBe(94.89);
    expect(sheet.cell("H6").value).toBe(65);
    expect(outcome).toMatchObject({ leftOut: [], mismatches: [], written: true });
    expect(outcome.opened.textFigures).toEqual([]);
    expect(outcome.changes).toContainEqual({
      sheet: planSheet,
      row: 5,
      column: 3,
      before: { kind: "value", value: "100" },
      after: { kind: "value", value: 100 },
      shown: 100,
    });
    expect(host.trips).toEqual(["read", "apply"]);
  });

  it("only says what would change when asked for a preview", async () => {
    const host = planHost(planTable());
    const before = state(host);
    const preview = await calculated(host, { preview: true, fixNumbers: true });
    expect(state(host)).toEqual(before);
    expect(host.trips).toEqual(["read"]);
    expect(preview.written).toBe(false);
    const written = await calculated(host, { fixNumbers: true });
    expect(written.changes).toEqual(preview.changes);
    const h5 = preview.changes.find(({ row, column }) => row === 4 && column === 7);
    expect(h5?.shown).toBe(55.42);
  });

  it.each([false, true])(
    "is taken back to exactly what was there (numbers turned: %s)",
    async (fixNumbers) => {
      const host = planHost(planTable());
      const before = state(host);
      const outcome = await calculated(host, { fixNumbers });
      expect(outcome.opened.undoable).toBe("calculate");
      expect(await undo(host)).toMatchObject({ kind: "undone", mismatches: [] });
      expect(state(host)).toEqual(before);
    },
  );

  it("remembers the sheet, but stores nothing when told not to", async () => {
    const host = planHost(planTable());
    await calculated(host);
    expect(host.settings.get(settingKeys.sheet)).toBe(planSheet);
    const copy = planHost(planTable());
    const outcome = await calculated(copy, { remember: false });
    expect(copy.settings.size).toBe(0);
    expect(outcome.opened.undoable).toBeNull();
  });

  it("names the cells that read back as something else", async () => {
    const host = planHost(planTable());
    host.meanwhile = () => {
      host.sheet(planSheet).put(4, 5, 4150);
    };
    const outcome = await calculated(host);
    expect(outcome.mismatches).toContainEqual({
      sheet: planSheet,
      row: 4,
      column: 7,
      expected: "55.42",
      found: "100",
    });
  });

  it("refuses a protected sheet before anything is sent", async () => {
    const host = planHost(planTable());
    host.sheet(planSheet).isProtected = true;
    await expect(calculate(host, plainly)).rejects.toMatchObject({
      code: "sheetProtected",
      subject: planSheet,
    });
    expect(host.trips).toEqual(["read"]);
  });

  it("answers that there is no table and writes nothing", async () => {
    const host = new MemoryHost(new MemorySheet("Ghi chép", [["An", 91]]));
    expect(await calculate(host, plainly)).toMatchObject({ kind: "noTable" });
    expect(host.trips).not.toContain("apply");
  });

  it.each<[string, number[], string]>([
    ["computed column", [6, 7, 8], "noComputedColumn"],
    ["plan and same-period column", [3, 4], "noDenominator"],
    ["plan column for the one computed column", [3, 6, 8], "noDenominator"],
  ])("answers what is missing when there is no %s", async (_what, without, reason) => {
    const rows = planTable()
      .snapshot()
      .values.map((row) => row.filter((_cell, column) => !without.includes(column)));
    const host = planHost(new MemorySheet(planSheet, rows));
    expect(await calculate(host, plainly)).toMatchObject({ kind: "nothingToCalculate", reason });
    expect(host.trips).toEqual(["read"]);
  });

  it("tells what it is doing", async () => {
    const steps: string[] = [];
    await calculate(planHost(planTable()), plainly, (step) => steps.push(step));
    expect(steps).toEqual(["reading", "calculating", "writing"]);
  });

  it("says that it cannot be taken back when the change is too large to keep", async () => {
    const long = "x".repeat(1200);
    const many = Array.from({ length: 700 }, (_row, index) => [
      `${index + 1}`,
      `Chỉ tiêu ${index + 1}`,
      "Ha",
      100,
      100,
      60,
      `${long}${index}`,
    ]);
    const host = planHost(planTable(planSheet, [...planRows.slice(0, 1), ...many]));
    host.evaluate = () => 60;
    const outcome = await calculated(host);
    expect(outcome.written).toBe(true);
    expect(outcome.opened.undoable).toBeNull();
    expect(host.settings.has(settingKeys.undo)).toBe(false);
  });
});
