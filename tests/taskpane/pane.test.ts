import { WorkbookError } from "../../src/workbook/workbookError";
import type { CellChange } from "../../src/workflows/outcomes";
import { buildOpened } from "./buildOpened";
import { calculatedTable } from "./fakeActions";
import { openPane } from "./openPane";

const sheet = "Biểu chỉ tiêu";

const [namedRow = { row: 0, name: "" }] = buildOpened().assessed.calculated.table.rows;

const written: CellChange = {
  sheet,
  row: 14,
  column: 7,
  before: { kind: "value", value: null },
  after: { kind: "formula", formula: '=IF(N(D15)=0,"",ROUND(F15/D15*100,2))' },
  shown: 55.42,
};

const textFigure: CellChange = {
  sheet,
  row: 14,
  column: 3,
  before: { kind: "value", value: "4.150" },
  after: { kind: "value", value: 4150 },
  shown: null,
};

describe("what was found", () => {
  it("names sheet, range, indicators, groups and period", async () => {
    const { text } = await openPane();
    expect(text("header")).toContain("Biểu chỉ tiêu · A6:J12");
    expect(text("header")).toContain("04 chỉ tiêu trong 1 nhóm · 6 tháng đầu năm 2023");
  });

  it("replaces what the page said before", async () => {
    expect((await openPane()).text()).not.toContain("Đang kết nối");
  });

  it.each([
    ["reached", "Đạt", "1"],
    ["below", "Dưới ngưỡng", "1"],
    ["notStarted", "Chưa thực hiện", "1"],
    ["yearEnd", "Đánh giá cuối năm", "1"],
    ["missing", "Chưa có số liệu", "0"],
  ])("counts %s with symbol, name and number", async (assessment, name, count) => {
    const { find, text } = await openPane();
    const entry = `.legend [data-assessment="${assessment}"]`;
    expect(text(entry)).toBe(`${name} ${count}`);
    expect(find(`${entry} svg.symbol`).getAttribute("aria-hidden")).toBe("true");
  });

  it("describes the picture in words", async () => {
    const { find } = await openPane();
    expect(find("svg.bar").getAttribute("role")).toBe("img");
    expect(find("svg.bar").getAttribute("aria-label")).toBe(
      "4 chỉ tiêu, Đạt: 1, Dưới ngưỡng: 1, Chưa thực hiện: 1, Đánh giá cuối năm: 1",
    );
  });

  it("lists the flagged indicator with its percentage, and a press goes to its cell", async () => {
    const { actions, find, pane, text } = await openPane();
    const line = '[data-list="below"] button';
    expect(text(line)).toBe("16 Số lao động được đào tạo 42,11 % ô H11");
    expect(find(line).tagName).toBe("BUTTON");
    find(line).click();
    await pane.settled();
    expect(actions.goToCell).toHaveBeenCalledWith({ sheet, row: 10, column: 7 });
  });

  it("leads from an indicator not started to its actual figure", async () => {
    const { actions, find, pane } = await openPane();
    find('[data-list="notStarted"] button').click();
    await pane.settled();
    expect(actions.goToCell).toHaveBeenCalledWith({ sheet, row: 9, column: 5 });
  });

  it("leads to the name where the table has no column for the figure", async () => {
    const opened = buildOpened();
    const { assessed } = opened;
    const table = { ...assessed.calculated.table, columns: { name: 1 } };
    const bare = { ...assessed, calculated: { ...assessed.calculated, table } };
    const { find } = await openPane({ ...opened, assessed: bare });
    expect(find('[data-list="below"] button').dataset.cell).toBe("B11");
  });

  it("folds the other lists and leaves out the empty ones", async () => {
    const { find, findAll } = await openPane();
    expect(find('[data-list="below"]').hasAttribute("open")).toBe(true);
    expect(find('[data-list="notStarted"]').hasAttribute("open")).toBe(false);
    expect(findAll('[data-list="missing"]')).toEqual([]);
  });

  it("says so when nothing is below the threshold", async () => {
    const opened = buildOpened({}, [{ no: "1", name: "Lúa", assessment: "reached" }]);
    expect((await openPane(opened)).text(".lists")).toBe("Không có chỉ tiêu nào dưới ngưỡng.");
  });
});

