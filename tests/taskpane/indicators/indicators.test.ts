import { settingKeys } from "../../../src/core/model/settings";
import { planHost, planRows, planTable } from "../../unit/workflows/planWorkbook";
import { ended, openedOf, openIndicatorsPage } from "./openIndicatorsPage";

jest.useFakeTimers();

/** “Số lao động đi xuất khẩu”: 8 of 19, below the threshold; 0-based sheet row. */
const below = 8;
const line = `#indicator-${below}`;
const cause = `#cause-${below}`;

describe("the list of indicators", () => {
  it("begins with those to be explained, each with its standing", async () => {
    const { text, findAll } = await openIndicatorsPage();
    expect(findAll("li.indicator")).toHaveLength(1);
    expect(text("li.indicator")).toContain(
      "4 Số lao động đi xuất khẩu Dưới ngưỡng 42,11 % kế hoạch",
    );
    expect(text('[data-filter="explain"]')).toBe("Cần giải trình 1");
    expect(text('[data-filter="own"]')).toBe("Có thiết lập riêng 0");
    expect(text('[data-filter="all"]')).toBe("Tất cả 5");
  });

  it("shows all where nothing is to be explained", async () => {
    const fine = planTable(undefined, planRows.slice(0, 3));
    const { find, findAll } = await openIndicatorsPage(planHost(fine));
    expect(find('[data-filter="all"]').getAttribute("aria-pressed")).toBe("true");
    expect(findAll("li.indicator")).toHaveLength(2);
  });

  it("is searched without diacritics, by number too", async () => {
    const { press, type, findAll, text } = await openIndicatorsPage();
    await press('[data-filter="all"]');
    type(".indicator-search", "luong thuc");
    expect(findAll("li.indicator").map(({ dataset }) => dataset["row"])).toEqual(["4"]);
    type(".indicator-search", "5 xay");
    expect(findAll("li.indicator").map(({ dataset }) => dataset["row"])).toEqual(["9"]);
    type(".indicator-search", "không có");
    expect(text()).toContain("Không có chỉ tiêu nào khớp");
  });

  it("says so where a filter lists nothing", async () => {
    const { press, text } = await openIndicatorsPage();
    await press('[data-filter="own"]');
    expect(text(".no-rows")).toContain("Chưa có chỉ tiêu nào có thiết lập riêng");
  });

  it("comes in parts where it is long", async () => {
    const rows = Array.from({ length: 450 }, (_row, index) => [
      String(index + 1),
      `Chỉ tiêu ${index + 1}`,
      "Tấn",
      100,
      10,
      20,
    ]);
    const { findAll, press, page } = await openIndicatorsPage(planHost(planTable(undefined, rows)));
    expect(findAll("li.indicator")).toHaveLength(200);
    await press('[data-action="more-indicators"]');
    expect(findAll("li.indicator")).toHaveLength(400);
    page.reveal(3 + 449);
    expect(findAll("li.indicator")).toHaveLength(450);
    expect(document.activeElement?.id).toBe("indicator-452");
  });
});

