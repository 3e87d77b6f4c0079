import type { ColumnExplanation } from "../../src/core/model/readingExplanation";
import { createPaneActions } from "../../src/taskpane/paneActions";
import type { OpenedTable } from "../../src/workflows/outcomes";
import { MemoryHost, MemorySheet } from "../support/memoryHost";
import { planHost, planSheet, planTable } from "../unit/workflows/planWorkbook";
import { buildOpened } from "./buildOpened";
import { openPane, openPaneWith, type OpenPane } from "./openPane";

const column = (change: Partial<ColumnExplanation>): ColumnExplanation => ({
  column: 5,
  role: "actual",
  heading: "Năm 2023 / Thực hiện",
  confidence: 0.95,
  reasons: [{ reason: "heading", details: { words: "Thực hiện" } }],
  ...change,
});

const unused = column({ column: 6, role: null, heading: "Quý I", confidence: 0.7 });
const doubtful = column({ column: 7, role: "vsPlan", heading: "%", confidence: 0.3 });
const decided = column({
  column: 8,
  role: "remaining",
  confidence: 1,
  reasons: [{ reason: "person", details: {} }],
});

function withColumns(...columns: ColumnExplanation[]): OpenedTable {
  return buildOpened({
    explanation: { period: { confidence: 1, reasons: [] }, columns, numbers: [] },
  });
}