describe("no table", () => {
  const names = [
    { name: "Biểu chỉ tiêu", isVisible: true },
    { name: "Ẩn", isVisible: false },
  ];

  it("explains, lists the visible sheets, and reads the one that is pressed", async () => {
    const { actions, find, findAll, pane, text } = await openPane(undefined, ({ open }) =>
      open.mockResolvedValueOnce({
        kind: "noTable",
        reason: "noPlanTable",
        sheet: "Sheet2",
        names,
      }),
    );
    expect(text(".no-table")).toContain(
      "Không thấy bảng chỉ tiêu kế hoạch trên trang tính “Sheet2”",
    );
    expect(findAll("[data-sheet]").map((one) => one.dataset.sheet)).toEqual(["Biểu chỉ tiêu"]);
    expect(findAll('[data-action="calculate"]')).toEqual([]);
    find("[data-sheet]").click();
    await pane.settled();
    expect(actions.open).toHaveBeenLastCalledWith({ sheet: "Biểu chỉ tiêu" });
    expect(text("header")).toContain("A6:J12");
  });

  it("keeps to the chosen sheet until the person reads anew", async () => {
    const { actions, find, pane, press } = await openPane(undefined, ({ open }) =>
      open.mockResolvedValueOnce({
        kind: "noTable",
        reason: "noPlanTable",
        sheet: "Sheet2",
        names,
      }),
    );
    find("[data-sheet]").click();
    await pane.settled();
    await press("summarise");
    expect(actions.summarise).toHaveBeenLastCalledWith({ sheet: "Biểu chỉ tiêu" });
    await press("reread");
    expect(actions.open).toHaveBeenLastCalledWith({});
  });

  it("reads again on Đọc lại", async () => {
    const { actions, press } = await openPane(undefined, ({ open }) =>
      open.mockResolvedValueOnce({
        kind: "noTable",
        reason: "emptyWorkbook",
        sheet: "Sheet1",
        names: [],
      }),
    );
    await press("read-again");
    expect(actions.open).toHaveBeenCalledTimes(2);
  });

  it("takes the place of the table when Tính lại finds none any more", async () => {
    const { press, text } = await openPane(undefined, ({ calculate }) =>
      calculate.mockResolvedValueOnce({
        kind: "noTable",
        reason: "sheetMissing",
        sheet: "X",
        names,
      }),
    );
    await press("calculate");
    expect(text("main")).toContain("Tệp không có trang tính “X”");
  });
});

