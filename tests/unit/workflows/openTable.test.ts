import { settingKeys } from "../../../src/core/model/settings";
import { check } from "../../../src/workflows/check";
import type { WorkOptions } from "../../../src/workflows/outcomes";
import { openTable } from "../../../src/workflows/openTable";
import { MemoryHost, MemorySheet } from "../../support/memoryHost";
import { planRows, planSheet, planTable } from "./planWorkbook";

const notes = (): MemorySheet =>
  new MemorySheet("Ghi chép", [
    ["Họ tên", "Điện thoại"],
    ["An", 91],
  ]);
const smaller = (): MemorySheet => planTable("Biểu nhỏ", planRows.slice(0, 2));

async function openedSheet(host: MemoryHost, options: WorkOptions = {}): Promise<string> {
  const outcome = await openTable(host, options);
  return outcome.kind === "opened" ? outcome.opened.snapshot.sheet : outcome.reason;
}

describe("opening the plan table", () => {
  it("takes one round trip when the active sheet holds it", async () => {
    const host = new MemoryHost(smaller(), planTable());
    expect(await openedSheet(host)).toBe("Biểu nhỏ");
    expect(host.trips).toEqual(["read"]);
  });

  it("takes one round trip when the sheet asked for holds it", async () => {
    const host = new MemoryHost(notes(), smaller(), planTable());
    expect(await openedSheet(host, { sheet: planSheet })).toBe(planSheet);
    expect(host.trips).toEqual(["read"]);
  });

  it("looks at all visible sheets when the active one holds none, and takes the one with most indicators", async () => {
    const hidden = planTable("Ẩn", [...planRows, ["6", "Thêm", "Ha", 1, 1, 1]]);
    hidden.isVisible = false;
    const host = new MemoryHost(notes(), smaller(), planTable(), hidden);
    expect(await openedSheet(host)).toBe(planSheet);
    expect(host.trips).toEqual(["read", "read"]);
  });

  it("prefers the sheet remembered with the workbook to a larger one", async () => {
    const host = new MemoryHost(notes(), smaller(), planTable());
    host.settings.set(settingKeys.sheet, "Biểu nhỏ");
    expect(await openedSheet(host)).toBe("Biểu nhỏ");
    expect(host.trips).toEqual(["read", "read"]);
  });

  it("passes over a remembered sheet that holds no table any more", async () => {
    const host = new MemoryHost(notes(), planTable());
    host.settings.set(settingKeys.sheet, "Đã xóa");
    expect(await openedSheet(host)).toBe(planSheet);
  });

  it.each([
    ["other capitals", "BIỂU CHỈ TIÊU"],
    ["decomposed letters", planSheet.normalize("NFD")],
  ])("finds the sheet asked for by %s", async (_how, sheet) => {
    expect(await openedSheet(new MemoryHost(notes(), planTable()), { sheet })).toBe(planSheet);
  });

  it("does not look elsewhere when the sheet asked for holds no table", async () => {
    const host = new MemoryHost(planTable(), notes());
    expect(await openTable(host, { sheet: "Ghi chép" })).toMatchObject({
      kind: "noTable",
      reason: "noPlanTable",
      sheet: "Ghi chép",
    });
    expect(host.trips).toEqual(["read"]);
  });

  it.each([
    { reason: "sheetMissing", first: planTable(), asked: "Không có", sheet: "Không có" },
    { reason: "noPlanTable", first: notes(), sheet: "Ghi chép" },
    { reason: "emptyWorkbook", first: new MemorySheet("Trang tính1"), sheet: "Trang tính1" },
  ])("says $reason", async ({ reason, first, asked, sheet }) => {
    const options = asked === undefined ? {} : { sheet: asked };
    const outcome = await openTable(new MemoryHost(first), options);
    expect(outcome).toMatchObject({ kind: "noTable", reason, sheet });
  });

  it("never changes anything", async () => {
    const host = new MemoryHost(planTable());
    await check(host);
    expect(host.trips).toEqual(["read"]);
  });
});

describe("an opened table", () => {
  it.each([
    { what: "the one given for this run", given: 30, stored: "40", threshold: 30 },
    { what: "the one stored with the workbook", stored: "40", threshold: 40 },
    { what: "the default where none is stored", threshold: 50 },
    { what: "the default where what is stored is none", stored: "abc", threshold: 50 },
  ])("is judged by the threshold: $what", async ({ given, stored, threshold }) => {
    const host = new MemoryHost(planTable());
    if (stored !== undefined) host.settings.set(settingKeys.threshold, stored);
    const outcome = await openTable(host, given === undefined ? {} : { threshold: given });
    expect(outcome.kind === "opened" && outcome.opened.summary.threshold).toBe(threshold);
  });

  it("reports on the months given, where the table is wrong about them", async () => {
    const outcome = await openTable(new MemoryHost(planTable()), { months: 9 });
    expect(outcome.kind === "opened" && outcome.opened.summary.period).toEqual({
      months: 9,
      year: 2023,
    });
  });

  it("counts, says the sentence and offers to turn text into numbers", async () => {
    const outcome = await openTable(new MemoryHost(planTable()));
    if (outcome.kind !== "opened") throw new Error(outcome.reason);
    const { summary, sentence, textFigures } = outcome.opened;
    expect(summary).toMatchObject({
      total: 5,
      counts: { reached: 2, below: 1, yearEnd: 2, notStarted: 0, missing: 0 },
    });
    expect(sentence).toMatch(/05 chỉ tiêu/);
    expect(textFigures.map(({ row, column, shown }) => [row, column, shown])).toEqual([
      [5, 3, 100],
      [5, 4, 68.5],
      [5, 5, 65],
    ]);
  });

  it("lists the gravest findings first, and more of them when it is checked", async () => {
    const opening = await openTable(new MemoryHost(planTable()));
    if (opening.kind !== "opened") throw new Error(opening.reason);
    const outcome = await check(new MemoryHost(planTable()));
    if (outcome.kind !== "opened") throw new Error(outcome.reason);
    const order = ["error", "warning", "info"];
    const ranks = outcome.opened.findings.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
    expect(ranks.length).toBeGreaterThan(opening.opened.findings.length);
  });
});