/** Chooses the option that is called so, as a person does. */
function choose(select: HTMLElement, called: string): void {
  if (!(select instanceof HTMLSelectElement)) throw new Error("no select");
  const option = [...select.options].find(({ text }) => text.includes(called));
  if (option === undefined) throw new Error(`There is no “${called}”`);
  option.selected = true;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

const chosen = (select: HTMLElement): string =>
  select instanceof HTMLSelectElement ? (select.selectedOptions[0]?.text ?? "") : "";

describe("the columns", () => {
  it("are listed with letter, heading and role, folded while all are clear", async () => {
    const { find, findAll } = await openPane(withColumns(column({}), unused));
    expect((find('[data-list="columns"]') as HTMLDetailsElement).open).toBe(false);
    const rows = findAll(".column-row").map((row) => [
      row.dataset.column,
      row.querySelector(".heading")?.textContent,
      chosen(row.querySelector("select") ?? row),
    ]);
    expect(rows).toEqual([
      ["F", "Năm 2023 / Thực hiện", "Thực hiện"],
      ["G", "Quý I", "Không dùng"],
    ]);
  });

  it("are unfolded where one is doubtful, which is marked and says why", async () => {
    const { find, text } = await openPane(withColumns(column({}), doubtful));
    expect((find('[data-list="columns"]') as HTMLDetailsElement).open).toBe(true);
    expect(text('[data-list="columns"] summary')).toBe("Cột 2 1 cột còn ngờ");
    expect(text('[data-column="H"] label')).toContain("còn ngờ");
    const described = find("#column-H").getAttribute("aria-describedby") ?? "";
    expect(text(`#${described}`)).toBe("tiêu đề ghi “Thực hiện”");
    expect(find("#column-F").title).toBe("tiêu đề ghi “Thực hiện”");
  });

  it("have a label each that names letter and heading", async () => {
    const { find } = await openPane(withColumns(column({})));
    const [label] = (find("#column-F") as HTMLSelectElement).labels;
    expect(label?.textContent.replace(/\s+/g, " ").trim()).toBe("Cột F: Năm 2023 / Thực hiện");
  });

  it.each([
    ["Cùng kỳ", "samePeriod"],
    ["Không dùng", null],
  ])("take the role chosen at once: %s", async (called, role) => {
    const { actions, find, pane, text } = await openPane(withColumns(column({})));
    choose(find("#column-F"), called);
    await pane.settled();
    expect(actions.decideColumn).toHaveBeenCalledWith("Biểu chỉ tiêu", {
      column: 5,
      heading: "Năm 2023 / Thực hiện",
      role,
    });
    expect(text('[aria-live="polite"]')).toContain("Đã đọc lại bảng");
  });

  it("go back to their role where the choice would leave no table, and say so", async () => {
    const opened = withColumns(column({}));
    const { find, pane, text } = await openPane(opened, ({ decideColumn }) => {
      decideColumn.mockResolvedValue({ kind: "unreadable", opened });
    });
    choose(find("#column-F"), "Ghi chú");
    await pane.settled();
    expect(chosen(find("#column-F"))).toBe("Thực hiện");
    expect(text('[aria-live="polite"]')).toContain("Chưa đổi vai trò cột F");
  });

  it("take a choice made while something else was running once that has ended", async () => {
    const { actions, find, pane } = await openPane(withColumns(column({})));
    find('[data-action="check"]').click();
    choose(find("#column-F"), "Ghi chú");
    expect(actions.decideColumn).not.toHaveBeenCalled();
    await pane.settled();
    await pane.settled();
    expect(actions.decideColumn).toHaveBeenCalledTimes(1);
  });

  it("show which were decided by the person, and forget it on demand", async () => {
    const { actions, press, text } = await openPane(withColumns(column({}), decided));
    expect(text('[data-column="I"] label')).toContain("đã chọn");
    await press("forget-columns");
    expect(actions.decideColumn).toHaveBeenCalledWith("Biểu chỉ tiêu", null);
    expect(text('[aria-live="polite"]')).toContain("như ban đầu");
  });

  it("offer to forget nothing where nothing was decided", async () => {
    const { findAll } = await openPane(withColumns(column({})));
    expect(findAll('[data-action="forget-columns"]')).toEqual([]);
  });
});

describe("several tables", () => {
  const place = (row: number, title: string | null): OpenedTable["tables"][number]["place"] => ({
    area: { row, column: 0, rowCount: 5, columnCount: 6 },
    title,
  });
  const one = { sheet: "Biểu 1", place: place(2, "KINH TẾ"), isOpen: true };
  const two = { sheet: "Biểu 1", place: place(20, null), isOpen: false };

  it("are offered to choose from, the open one chosen", async () => {
    const { find, findAll } = await openPane(buildOpened({ tables: [one, two] }));
    expect(findAll("#table option").map((option) => option.textContent)).toEqual([
      "A3:F7 · KINH TẾ",
      "A21:F25",
    ]);
    expect(chosen(find("#table"))).toBe("A3:F7 · KINH TẾ");
    expect((find("#table") as HTMLSelectElement).labels[0]?.textContent).toBe("Bảng");
  });

  it("are not offered where there is one only", async () => {
    const { findAll } = await openPane(buildOpened({ tables: [one], unreadSheets: ["Khác"] }));
    expect(findAll("#table")).toEqual([]);
  });

  it("name their sheets where they stand on several", async () => {
    const tables = [one, { ...two, sheet: "Biểu 2" }];
    const { findAll } = await openPane(buildOpened({ tables }));
    expect(findAll("#table option").map((option) => option.textContent)).toEqual([
      "Biểu 1 · A3:F7 · KINH TẾ",
      "Biểu 2 · A21:F25",
    ]);
  });

  it("are changed by choosing, and the pane stays with that sheet", async () => {
    const tables = [one, { ...two, sheet: "Biểu 2" }];
    const { actions, find, pane, text } = await openPane(buildOpened({ tables }));
    choose(find("#table"), "Biểu 2");
    await pane.settled();
    expect(actions.chooseTable).toHaveBeenCalledWith("Biểu 2", two.place.area);
    expect(text('[aria-live="polite"]')).toContain("Đang làm việc với bảng ở vùng A6:J12");
    await pane.refresh();
    expect(actions.open).toHaveBeenLastCalledWith({ sheet: "Biểu 2" });
  });

  it("stand beside the sheets that have not been read, and choosing one reads it", async () => {
    const opened = buildOpened({ tables: [one, two], unreadSheets: ["Phụ lục"] });
    const { actions, find, pane } = await openPane(opened);
    choose(find("#table"), "Phụ lục");
    await pane.settled();
    expect(actions.chooseTable).not.toHaveBeenCalled();
    expect(actions.open).toHaveBeenLastCalledWith({ sheet: "Phụ lục" });
  });
});

describe("on a workbook", () => {
  const openOn = (host: MemoryHost): Promise<OpenPane> => openPaneWith(createPaneActions(host));

  it("a corrected column changes the figures, writes into no cell, and holds when opened again", async () => {
    const host = planHost(planTable());
    const before = host.sheet(planSheet).snapshot();
    const { find, pane, text } = await openOn(host);
    expect(text('.legend [data-assessment="below"]')).toBe("Dưới ngưỡng 1");
    choose(find("#column-E"), "Thực hiện");
    await pane.settled();
    expect(host.trips).toEqual(["read", "read", "apply"]);
    expect(host.sheet(planSheet).snapshot()).toEqual(before);
    expect(chosen(find("#column-F"))).not.toBe("Thực hiện");
    const again = await openOn(host);
    expect(chosen(again.find("#column-E"))).toBe("Thực hiện");
    await again.press("forget-columns");
    expect(chosen(again.find("#column-F"))).toBe("Thực hiện");
  });

  it("the other of two tables is shown, and again when opened anew", async () => {
    const { values } = planTable().snapshot();
    const twice = new MemorySheet("Hai bảng", [...values, [], [], ...values]);
    const host = new MemoryHost(twice);
    const { find, pane, text } = await openOn(host);
    expect(text("header")).toContain("A3:J10");
    choose(find("#table"), "A15:J22");
    await pane.settled();
    expect(text("header")).toContain("A15:J22");
    expect(chosen(find("#table"))).toContain("A15:J22");
    const again = await openOn(host);
    expect(again.text("header")).toContain("A15:J22");
  });
});