describe("Tính lại", () => {
  it("writes at once and tells how many cells, with old and new of each", async () => {
    const opened = buildOpened({ undoable: "calculate" });
    const { actions, find, press, text } = await openPane(opened, ({ calculate }) =>
      calculate.mockResolvedValueOnce(
        calculatedTable(opened, { changes: [written], flagsChanged: 1, keptCells: 2 }),
      ),
    );
    await press("calculate");
    expect(actions.calculate).toHaveBeenCalledTimes(1);
    expect(actions.calculate).toHaveBeenCalledWith({ preview: false, fixNumbers: false });
    expect(text('[aria-live="polite"]')).toContain("Đã ghi 1 ô. Đã cập nhật phần đánh dấu");
    expect(text('[aria-live="polite"]')).toContain("2 ô có số sẵn được giữ nguyên");
    expect(text('[data-list="changes"] li')).toContain("(trống) → thành 55,42");
    expect(find('[data-list="changes"] button').dataset.cell).toBe("H15");
    expect(find('[data-list="changes"]').hasAttribute("open")).toBe(false);
  });

  it("says that nothing changed the second time", async () => {
    const { press, text } = await openPane();
    await press("calculate");
    expect(text('[aria-live="polite"]')).toBe("✓ Các ô tính đã đúng, không phải ghi gì.");
  });

  it("warns when what was written is too much to be taken back", async () => {
    const opened = buildOpened();
    const { press, text } = await openPane(opened, ({ calculate }) =>
      calculate.mockResolvedValueOnce(calculatedTable(opened, { changes: [written] })),
    );
    await press("calculate");
    expect(text('[aria-live="polite"]')).toContain("không hoàn tác được");
  });

  it("shows cells that read back differently", async () => {
    const opened = buildOpened({ undoable: "calculate" });
    const { find, press, text } = await openPane(opened, ({ calculate }) =>
      calculate.mockResolvedValueOnce(
        calculatedTable(opened, {
          changes: [written],
          mismatches: [{ sheet, row: 14, column: 7, expected: "55,42", found: "60" }],
        }),
      ),
    );
    await press("calculate");
    expect(find(".message").classList).toContain("warning");
    expect(text(".mismatches")).toContain("Cần 55,42, đang là 60.");
  });

  it("names the rows that are left out and why", async () => {
    const opened = buildOpened();
    const row = { row: 14, no: "3", name: "Lúa", reason: "ambiguous" as const };
    const { find, press, text } = await openPane(opened, ({ calculate }) =>
      calculate.mockResolvedValueOnce(
        calculatedTable(opened, { leftOut: [{ ...row, cells: [{ sheet, row: 14, column: 3 }] }] }),
      ),
    );
    await press("calculate");
    expect(text('[data-list="left-out"]')).toContain("3 Lúa: số đọc được nhiều cách, cần gõ lại");
    expect(find('[data-list="left-out"] button').dataset.cell).toBe("D15");
  });

  it.each([
    ["noComputedColumn", "không có cột nào để tính"],
    ["noActualColumn", "thêm cột “Thực hiện”"],
    ["noDenominator", "không có cột kế hoạch và cột cùng kỳ"],
  ] as const)("says what to do when there is %s", async (reason, said) => {
    const opened = buildOpened();
    const { press, text } = await openPane(opened, ({ calculate }) =>
      calculate.mockResolvedValueOnce({ kind: "nothingToCalculate", reason, opened }),
    );
    await press("calculate");
    expect(text('[aria-live="polite"]')).toContain(said);
  });

  it("shows no more lines than a person can read, and counts the rest", async () => {
    const opened = buildOpened({ undoable: "calculate" });
    const { findAll, press, text } = await openPane(opened, ({ calculate }) =>
      calculate.mockResolvedValueOnce(
        calculatedTable(opened, { changes: Array.from({ length: 302 }, () => written) }),
      ),
    );
    await press("calculate");
    expect(findAll('[data-list="changes"] li')).toHaveLength(300);
    expect(text('[data-list="changes"]')).toContain("… và 2 ô khác.");
  });
});

describe("Xem trước", () => {
  it("lists the changes without writing; Ghi vào bảng writes them", async () => {
    const opened = buildOpened();
    const { actions, find, press, text } = await openPane(opened, ({ calculate }) =>
      calculate.mockResolvedValueOnce(
        calculatedTable(opened, { changes: [written], written: false }),
      ),
    );
    await press("preview");
    expect(actions.calculate).toHaveBeenLastCalledWith({ preview: true, fixNumbers: false });
    expect(text('[aria-live="polite"]')).toContain("Tính lại sẽ ghi 1 ô. Chưa ghi gì vào bảng.");
    expect(find('[data-list="changes"]').hasAttribute("open")).toBe(true);
    await press("write-preview");
    expect(actions.calculate).toHaveBeenLastCalledWith({ preview: false, fixNumbers: false });
  });

  it("is dropped by Thôi", async () => {
    const opened = buildOpened();
    const { actions, findAll, press } = await openPane(opened, ({ calculate }) =>
      calculate.mockResolvedValueOnce(
        calculatedTable(opened, { changes: [written], written: false }),
      ),
    );
    await press("preview");
    await press("cancel");
    expect(findAll('[data-list="changes"]')).toEqual([]);
    expect(actions.calculate).toHaveBeenCalledTimes(1);
  });

  it("offers nothing to write when nothing would change", async () => {
    const { findAll, press, text } = await openPane();
    await press("preview");
    expect(text('[aria-live="polite"]')).toContain("Tính lại sẽ không đổi gì");
    expect(findAll('[data-action="write-preview"]')).toEqual([]);
  });

  it("is made anew when the sheet changes under it", async () => {
    const { actions, pane, press } = await openPane();
    await press("preview");
    await pane.refresh();
    expect(actions.calculate).toHaveBeenCalledTimes(2);
    expect(actions.calculate).toHaveBeenLastCalledWith({ preview: true, fixNumbers: false });
  });
});

