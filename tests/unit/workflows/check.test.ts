import { check } from "../../../src/workflows/check";
import { openTable } from "../../../src/workflows/openTable";
import { MemorySheet, type MemoryHost } from "../../support/memoryHost";
import { planHost, planTable } from "./planWorkbook";

function host(...others: readonly MemorySheet[]): MemoryHost {
  const sheet = planTable("Biểu", [
    ["1", "Tổng sản lượng lương thực", "Tấn", 4150, 2240, 2300, 102.68, 55.42, 1850],
    ["2", "Tổng sản lượng thủy sản", "Tấn", 100, 68, 65, 95.59, 65, 35],
    ["3", "Số lao động đi xuất khẩu", "LĐ", 19, 5, 8, 160, 42.11, 11],
  ]);
  sheet.hiddenRows = [4];
  sheet.hiddenColumns = [4];
  return planHost(sheet, ...others);
}

describe("checking a table", () => {
  it("looks which rows and columns are hidden, in one round trip", async () => {
    const workbook = host();
    const outcome = await check(workbook);
    if (outcome.kind === "noTable") throw new Error("no table");
    const found = outcome.opened.findings.map(({ check: id }) => id);
    expect(found).toEqual(["hiddenRows", "hiddenColumns"]);
    expect(workbook.trips).toEqual(["read"]);
  });

  it("is alone in that: opening does not look", async () => {
    const outcome = await openTable(host());
    if (outcome.kind === "noTable") throw new Error("no table");
    expect(outcome.opened.snapshot.hiddenRows).toBeUndefined();
  });

  it("looks on a sheet that is found only by a second reading too", async () => {
    const workbook = host(new MemorySheet("Bìa"));
    workbook.active = "Bìa";
    const outcome = await check(workbook);
    if (outcome.kind === "noTable") throw new Error("no table");
    expect(outcome.opened.findings).toHaveLength(2);
  });
});
