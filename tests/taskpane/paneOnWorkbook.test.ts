import { createPaneActions } from "../../src/taskpane/paneActions";
import { planHost, planSheet, planTable } from "../unit/workflows/planWorkbook";
import { MemoryHost, MemorySheet } from "../support/memoryHost";
import { openPaneWith, type OpenPane } from "./openPane";

/** The pane with the real workflows over a workbook in memory. */
async function openOn(host: MemoryHost): Promise<OpenPane> {
  return openPaneWith(createPaneActions(host));
}

describe("the pane on a workbook", () => {
  it("calculates in two round trips, says so, and takes it back to the letter", async () => {
    const host = planHost(planTable());
    const before = host.sheet(planSheet).snapshot();
    const { press, text } = await openOn(host);
    await press("calculate");
    await press("calculate-as-is");
    expect(host.trips).toEqual(["read", "read", "apply"]);
    expect(host.sheet(planSheet).cell("H5").value).toBe(55.42);
    expect(text('[data-action="undo"]')).toBe("Hoàn tác tính lại");
    await press("undo");
    expect(host.trips.slice(3)).toEqual(["read", "apply"]);
    expect(text('[aria-live="polite"]')).toContain("trở về như trước");
    expect(host.sheet(planSheet).snapshot().values).toEqual(before.values);
    expect(text('[data-action="undo"]')).toBe("Hoàn tác");
  });

  it("has nothing to write the second time, and says that rather than make a preview of it", async () => {
    const host = planHost(planTable());
    const { findAll, press, text } = await openOn(host);
    await press("calculate");
    await press("fix-numbers");
    const trips = host.trips.length;
    await press("calculate");
    expect(host.trips.slice(trips)).toEqual(["read"]);
    expect(text('[aria-live="polite"]')).toMatch(/^✓ Các ô tính đã đúng, không phải ghi gì\./);
    expect(findAll('[data-action="cancel"]')).toEqual([]);
  });

  it("writes nothing before the person has seen which text figures become numbers", async () => {
    const host = planHost(planTable());
    const { press, text } = await openOn(host);
    await press("calculate");
    expect(host.applied).toEqual([]);
    expect(text('[data-list="text-figures"]')).toContain("“68,5” → thành 68,5 ô E6");
    await press("fix-numbers");
    expect(host.sheet(planSheet).cell("E6").value).toBe(68.5);
    expect(host.sheet(planSheet).cell("H6").value).toBe(65);
  });

  it("changes nothing by Xem trước", async () => {
    const host = planHost(planTable());
    const { press, text } = await openOn(host);
    await press("preview");
    expect(host.applied).toEqual([]);
    expect(text('[data-list="changes"]')).toContain("55,42");
  });

  it("stores the threshold with the workbook and judges by it at once", async () => {
    const host = planHost(planTable());
    const { find, pane, text } = await openOn(host);
    expect(text('.legend [data-assessment="below"]')).toBe("Dưới ngưỡng 1");
    find('[data-threshold="75"]').click();
    await pane.settled();
    expect(text('.legend [data-assessment="below"]')).toBe("Dưới ngưỡng 3");
    expect([...host.settings.values()]).toContain("75");
  });

  it("makes the summary sheet, then still shows the table", async () => {
    const host = new MemoryHost(planTable());
    const { pane, press, text } = await openOn(host);
    await press("summarise");
    expect(text('[aria-live="polite"]')).toContain("Đã lập biểu trên trang tính “Tổng hợp”.");
    await pane.refresh();
    expect(text("header")).toContain(planSheet);
  });

  it("leads to the flagged cell", async () => {
    const host = planHost(planTable());
    const { find, pane } = await openOn(host);
    find('[data-list="below"] button').click();
    await pane.settled();
    expect(host.selected).toEqual({
      sheet: planSheet,
      area: { row: 8, column: 7, rowCount: 1, columnCount: 1 },
    });
  });

  it("explains a protected sheet and changes nothing", async () => {
    const host = planHost(planTable());
    host.sheet(planSheet).isProtected = true;
    const { press, text } = await openOn(host);
    await press("calculate");
    await press("calculate-as-is");
    expect(host.applied).toEqual([]);
    expect(text('[role="alert"].news')).toContain("đang được bảo vệ");
  });

  it("explains a workbook without a plan table, and finds the table once it is there", async () => {
    const host = planHost(new MemorySheet("Ghi chép", [["Số điện thoại"]]));
    const { press, text } = await openOn(host);
    expect(text(".no-table")).toContain("Không thấy bảng chỉ tiêu");
    host.sheets.push(planTable());
    host.active = planSheet;
    await press("read-again");
    expect(text("header")).toContain("05 chỉ tiêu trong 2 nhóm");
  });
});
