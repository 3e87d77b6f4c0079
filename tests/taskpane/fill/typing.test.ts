import { MemorySheet } from "../../support/memoryHost";
import { planRows, planTable } from "../../unit/workflows/planWorkbook";
import { ended, judging, openedFrom, openFill } from "./openFill";

jest.useFakeTimers();

describe("the list of indicators", () => {
  it("shows group headings and, of each row, number, name, unit, plan, same period and what is there", async () => {
    const { findAll, input, text } = await openFill();
    expect(findAll(".fill-heading").map((one) => one.textContent.trim())).toEqual([
      "I. Về kinh tế",
      "II. Văn hóa - xã hội",
    ]);
    expect(text('li[data-row="4"] label')).toBe("1 Tổng sản lượng lương thực Tấn");
    expect(text("#fill-facts-4")).toBe("KH Kế hoạch 4.150 CK Cùng kỳ 2.240 TH Thực hiện 2.300");
    expect(input(5).value).toBe("2.300");
    expect(input(7).value).toBe("");
  });

  it("ties each input to its name, its figures, its result and its doubts", async () => {
    const { find, input } = await openFill();
    expect(input(5).labels?.[0]?.textContent).toContain("Tổng sản lượng lương thực");
    const described = input(5).getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(described).toHaveLength(3);
    for (const id of described) expect(find(`#${id}`)).toBeDefined();
  });

  it("shows percentage and status of what is in the table", async () => {
    const { text } = await openFill();
    expect(text("#fill-result-4")).toBe(
      "55,42 % KH so với kế hoạch 102,68 % CK so với cùng kỳ Đạt",
    );
  });

  it.each([
    ["missing", ["3", "5"]],
    ["below", ["4"]],
    ["all", ["1", "2", "3", "4", "5"]],
  ])("filters by %s, with a count on the button", async (filter, numbers) => {
    const { find, findAll } = await openFill();
    const button = find(`[data-segments="filter"] [data-value="${filter}"]`);
    expect(button.querySelector("b")?.textContent).toBe(String(numbers.length));
    button.click();
    expect(findAll(".fill-row .no").map((one) => one.textContent)).toEqual(numbers);
  });

  it("searches without regard to diacritics, and keeps the heading of what it finds", async () => {
    const { find, findAll, text } = await openFill();
    const search = find("#fill-search") as HTMLInputElement;
    search.value = "thuy san";
    search.dispatchEvent(new Event("input"));
    expect(findAll(".fill-row")).toHaveLength(1);
    expect(text(".fill-list")).toContain("Về kinh tế");
    expect(text(".fill-list")).not.toContain("Văn hóa");
    search.value = "không có";
    search.dispatchEvent(new Event("input"));
    expect(text(".no-rows")).toBe("Không có dòng nào phù hợp.");
  });

  it("fills the same period where that column is chosen", async () => {
    const { find, input } = await openFill();
    find('[data-segments="role"] [data-value="samePeriod"]').click();
    expect(input(5).value).toBe("2.240");
  });
});

