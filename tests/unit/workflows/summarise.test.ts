import { settingKeys } from "../../../src/core/model/settings";
import { goToCell } from "../../../src/workflows/goToCell";
import { openTable } from "../../../src/workflows/openTable";
import { setThreshold } from "../../../src/workflows/setThreshold";
import { summarise } from "../../../src/workflows/summarise";
import { undo } from "../../../src/workflows/undo";
import { MemoryHost, MemorySheet } from "../../support/memoryHost";
import { planSheet, planTable } from "./planWorkbook";

const names = (host: MemoryHost): string[] => host.sheets.map(({ name }) => name);

describe("Xuất biểu tổng hợp", () => {
  it("adds the sheet in two round trips and shows it", async () => {
    const host = new MemoryHost(planTable());
    const outcome = await summarise(host);
    expect(outcome).toMatchObject({
      kind: "summarised",
      sheet: "Tổng hợp",
      replaced: false,
      mismatches: [],
      opened: { undoable: "summarise" },
    });
    expect(host.trips).toEqual(["read", "apply"]);
    expect(names(host)).toEqual([planSheet, "Tổng hợp"]);
    expect(host.active).toBe("Tổng hợp");
  });

  it("leaves the table as it is", async () => {
    const host = new MemoryHost(planTable());
    const before = host.sheet(planSheet).snapshot();
    await summarise(host);
    expect(host.sheet(planSheet).snapshot()).toEqual(before);
  });

  it("replaces its own earlier summary, also when that one is in front", async () => {
    const host = new MemoryHost(planTable());
    await summarise(host);
    expect(host.active).toBe("Tổng hợp");
    expect(await summarise(host, { threshold: 40 })).toMatchObject({ replaced: true });
    expect(names(host)).toEqual([planSheet, "Tổng hợp"]);
  });

  it("leaves a sheet of that name alone that is not its own", async () => {
    const theirs = new MemorySheet("TỔNG HỢP", [["Số liệu của tôi"]]);
    const host = new MemoryHost(planTable(), theirs);
    expect(await summarise(host)).toMatchObject({ sheet: "Tổng hợp (2)", replaced: false });
    expect(theirs.cell("A1").value).toBe("Số liệu của tôi");
    expect(await summarise(host, { sheet: planSheet })).toMatchObject({
      sheet: "Tổng hợp (2)",
      replaced: true,
    });
  });

  it("goes on counting when many such names are taken", async () => {
    const taken = ["", " (2)", " (3)", " (4)"].map(
      (end) => new MemorySheet(`Tổng hợp${end}`, [["x"]]),
    );
    const host = new MemoryHost(planTable(), ...taken);
    expect(await summarise(host)).toMatchObject({ sheet: "Tổng hợp (5)" });
  });

  it("is never taken for the plan table", async () => {
    const host = new MemoryHost(planTable());
    await summarise(host);
    const outcome = await openTable(host);
    expect(outcome.kind === "opened" && outcome.opened.snapshot.sheet).toBe(planSheet);
    expect(await openTable(host, { sheet: "Tổng hợp" })).toMatchObject({ reason: "noPlanTable" });
  });

  it("is taken back: an added sheet goes, a replaced one returns", async () => {
    const host = new MemoryHost(planTable());
    await summarise(host);
    const first = host.sheet("Tổng hợp").snapshot();
    host.active = planSheet;
    await summarise(host, { threshold: 30 });
    expect(host.sheet("Tổng hợp").snapshot()).not.toEqual(first);
    expect(await undo(host)).toMatchObject({ kind: "undone", mismatches: [] });
    expect(host.sheet("Tổng hợp").snapshot()).toEqual(first);
    expect(await undo(host)).toMatchObject({ kind: "undone", undoable: null });
    expect(names(host)).toEqual([planSheet]);
    expect(host.active).toBe(planSheet);
  });

  it("refuses to replace a protected summary before anything is sent", async () => {
    const host = new MemoryHost(planTable());
    await summarise(host);
    host.sheet("Tổng hợp").isProtected = true;
    host.active = planSheet;
    await expect(summarise(host)).rejects.toMatchObject({
      code: "sheetProtected",
      subject: "Tổng hợp",
    });
  });

  it("answers that there is no table and adds nothing", async () => {
    const host = new MemoryHost(new MemorySheet("Ghi chép", [["An", 91]]));
    expect(await summarise(host)).toMatchObject({ kind: "noTable" });
    expect(names(host)).toEqual(["Ghi chép"]);
  });
});

describe("the threshold", () => {
  it("is stored with the workbook and used from then on", async () => {
    const host = new MemoryHost(planTable());
    await setThreshold(host, 25);
    const outcome = await openTable(host);
    expect(outcome.kind === "opened" && outcome.opened.summary.threshold).toBe(25);
    await setThreshold(host, null);
    expect(host.settings.has(settingKeys.threshold)).toBe(false);
  });

  it.each([0, -1, Number.NaN, Infinity, 1001])("cannot be %s", async (percent) => {
    await expect(setThreshold(new MemoryHost(planTable()), percent)).rejects.toThrow("threshold");
  });
});

describe("going to a cell", () => {
  it("shows and selects it", async () => {
    const host = new MemoryHost(planTable(), new MemorySheet("Khác"));
    await goToCell(host, { sheet: "Khác", row: 28, column: 1 });
    expect(host.active).toBe("Khác");
    expect(host.selected?.area).toEqual({ row: 28, column: 1, rowCount: 1, columnCount: 1 });
  });
});