describe("figures stored as text", () => {
  const opened = buildOpened({ textFigures: [textFigure] });

  it("are offered before anything is written, old and new", async () => {
    const { actions, press, text } = await openPane(opened);
    await press("calculate");
    expect(actions.calculate).not.toHaveBeenCalled();
    expect(text('[aria-live="polite"]')).toContain("1 ô số đang lưu ở dạng chữ");
    expect(text('[data-list="text-figures"] li')).toMatch(/“4\.150” → thành 4\.150 ô D15/);
  });

  it("become numbers when accepted", async () => {
    const { actions, press } = await openPane(opened);
    await press("calculate");
    await press("fix-numbers");
    expect(actions.calculate).toHaveBeenCalledTimes(1);
    expect(actions.calculate).toHaveBeenCalledWith({ preview: false, fixNumbers: true });
  });

  it("stay when declined; the table is calculated, the person is not asked again but told", async () => {
    const { actions, press, text } = await openPane(opened);
    await press("calculate");
    await press("calculate-as-is");
    expect(actions.calculate).toHaveBeenLastCalledWith({ preview: false, fixNumbers: false });
    expect(text('[aria-live="polite"]')).toContain("chưa được tính phần trăm");
    await press("calculate");
    expect(actions.calculate).toHaveBeenCalledTimes(2);
  });
});

describe("Kiểm tra", () => {
  it("opens the page of findings, which reads for itself now and whenever the sheet changes", async () => {
    const opened = buildOpened();
    const page = {
      element: document.createElement("div"),
      show: jest.fn(),
      selected: jest.fn(),
      reread: jest.fn(async () => ({ kind: "opened" as const, opened })),
    };
    const { actions, find, pane, press } = await openPane(opened, ({ openPage }) =>
      openPage.mockResolvedValueOnce(page),
    );
    await press("check");
    expect(actions.openPage).toHaveBeenCalledWith("check", expect.anything());
    expect(find('[data-mode="check"]').getAttribute("aria-pressed")).toBe("true");
    expect(find("main").contains(page.element)).toBe(true);
    await pane.refresh();
    expect(page.reread).toHaveBeenCalledTimes(2);
    expect(page.show).toHaveBeenLastCalledWith({ kind: "opened", opened });
  });
});

describe("Xuất biểu tổng hợp", () => {
  it.each([
    [false, "Đã lập biểu trên trang tính “Tổng hợp”."],
    [true, "Đã lập lại biểu trên trang tính “Tổng hợp”."],
  ])("tells where the summary stands (replaced: %s)", async (replaced, said) => {
    const opened = buildOpened();
    const { actions, press, text } = await openPane(opened, ({ summarise }) =>
      summarise.mockResolvedValueOnce({
        kind: "summarised",
        sheet: "Tổng hợp",
        replaced,
        mismatches: [],
        opened,
      }),
    );
    await press("summarise");
    expect(actions.summarise).toHaveBeenCalledTimes(1);
    expect(text('[aria-live="polite"]')).toBe(`✓ ${said}`);
  });
});