describe("typing", () => {
  it.each([
    ["Enter", 5, 6],
    ["ArrowDown", 7, 9],
    ["Shift+Enter", 9, 7],
    ["ArrowUp", 6, 5],
    ["Enter", 10, 10],
    ["ArrowUp", 5, 5],
  ])("%s goes from row %i to row %i, past headings", async (name, from, to) => {
    const { input, key } = await openFill();
    input(from).focus();
    key(name);
    expect(document.activeElement).toBe(input(to));
  });

  it("marks the row the keyboard is in", async () => {
    const { findAll, input } = await openFill();
    input(6).focus();
    expect(findAll("[aria-current]").map((one) => one.dataset.row)).toEqual(["5"]);
  });

  it("lets percentages and status follow each key, draws no other row, and leaves the field alone", async () => {
    const { find, input, text, type } = await openFill((actions) => {
      actions.judge.mockImplementation(
        judging(() => ({
          vsPlan: 60.24,
          vsSamePeriod: 111.61,
          standing: "reached",
        })),
      );
    });
    const other = find("#fill-result-5").firstElementChild;
    const field = input(5);
    type(5, "2500");
    expect(text("#fill-result-4")).toContain("60,24 %");
    expect(input(5)).toBe(field);
    expect(find("#fill-result-5").firstElementChild).toBe(other);
    expect(text(".unsaved-count")).toBe("Có 1 số chưa ghi");
  });

  it("says doubts in words below the field", async () => {
    const { input, text, type } = await openFill((actions) => {
      actions.judge.mockImplementation(
        judging(() => ({
          doubts: [{ kind: "negative" }, { kind: "manyTimes", of: "plan", times: 120 }],
        })),
      );
    });
    type(5, "-500000");
    expect(text("#fill-doubts-4")).toBe(
      "Số âm: xem lại dấu trừ. Gấp 120 lần kế hoạch: xem lại dấu phẩy hoặc đơn vị tính.",
    );
    expect(input(5).getAttribute("aria-invalid")).toBe("true");
  });

  it("asks which of two numbers is meant, and puts the chosen one into the field", async () => {
    const { findAll, find, input, type } = await openFill();
    type(5, "2.350");
    expect(findAll("[data-reading]").map((one) => one.textContent.trim())).toEqual([
      "2.350 (hai nghìn ba trăm năm mươi)",
      "2,35 (hai phẩy ba mươi lăm)",
    ]);
    find('[data-reading="2.35"]').click();
    expect(input(5).value).toBe("2,35");
    expect(findAll("[data-reading]")).toEqual([]);
  });

  it("Escape gives the row back what the table holds", async () => {
    const { findAll, input, key, type } = await openFill();
    type(5, "7");
    expect(findAll(".unsaved")).toHaveLength(1);
    key("Escape");
    expect(input(5).value).toBe("2.300");
    expect(findAll(".unsaved")).toEqual([]);
  });

  it("takes a field that is emptied for no value: nothing in the table is lost", async () => {
    const { actions, find, key, text, type } = await openFill();
    type(5, "");
    expect(text("#fill-doubts-4")).toContain("số trong bảng được giữ nguyên");
    key("Ctrl+Enter");
    expect(actions.plan).not.toHaveBeenCalled();
    expect(find(".fill-news").textContent).toContain("Chưa có số nào mới để ghi.");
  });

  it("does not take Enter from an input method that is composing a word", async () => {
    const { input } = await openFill();
    input(5).focus();
    input(5).dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }),
    );
    expect(document.activeElement).toBe(input(5));
  });

  it("brings more rows on the page as the keyboard reaches them", async () => {
    const many = Array.from({ length: 210 }, (_, index) => [
      String(index + 1),
      `Chỉ tiêu số ${index + 1}`,
      "Tấn",
      100,
      50,
      null,
    ]);
    const opened = await openedFrom(planTable("Biểu chỉ tiêu", many));
    const { find, findAll, input, key } = await openFill(undefined, opened);
    expect(findAll(".fill-row")).toHaveLength(200);
    expect(find('[data-action="more-rows"]').textContent).toContain("Hiện thêm 10 dòng");
    input(203).focus();
    key("Enter");
    expect(document.activeElement).toBe(input(204));
    expect(findAll(".fill-row")).toHaveLength(210);
    expect(findAll('[data-action="more-rows"]')).toEqual([]);
  });
});