describe("an indicator that is opened", () => {
  it.each([
    ["a word", "Duy trì", "Thực hiện Duy trì ô F10"],
    ["a dash", "-", "Thực hiện - ô F10"],
    ["nothing", null, "Thực hiện (trống) ô F10"],
  ])("shows %s without a unit", async (_what, actual, shown) => {
    const rows = [
      ...planRows.slice(0, 6),
      ["9", "Chợ an toàn", "Chợ", "Duy trì", "Duy trì", actual],
    ];
    const { press, text } = await openIndicatorsPage(planHost(planTable(undefined, rows)));
    await press('[data-filter="all"]');
    await press("#indicator-9");
    expect(text(".figures")).toContain(shown);
  });

  it("shows its figures, each a way to its cell, and the forecast as a help", async () => {
    const { press, find, findAll, text, goTo } = await openIndicatorsPage();
    await press(line);
    expect(find(line).getAttribute("aria-expanded")).toBe("true");
    expect(find(line).getAttribute("aria-controls")).toBe(find(".indicator-details").id);
    expect(text(".figures")).toContain("Kế hoạch 19 LĐ");
    expect(text(".figures")).toContain("Thực hiện 8 LĐ");
    expect(text(".forecasts")).toBe("Ước cả năm theo tiến độ (tham khảo) 16 LĐ, 84,21 % kế hoạch");
    await press('[data-cell="F9"]');
    expect(goTo).toHaveBeenCalledWith({ sheet: "Biểu chỉ tiêu", row: below, column: 5 });
    await press('[data-filter="all"]');
    await press("#indicator-4");
    expect(findAll('[aria-expanded="true"]').map(({ id }) => id)).toEqual(["indicator-4"]);
    await press("#indicator-4");
    expect(findAll(".indicator-details")).toHaveLength(0);
  });

  it("closes with Escape, which leaves the keyboard on its line", async () => {
    const { press, find, findAll } = await openIndicatorsPage();
    await press(line);
    find(cause).focus();
    find(cause).dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(findAll(".indicator-details")).toHaveLength(0);
    expect(document.activeElement?.id).toBe(line.slice(1));
  });

  it("opens when its row is selected in Excel; other sheets and rows do nothing", async () => {
    const { page, findAll } = await openIndicatorsPage();
    const area = { row: 4, column: 0, rowCount: 1, columnCount: 1 };
    page.selected({ area: { ...area, row: 7 } });
    page.selected({ area: null });
    expect(findAll('[aria-expanded="true"]')).toHaveLength(0);
    page.selected({ area });
    expect(findAll('[aria-expanded="true"]').map(({ id }) => id)).toEqual(["indicator-4"]);
  });

  it("labels every field", async () => {
    const { press, findAll, find } = await openIndicatorsPage();
    await press(line);
    for (const field of findAll(".indicator-details :is(input, select, textarea)")) {
      expect(find(`label[for="${field.id}"]`).textContent).not.toBe("");
    }
  });
});

describe("an explanation", () => {
  it("is kept when the field is left, said so, and there when the workbook is opened again", async () => {
    const { press, enter, text, host, find } = await openIndicatorsPage();
    await press(line);
    await enter(cause, "Thị trường khó khăn");
    expect(text(".keeping")).toBe("Đã lưu cùng sổ làm việc.");
    expect(find(".keeping").getAttribute("role")).toBe("status");
    expect(text(line)).toContain("có giải trình");
    const again = await openIndicatorsPage(host);
    await again.press(line);
    expect((again.find(cause) as HTMLTextAreaElement).value).toBe("Thị trường khó khăn");
  });

  it("is kept after a pause in typing, not at each key", async () => {
    const { press, type, host } = await openIndicatorsPage();
    await press(line);
    host.trips.length = 0;
    type(cause, "T");
    type(cause, "Th");
    expect(host.trips).toEqual([]);
    jest.advanceTimersByTime(2000);
    await ended();
    expect(host.trips).toEqual(["read", "apply"]);
    expect(host.settings.get(settingKeys.indicators)).toContain('"cause":"Th"');
  });

  it("is kept at once, without reading, when the pane goes", async () => {
    const { press, type, host } = await openIndicatorsPage();
    await press(line);
    type(cause, "Vội");
    host.trips.length = 0;
    window.dispatchEvent(new Event("pagehide"));
    await ended();
    expect(host.trips).toEqual(["apply"]);
    expect(host.settings.get(settingKeys.indicators)).toContain("Vội");
  });

  it("half typed stays with its row when the table is read again with rows inserted above", async () => {
    const { press, type, host, reread, find, findAll } = await openIndicatorsPage();
    await press(line);
    type(cause, "Đang gõ");
    const rows = [
      ...planRows.slice(0, 1),
      ["9", "Chăn nuôi", "Con", 1, 1, 1],
      ...planRows.slice(1),
    ];
    host.sheets[0] = planTable(undefined, rows);
    await reread();
    expect((find(`#cause-${below + 1}`) as HTMLTextAreaElement).value).toBe("Đang gõ");
    expect(findAll('[aria-expanded="true"]')).toHaveLength(1);
    const { assessed } = await openedOf(host);
    const explained = assessed.indicators.filter((one) => one.explanation !== undefined);
    expect(explained.map(({ row }) => row.source.row)).toEqual([below + 1]);
  });

  it("is tried again where Excel did not take it", async () => {
    let refuses = true;
    const { press, enter, text, host } = await openIndicatorsPage(undefined, (actions) => ({
      ...actions,
      save: (...given) =>
        refuses ? Promise.reject(new Error("a cell is being edited")) : actions.save(...given),
    }));
    await press(line);
    await enter(cause, "Chờ");
    expect(text(".keeping")).toContain("Chưa lưu được, sẽ lưu lại");
    refuses = false;
    jest.advanceTimersByTime(2000);
    await ended();
    expect(text(".keeping")).toBe("Đã lưu cùng sổ làm việc.");
    expect(host.settings.get(settingKeys.indicators)).toContain("Chờ");
  });

  it("that is too long is not kept, not cut, and says so", async () => {
    const { press, enter, text, host, find } = await openIndicatorsPage();
    await press(line);
    await enter(cause, "x".repeat(2001));
    expect(text(".keeping")).toContain("tối đa 2.000 ký tự");
    expect(text(".length")).toBe("2.001/2.000 ký tự");
    expect(find(cause).getAttribute("aria-invalid")).toBe("true");
    expect(host.settings.has(settingKeys.indicators)).toBe(false);
    await enter(cause, "x".repeat(2000));
    expect(text(".keeping")).toBe("Đã lưu cùng sổ làm việc.");
  });

  it("says when the workbook can keep no more", async () => {
    const { press, enter, text } = await openIndicatorsPage(undefined, (actions) => ({
      ...actions,
      save: async () => ({ kind: "full", stored: null }),
    }));
    await press(line);
    await enter(cause, "Thêm");
    expect(text(".keeping")).toContain("phần giải trình của cả sổ đã quá dài");
  });

  it("that is emptied is let go of", async () => {
    const { press, enter, text, host } = await openIndicatorsPage();
    await press(line);
    await enter(cause, "Nhầm");
    await enter(cause, "");
    expect(text(line)).not.toContain("có giải trình");
    expect(host.settings.has(settingKeys.indicators)).toBe(false);
  });
});