describe("Hoàn tác", () => {
  it("cannot be pressed while there is nothing to take back", async () => {
    const { actions, find, press } = await openPane();
    expect(find('[data-action="undo"]').getAttribute("aria-disabled")).toBe("true");
    await press("undo");
    expect(actions.undo).not.toHaveBeenCalled();
  });

  it.each([
    ["calculate", "Hoàn tác tính lại"],
    ["summarise", "Hoàn tác xuất biểu"],
  ] as const)("names what it would take back: %s", async (undoable, label) => {
    expect((await openPane(buildOpened({ undoable }))).text('[data-action="undo"]')).toBe(label);
  });

  it("takes back, reads again and says so", async () => {
    const { actions, press, text } = await openPane(buildOpened({ undoable: "calculate" }));
    await press("undo");
    expect(actions.undo).toHaveBeenCalledWith(sheet);
    expect(actions.open).toHaveBeenCalledTimes(2);
    expect(text('[aria-live="polite"]')).toContain("93 ô trở về như trước");
  });

  it("does not touch cells somebody has changed since, and leads to them", async () => {
    const { find, press, text } = await openPane(
      buildOpened({ undoable: "calculate" }),
      ({ undo }) =>
        undo.mockResolvedValueOnce({
          kind: "changedSince",
          action: "calculate",
          reason: "cells",
          cells: [{ sheet, row: 9, column: 7 }],
        }),
    );
    await press("undo");
    expect(text('[aria-live="polite"]')).toContain("đã được sửa sau lần tính lại");
    expect(find('[data-list="changed-since"] button').dataset.cell).toBe("H10");
  });

  it("names the rows that stand where it wrote when rows have moved, and says what to do", async () => {
    const { find, findAll, press, text } = await openPane(
      buildOpened({ undoable: "fill" }),
      ({ undo }) =>
        undo.mockResolvedValueOnce({
          kind: "changedSince",
          action: "fill",
          reason: "shape",
          cells: [
            { sheet, row: namedRow.row, column: 5 },
            { sheet, row: 9999, column: 5 },
          ],
        }),
    );
    await press("undo");
    expect(text('[aria-live="polite"]')).toContain("chèn, xóa hoặc sắp xếp lại sau khi ghi");
    expect(text('[aria-live="polite"]')).toContain("2 dòng dưới đây");
    expect(text('[aria-live="polite"]')).toContain("Ctrl+Z");
    expect(findAll('[data-list="changed-since"] button')).toHaveLength(2);
    expect(text('[data-list="changed-since"] li:first-child')).toContain(
      `nay là: ${namedRow.name}`,
    );
    expect(text('[data-list="changed-since"] li:last-child')).toContain("không phải dòng chỉ tiêu");
    expect(find('[data-list="changed-since"] button').dataset.cell).toBe(`F${namedRow.row + 1}`);
  });

  it("lists no more changed cells than can be looked through", async () => {
    const cells = Array.from({ length: 150 }, (_cell, row) => ({ sheet, row, column: 7 }));
    const { findAll, press, text } = await openPane(
      buildOpened({ undoable: "calculate" }),
      ({ undo }) =>
        undo.mockResolvedValueOnce({
          kind: "changedSince",
          action: "calculate",
          reason: "cells",
          cells,
        }),
    );
    await press("undo");
    expect(findAll('[data-list="changed-since"] button')).toHaveLength(100);
    expect(text('[data-list="changed-since"] .more')).toBe("… và 50 ô khác.");
  });
});