describe("the sheet and the list", () => {
  const area = { row: 5, column: 5, rowCount: 1, columnCount: 1 };

  it("a row selected in the sheet is the current one of the list, and the keyboard stays where it is", async () => {
    const { fill, findAll, input } = await openFill();
    input(5).focus();
    fill.selected({ area });
    expect(findAll("[aria-current]").map((one) => one.dataset.row)).toEqual(["5"]);
    expect(document.activeElement).toBe(input(5));
  });

  it("a cell of another sheet is not taken for one of the table", async () => {
    const opened = await openedFrom();
    const { fill, findAll } = await openFill(undefined, {
      ...opened,
      snapshot: { ...opened.snapshot, id: "{1}" },
    });
    fill.selected({ sheet: "{2}", area });
    expect(findAll("[aria-current]")).toEqual([]);
    fill.selected({ sheet: "{1}", area });
    expect(findAll("[aria-current]")).toHaveLength(1);
  });

  it("Excel shows the row a person rests on, not those they type through", async () => {
    const { actions, input, key, type } = await openFill();
    type(5, "1");
    jest.advanceTimersByTime(300);
    type(5, "12");
    jest.advanceTimersByTime(300);
    key("Enter");
    expect(actions.select).not.toHaveBeenCalled();
    jest.advanceTimersByTime(500);
    expect(actions.select.mock.calls).toEqual([[{ sheet: "Biểu chỉ tiêu", row: 5, column: 5 }]]);
    expect(document.activeElement).toBe(input(6));
  });

  it("keeps what is typed when the table is read again, and shows what was typed in the sheet", async () => {
    const { fill, input, type } = await openFill();
    type(5, "2500");
    const sheet = planTable();
    sheet.put(8, 5, 9);
    fill.show({ kind: "opened", opened: await openedFrom(sheet) });
    expect(input(5).value).toBe("2500");
    expect(input(9).value).toBe("9");
  });

  it("lets what is typed follow its row when rows were inserted above", async () => {
    const { fill, input, type } = await openFill();
    type(9, "11");
    const rows = [
      ...planRows.slice(0, 2),
      ["1.1", "Trong đó: lúa", "Tấn", 10],
      ...planRows.slice(2),
    ];
    fill.show({ kind: "opened", opened: await openedFrom(planTable("Biểu chỉ tiêu", rows)) });
    expect(input(10).value).toBe("11");
    expect(input(6).value).toBe("");
  });

  it("names a value whose row is gone instead of dropping it in silence", async () => {
    const { fill, text, type } = await openFill();
    type(9, "11");
    const rows = planRows.filter(([no]) => no !== "4");
    fill.show({ kind: "opened", opened: await openedFrom(planTable("Biểu chỉ tiêu", rows)) });
    expect(text(".fill-news")).toContain(
      "Không tìm thấy dòng trong bảng cho các số chưa ghi sau: 11",
    );
  });

  it("forgets a value that has come into the table by another way", async () => {
    const { fill, findAll, type } = await openFill();
    type(9, "9");
    const sheet = planTable();
    sheet.put(8, 5, 9);
    fill.show({ kind: "opened", opened: await openedFrom(sheet) });
    expect(findAll(".unsaved")).toEqual([]);
  });
});

describe("a table of 1,200 rows", () => {
  const many = [
    ["I", "Về kinh tế (1200 chỉ tiêu)"],
    ...Array.from({ length: 1200 }, (_row, at) => [`${at + 1}`, `Chỉ tiêu ${at + 1}`, "Ha", 100]),
  ];

  it("lists some of it at first, and each key draws and judges one row", async () => {
    const given = await openedFrom(planTable("Biểu chỉ tiêu", many));
    const { actions, find, findAll, type } = await openFill(undefined, given);
    expect(findAll(".fill-row").length).toBeLessThanOrEqual(200);
    for (let page = 0; page < 6; page++) findAll('[data-action="more-rows"]')[0]?.click();
    expect(findAll(".fill-row")).toHaveLength(1200);
    type(800, "6");
    const watch = new MutationObserver(() => undefined);
    watch.observe(find(".fill-list"), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    actions.judge.mockClear();
    type(800, "61");
    const drawn = watch.takeRecords().map(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest("li")?.dataset.row;
    });
    watch.disconnect();
    expect([...new Set(drawn)].filter((row) => row !== "799")).toEqual([]);
    expect(actions.judge.mock.calls.map(([, , entries]) => entries)).toEqual([
      [{ row: 799, text: "61" }],
    ]);
  });
});

