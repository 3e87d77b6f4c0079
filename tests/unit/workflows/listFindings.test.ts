import { check } from "../../../src/workflows/check";
import { ignoreFinding } from "../../../src/workflows/ignoreFinding";
import { listFindings } from "../../../src/workflows/listFindings";
import { openTable } from "../../../src/workflows/openTable";
import type { CheckedTable } from "../../../src/workflows/outcomes";
import { undo } from "../../../src/workflows/undo";
import { MemorySheet, type GivenCell, type MemoryHost } from "../../support/memoryHost";
import { planHost, planTable } from "./planWorkbook";

const date = "2026-11-22";
const rows: readonly (readonly GivenCell[])[] = [
  ["1", "Tổng sản lượng lương thực", "Tấn", 4150, 2240, 2300, 102.68, 70.5, 1850],
  ["2", "=Tổng sản lượng thủy sản", "Tấn", 100, 68, 65, 95.59, 71.5, 35],
  ["3", "Số lao động đi xuất khẩu", "LĐ", 19, 5, 8, 160, 42.11, 11],
];

async function checked(host: MemoryHost): Promise<CheckedTable> {
  const outcome = await check(host, { sheet: "Biểu 'A'" });
  if (outcome.kind === "noTable") throw new Error("no table");
  return outcome.opened;
}

async function listed(host: MemoryHost): Promise<string> {
  const outcome = await listFindings(host, await checked(host), date);
  if (outcome.kind === "noTable") throw new Error("no table");
  expect(outcome.mismatches).toEqual([]);
  return outcome.sheet;
}

function hostOf(...others: readonly MemorySheet[]): MemoryHost {
  const host = planHost(planTable("Biểu 'A'", rows), ...others);
  host.evaluate = (_sheet, formula) => /"([^"]*)"\)$/.exec(formula)?.[1] ?? null;
  return host;
}

describe("the list of findings", () => {
  it("names each finding with its place, what to do and whether it is passed over", async () => {
    const host = hostOf();
    const shown = await checked(host);
    const [finding] = shown.findings;
    if (finding === undefined) throw new Error("nothing found");
    const decision = { reason: "Đã đối chiếu", date };
    await ignoreFinding(host, shown, { finding, decision });
    const list = host.sheet(await listed(host));
    expect(list.name).toBe("Kiểm tra");
    expect(host.active).toBe("Kiểm tra");
    expect(list.cell("A2").value).toBe("Trang tính “Biểu 'A'” – 6 tháng đầu năm 2023");
    expect(list.cell("A3").value).toBe(
      "Kiểm tra ngày 22/11/2026: 1 điều cần xem lại, đã bỏ qua 1 mục.",
    );
    expect(list.cell("C6").formula).toBe(`=HYPERLINK("#'Biểu ''A'''!H5","H5")`);
    const line = ["A6", "B6", "D6", "F6", "F7"].map((address) => list.cell(address).value);
    expect(line).toEqual([
      1,
      "Cần xem lại",
      "2. =Tổng sản lượng thủy sản",
      "Chưa xử lý",
      "Đã bỏ qua: Đã đối chiếu",
    ]);
    expect(list.cell("E6").value).toContain("Chỉ tiêu 2");
    expect(list.cell("A8").value).toBe("Danh sách lập bằng Chỉ Tiêu từ trang tính “Biểu 'A'”");
  });

  it("says so where there is nothing to list", async () => {
    const clean = ["1", "Tổng sản lượng lương thực", "Tấn", 4150, 2240, 2300, 102.68, 55.42, 1850];
    const host = planHost(planTable("Biểu 'A'", [clean]));
    const list = host.sheet(await listed(host));
    expect(list.cell("A3").value).toBe("Kiểm tra ngày 22/11/2026: Không thấy lỗi nào.");
  });

  it("writes every text as a text, none as a formula", async () => {
    const host = hostOf();
    const list = host.sheet(await listed(host));
    const formulas = [...list.cells.values()].flatMap(({ formula }) => formula ?? []);
    expect(formulas.every((formula) => formula.startsWith("=HYPERLINK("))).toBe(true);
  });

  it("is taken for no plan table", async () => {
    const host = hostOf();
    await listed(host);
    expect(await openTable(host, { sheet: "Kiểm tra" })).toMatchObject({
      kind: "noTable",
      reason: "noPlanTable",
      columns: [],
    });
    expect(await openTable(host)).toMatchObject({
      kind: "opened",
      opened: { snapshot: { sheet: "Biểu 'A'" } },
    });
  });

  it("replaces an earlier list, and is taken back to it", async () => {
    const host = hostOf();
    await listed(host);
    const before = structuredClone(host.sheet("Kiểm tra").cells);
    host.sheet("Biểu 'A'").put(3, 7, 55.42);
    expect(await listed(host)).toBe("Kiểm tra");
    expect(host.sheets.map(({ name }) => name)).toEqual(["Biểu 'A'", "Kiểm tra"]);
    expect(host.sheet("Kiểm tra").cell("A7").value).toMatch(/^Danh sách lập/);
    expect(await undo(host, "Biểu 'A'")).toMatchObject({ kind: "undone", action: "list" });
    const after = [...host.sheet("Kiểm tra").cells].map(([place, { value }]) => [place, value]);
    for (const [place, { value }] of before) expect(after).toContainEqual([place, value]);
    expect(await undo(host, "Biểu 'A'")).toMatchObject({ kind: "undone", action: "list" });
    expect(host.sheets.map(({ name }) => name)).toEqual(["Biểu 'A'"]);
  });

  it.each<[string, MemorySheet]>([
    ["a sheet of that name that is not ours", new MemorySheet("kiểm TRA", [["Của tôi"]])],
    ["an empty sheet", new MemorySheet("Kiểm tra")],
  ])("leaves %s alone", async (_case, sheet) => {
    const host = hostOf(sheet);
    const before = structuredClone(sheet.cells);
    expect(await listed(host)).toBe("Kiểm tra (2)");
    expect(sheet.cells).toEqual(before);
  });

  it.each([
    ["in the column for it", 5, 6],
    ["beside the list", 6, 9],
    ["below the list", 20, 0],
  ])("leaves a list alone in which something is noted %s", async (_case, row, column) => {
    const host = hostOf();
    await listed(host);
    host.sheet("Kiểm tra").put(row, column, "Đã sửa ngày 20/11");
    expect(await listed(host)).toBe("Kiểm tra (2)");
    expect(host.sheet("Kiểm tra").at(row, column).value).toBe("Đã sửa ngày 20/11");
  });

  it("is not written over a protected list", async () => {
    const host = hostOf();
    host.sheet(await listed(host)).isProtected = true;
    await expect(listed(host)).rejects.toMatchObject({ code: "sheetProtected" });
  });
});