describe("the threshold", () => {
  it("shows the one in use and marks the usual one", async () => {
    const { find, findAll } = await openPane();
    expect((find("#threshold") as HTMLInputElement).value).toBe("50");
    const pressed = findAll('[data-threshold][aria-pressed="true"]').map(
      (one) => one.dataset.threshold,
    );
    expect(pressed).toEqual(["50"]);
  });

  it("has a label", async () => {
    const { find } = await openPane();
    expect((find("#threshold") as HTMLInputElement).labels?.[0]?.textContent).toBe(
      "Ngưỡng đạt (%)",
    );
  });

  it("is set by a usual value, then the table is judged anew", async () => {
    const { actions, find, pane } = await openPane();
    find('[data-threshold="75"]').click();
    await pane.settled();
    expect(actions.setThreshold).toHaveBeenCalledWith(75);
    expect(actions.open).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["49,5", 49.5],
    ["", null],
  ])("is set by typing %j", async (typed, threshold) => {
    const { actions, find, pane } = await openPane();
    type(find("#threshold"), typed);
    await pane.settled();
    expect(actions.setThreshold).toHaveBeenCalledWith(threshold);
  });

  it("is not set by nonsense; the field says what it takes", async () => {
    const { actions, find, pane, text } = await openPane();
    type(find("#threshold"), "năm mươi");
    await pane.settled();
    expect(actions.setThreshold).not.toHaveBeenCalled();
    expect(find("#threshold").getAttribute("aria-invalid")).toBe("true");
    expect(find("#threshold").getAttribute("aria-describedby")).toBe("threshold-problem");
    expect(text("#threshold-problem")).toContain("lớn hơn 0");
  });

  function type(field: HTMLElement, text: string): void {
    (field as HTMLInputElement).value = text;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
});

describe("failures", () => {
  it("of the workbook are shown once, in words that say what to do", async () => {
    const { findAll, press, text } = await openPane(undefined, ({ calculate }) =>
      calculate.mockRejectedValueOnce(new WorkbookError("sheetProtected", sheet)),
    );
    await press("calculate");
    expect(findAll(".message")).toHaveLength(1);
    expect(text('[role="alert"].news')).toContain("Unprotect Sheet");
    expect(text('[aria-live="polite"]')).toBe("");
    expect(text("header")).toContain("A6:J12");
  });

  it("of the add-in itself come with a detail to report", async () => {
    const { press, text } = await openPane(undefined, ({ summarise }) =>
      summarise.mockRejectedValueOnce(new TypeError("x is undefined")),
    );
    await press("summarise");
    expect(text('[role="alert"].news')).toContain("Có lỗi ngoài dự kiến");
    expect(text('[data-list="detail"]')).toContain("TypeError: x is undefined");
  });

  it("of the first reading leave a way to try again", async () => {
    const { press, text } = await openPane(undefined, ({ open }) =>
      open.mockRejectedValueOnce(new WorkbookError("hostUnavailable")),
    );
    expect(text('[role="alert"].news')).toContain("Không kết nối được với Excel");
    await press("reread");
    expect(text("header")).toContain("A6:J12");
    expect(text('[role="alert"].news')).toBe("");
  });

  it("go away when the next thing is done or the message is closed", async () => {
    const failing = await openPane(undefined, ({ summarise }) =>
      summarise.mockRejectedValue(new WorkbookError("cellBeingEdited")),
    );
    await failing.press("summarise");
    expect(failing.text('[role="alert"].news')).toContain("Bấm Enter");
    await failing.press("dismiss");
    expect(failing.text('[role="alert"].news')).toBe("");
  });
});

describe("while work goes on", () => {
  it("the buttons wait, keep the focus, and a second press does nothing", async () => {
    let finish = (): void => undefined;
    const { actions, find, findAll, pane, text } = await openPane(undefined, ({ summarise }) =>
      summarise.mockImplementationOnce(
        (): Promise<never> =>
          new Promise((_resolve, reject) => {
            finish = () => {
              reject(new WorkbookError("tooLarge"));
            };
          }),
      ),
    );
    find('[data-action="summarise"]').click();
    find('[data-action="summarise"]').click();
    find('[data-action="calculate"]').click();
    expect(find("main").getAttribute("aria-busy")).toBe("true");
    expect(text(".progress")).toContain("Đang xuất biểu tổng hợp…");
    for (const button of findAll(".actions button")) {
      expect(button.getAttribute("aria-disabled")).toBe("true");
      expect(button.hasAttribute("disabled")).toBe(false);
    }
    await Promise.resolve();
    finish();
    await pane.settled();
    expect(actions.summarise).toHaveBeenCalledTimes(1);
    expect(actions.calculate).not.toHaveBeenCalled();
    expect(find("main").getAttribute("aria-busy")).toBe("false");
    expect(text(".progress")).toBe("");
  });

  it("a press on a cell is passed over, a threshold waits for its turn", async () => {
    const { actions, find, pane } = await openPane();
    find('[data-action="summarise"]').click();
    find('[data-list="below"] button').click();
    find('[data-threshold="75"]').click();
    expect(actions.setThreshold).not.toHaveBeenCalled();
    await pane.settled();
    await pane.settled();
    expect(actions.summarise).toHaveBeenCalledTimes(1);
    expect(actions.goToCell).not.toHaveBeenCalled();
    expect(actions.setThreshold).toHaveBeenCalledWith(75);
  });

  it("tells how to get out of a cell that is being typed into", async () => {
    const { find, pane, text } = await openPane();
    find('[data-action="summarise"]').click();
    expect(text(".still-editing")).toContain("nhấn Enter trong Excel để kết thúc nhập ô");
    await pane.settled();
  });
});

describe("when the workbook changes", () => {
  it("reads again without losing focus, message or the open lists", async () => {
    const { actions, find, pane, press, text } = await openPane();
    await press("summarise");
    const line = find('[data-list="below"] button');
    line.focus();
    find('[data-list="notStarted"]').setAttribute("open", "");
    actions.open.mockResolvedValueOnce({
      kind: "opened",
      opened: buildOpened({ sentence: "Câu mới." }),
    });
    await pane.refresh();
    expect(text("#sentence")).toBe("Câu mới.");
    expect(document.activeElement).toBe(line);
    expect(text('[aria-live="polite"]')).toContain("Đã lập biểu");
    expect(find('[data-list="notStarted"]').hasAttribute("open")).toBe(true);
  });

  it("reads once for changes that come while it waits", async () => {
    const { actions, pane } = await openPane();
    await Promise.all([pane.refresh(), pane.refresh(), pane.refresh()]);
    expect(actions.open).toHaveBeenCalledTimes(2);
  });

  it("keeps quiet while the person is typing into a cell", async () => {
    const { actions, pane, text } = await openPane();
    actions.open.mockRejectedValueOnce(new WorkbookError("cellBeingEdited"));
    await pane.refresh();
    expect(text('[role="alert"].news')).toBe("");
  });

  it("shows other failures, and the next reading works again", async () => {
    const { actions, pane, text } = await openPane();
    actions.open.mockRejectedValueOnce(new WorkbookError("tooLarge", sheet));
    await pane.refresh();
    expect(text('[role="alert"].news')).toContain("quá lớn");
    await pane.refresh();
    expect(actions.open).toHaveBeenCalledTimes(3);
  });
});

describe("what happens in the workbook", () => {
  const activated = { kind: "activated" } as const;
  const writtenByAddIn = { kind: "changed", byAddIn: true } as const;
  const typed = { kind: "changed", byAddIn: false } as const;

  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each([
    ["summarise", [true, true, false]],
    ["undo", [true, true, false]],
    ["calculate", [false, true, false]],
  ])("is the pane's own doing while, and a moment after, %s does it", async (action, causes) => {
    const { find, pane } = await openPane(buildOpened({ undoable: "summarise" }));
    await jest.advanceTimersByTimeAsync(2000);
    const all = (): boolean[] => [activated, writtenByAddIn, typed].map((one) => pane.causes(one));
    expect(all()).toEqual([false, false, false]);
    find(`[data-action="${action}"]`).click();
    expect(all()).toEqual(causes);
    await pane.settled();
    expect(all()).toEqual(causes);
    await jest.advanceTimersByTimeAsync(2000);
    expect(all()).toEqual([false, false, false]);
  });
});

describe("text from cells", () => {
  it("is never taken for markup", async () => {
    const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const change = { ...written, before: { kind: "value" as const, value: evil } };
    const opened = buildOpened(
      { sentence: evil, textFigures: [{ ...textFigure, before: change.before }] },
      [{ no: evil, name: evil, assessment: "below", vsPlan: 1 }],
    );
    const { findAll, press, text } = await openPane(opened);
    await press("calculate");
    expect(findAll("img, script")).toEqual([]);
    expect(text("#sentence")).toBe(evil);
    expect(text('[data-list="text-figures"]')).toContain(evil);
  });
});

describe("controls", () => {
  it("all have a name that is read out, and the icon-only ones a label", async () => {
    const { findAll } = await openPane(buildOpened({ undoable: "calculate" }));
    for (const control of findAll("button, summary")) {
      const label = control.getAttribute("aria-label") ?? control.textContent.trim();
      expect(label).not.toBe("");
    }
  });
});