describe("half-typed work", () => {
  it("is kept with the workbook after a pause, and let go of when it is dropped", async () => {
    const { actions, press, type } = await openFill();
    type(5, "2500");
    type(9, "11");
    expect(actions.saveDrafts).not.toHaveBeenCalled();
    jest.advanceTimersByTime(2000);
    expect(actions.saveDrafts.mock.lastCall?.[1].drafts).toEqual([
      {
        role: "actual",
        entries: [
          { row: 4, text: "2500" },
          { row: 8, text: "11" },
        ],
      },
    ]);
    await press("discard");
    jest.advanceTimersByTime(2000);
    expect(actions.saveDrafts.mock.lastCall?.[1].drafts).toEqual([]);
  });

  const hide = (): void => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
    Reflect.deleteProperty(document, "visibilityState");
  };
  const leave = (): void => void window.dispatchEvent(new Event("pagehide"));

  it.each([
    ["is hidden", hide],
    ["is closed", leave],
  ])("is kept at once when the pane %s, without reading first, and only once", async (_how, go) => {
    const { actions, type } = await openFill();
    actions.saveDrafts.mockResolvedValue({ dropped: 0, stored: "kept" });
    type(5, "2500");
    go();
    expect(actions.saveDrafts.mock.lastCall?.[1]).toEqual({
      drafts: [{ role: "actual", entries: [{ row: 4, text: "2500" }] }],
      known: null,
    });
    go();
    jest.advanceTimersByTime(2000);
    expect(actions.saveDrafts).toHaveBeenCalledTimes(1);
    await ended();
    type(5, "2600");
    go();
    expect(actions.saveDrafts.mock.lastCall?.[1].known).toBe("kept");
  });

  it("that could not be kept, as while a cell is being edited, is kept when the pane goes", async () => {
    const { actions, type } = await openFill();
    actions.saveDrafts.mockRejectedValueOnce(new Error("busy"));
    type(5, "2500");
    jest.advanceTimersByTime(2000);
    await ended();
    leave();
    expect(actions.saveDrafts).toHaveBeenCalledTimes(2);
  });

  it("leaves the keyboard where it is while it is kept and while the table is read again", async () => {
    const { fill, input, type } = await openFill();
    type(5, "2500");
    input(5).setSelectionRange(2, 2);
    jest.advanceTimersByTime(2000);
    await ended();
    fill.show({ kind: "opened", opened: await openedFrom() });
    expect(document.activeElement).toBe(input(5));
    expect(input(5).value).toBe("2500");
    expect(input(5).selectionStart).toBe(2);
  });

  it("that was dropped can be taken back at once, with what was typed since", async () => {
    const { input, press, text, type } = await openFill();
    type(5, "2500");
    type(9, "11");
    await press("discard");
    expect(input(5).value).toBe("2.300");
    expect(text(".fill-news .message-text")).toBe("Đã bỏ 2 số chưa ghi.");
    type(9, "12");
    await press("take-back");
    expect(input(5).value).toBe("2500");
    expect(input(9).value).toBe("12");
  });

  it("whose row is gone stays stored until the person lets go of it", async () => {
    const { actions, press, text } = await openFill((given) => {
      given.restoreDrafts.mockReturnValue({
        drafts: [],
        lost: [{ no: "9", name: "Chỉ tiêu cũ", role: "actual", text: "11" }],
      });
    });
    expect(text(".fill-news")).toContain("Chỉ tiêu cũ: 11");
    expect(actions.saveDrafts).not.toHaveBeenCalled();
    await press("forget-lost");
    expect(actions.saveDrafts.mock.lastCall?.[1].forgetLost).toBe(true);
  });

  it("says how a number was understood where it is not what it looks like", async () => {
    const { text, type } = await openFill((actions) => {
      actions.judge.mockImplementation(
        judging(() => ({ figure: { kind: "number", value: 2.3, storedAs: "text" } })),
      );
    });
    type(5, "2.300 ");
    expect(text("#fill-doubts-4")).toBe("Hiểu là 2,3.");
    type(5, "2,3");
    expect(text("#fill-doubts-4")).toBe("");
  });

  it("comes back on opening, and says so", async () => {
    const { input, text } = await openFill((actions) => {
      actions.restoreDrafts.mockReturnValue({
        drafts: [{ role: "actual", entries: [{ row: 8, text: "11" }] }],
        lost: [],
      });
    });
    expect(input(9).value).toBe("11");
    expect(text(".fill-news")).toContain("Đã mở lại 1 số nhập dở lần trước.");
    expect(text(".unsaved-count")).toBe("Có 1 số chưa ghi");
  });

  it("stays with its table when another one is opened", async () => {
    const { actions, fill, type } = await openFill();
    type(5, "2500");
    const other = await openedFrom(planTable("Biểu 02"));
    fill.show({ kind: "opened", opened: other });
    expect(actions.saveDrafts.mock.calls[0]?.[1].drafts).toEqual([
      { role: "actual", entries: [{ row: 4, text: "2500" }] },
    ]);
    expect(actions.restoreDrafts).toHaveBeenLastCalledWith(other);
  });

  it("says what is too much to be kept", async () => {
    const { text, type } = await openFill((actions) => {
      actions.saveDrafts.mockResolvedValue({ dropped: 3, stored: null });
    });
    type(5, "2500");
    jest.advanceTimersByTime(2000);
    await ended();
    expect(text(".fill-news")).toContain("3 số chưa ghi không lưu tạm được");
  });

  it("an empty sheet is no reason to fail", async () => {
    const { fill, findAll } = await openFill();
    fill.show({ kind: "noTable", reason: "emptyWorkbook", sheet: "x", names: [] });
    expect(findAll(".fill-row")).toHaveLength(5);
    expect(new MemorySheet("x").snapshot().used).toBeNull();
  });
});