describe("settings of an indicator", () => {
  it("judge the table anew at once, and say that the marks wait for Tính lại", async () => {
    const { press, enter, text, shown, calculate, findAll } = await openIndicatorsPage();
    await press(line);
    await enter(`#threshold-${below}`, "40");
    expect(shown().summary.counts).toMatchObject({ below: 0, reached: 3 });
    expect(shown().sentence).toContain("(chỉ tiêu số 4 đánh giá theo ngưỡng riêng)");
    expect(text(line)).toContain("Đạt 42,11 % kế hoạch thiết lập riêng");
    expect(text(".message")).toContain("Bấm Tính lại để cập nhật đánh dấu trên bảng.");
    await press('[data-action="calculate"]');
    expect(calculate).toHaveBeenCalledTimes(1);
    expect(findAll(".message")).toHaveLength(0);
  });

  it("stay open when the indicator no longer fits the filter", async () => {
    const { press, enter, find } = await openIndicatorsPage();
    await press(line);
    await enter(`#threshold-${below}`, "40");
    expect(find(line).getAttribute("aria-expanded")).toBe("true");
  });

  it.each([
    [`#kind-${below}`, "Chỉ đánh giá vào cuối năm", { kind: "yearEnd" }, "yearEnd"],
    [`#kind-${below}`, "Duy trì", { kind: "maintain" }, "below"],
    [`#months-${below}`, "3 tháng", { months: 3 }, "reached"],
    [`#direction-${below}`, "Càng thấp càng tốt", { direction: "lower" }, "reached"],
    [`#lastYear-${below}`, "1.250,5", { lastYear: 1250.5 }, "below"],
  ] as const)("%s “%s”", async (...[field, choice, settings, assessment]) => {
    const { press, enter, shown } = await openIndicatorsPage();
    await press(line);
    await enter(field, choice);
    const one = shown().assessed.indicators.find(({ row }) => row.source.row === below);
    expect(one?.settings).toEqual(settings);
    expect(one?.assessment).toBe(assessment);
  });

  it("show the forecast by last year's share once that is known", async () => {
    const { press, enter, text } = await openIndicatorsPage();
    await press(line);
    await enter(`#lastYear-${below}`, "12");
    expect(text(".forecasts")).toContain(
      "Ước cả năm theo tỷ trọng năm trước (tham khảo) 19,2 LĐ, 101,05 % kế hoạch",
    );
  });

  it("say what is usual where nothing is set, for the way of judging that is chosen", async () => {
    const { press, enter, find, text } = await openIndicatorsPage();
    await press(line);
    const threshold = (): string => (find(`#threshold-${below}`) as HTMLInputElement).placeholder;
    expect(threshold()).toBe("Theo mặc định (50)");
    expect(text(`#months-${below} option`)).toBe("Theo mặc định (6 tháng)");
    await enter(`#months-${below}`, "9 tháng");
    expect(threshold()).toBe("Theo mặc định (75)");
    await enter(`#kind-${below}`, "Duy trì");
    expect(threshold()).toBe("Theo mặc định (100)");
  });

  it("offer the whole plan as the threshold of a level", async () => {
    const { press, enter, find, findAll, shown } = await openIndicatorsPage();
    await press(line);
    await enter(`#kind-${below}`, "Mức tại thời điểm");
    await press('[data-action="whole-plan"]');
    expect((find(`#threshold-${below}`) as HTMLInputElement).value).toBe("100");
    expect(shown().assessed.indicators[3]?.threshold).toBe(100);
    expect(findAll('[data-action="whole-plan"]')).toHaveLength(0);
    expect(findAll(".forecasts")).toHaveLength(0);
  });

  it.each([
    ["threshold", "0"],
    ["threshold", "nhiều"],
    ["lastYear", "khoảng 10"],
  ] as const)("refuse a %s of “%s”, and keep it to be put right", async (setting, typed) => {
    const { press, enter, find, text, host } = await openIndicatorsPage();
    await press(line);
    await enter(`#${setting}-${below}`, typed);
    const field = find(`#${setting}-${below}`) as HTMLInputElement;
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.value).toBe(typed);
    expect(text(`#${setting}-${below}-problem`)).toContain("Nhập một số");
    expect(host.settings.has(settingKeys.indicators)).toBe(false);
  });

  it("are kept although an explanation is too long to be kept", async () => {
    const { press, enter, text, host } = await openIndicatorsPage();
    await press(line);
    await enter(cause, "Đã lưu trước");
    await enter(cause, "x".repeat(2001));
    await enter(`#threshold-${below}`, "40");
    expect(text(".keeping")).toContain("tối đa 2.000 ký tự");
    const one = (await openedOf(host)).assessed.indicators[3];
    expect(one?.settings).toEqual({ threshold: 40 });
    expect(one?.explanation?.cause).toBe("Đã lưu trước");
  });

  it("that Excel did not take at first judge the table once it has taken them", async () => {
    let refuses = true;
    const { press, enter, shown } = await openIndicatorsPage(undefined, (actions) => ({
      ...actions,
      save: (...given) =>
        refuses ? Promise.reject(new Error("a cell is being edited")) : actions.save(...given),
    }));
    await press(line);
    await enter(`#threshold-${below}`, "40");
    expect(shown().summary.counts.below).toBe(1);
    refuses = false;
    jest.advanceTimersByTime(2000);
    await ended();
    expect(shown().summary.counts.below).toBe(0);
  });

  it("are let go of together, and an explanation stays", async () => {
    const { press, enter, shown, host } = await openIndicatorsPage();
    await press(line);
    await enter(cause, "Ở lại");
    await enter(`#threshold-${below}`, "40");
    await enter(`#kind-${below}`, "Luỹ kế trong năm");
    await press('[data-action="forget-settings"]');
    expect(shown().summary.counts.below).toBe(1);
    const again = (await openedOf(host)).assessed.indicators[3];
    expect(again?.settings).toBeUndefined();
    expect(again?.explanation?.cause).toBe("Ở lại");
  });
});
