import { WorkbookError } from "../../../src/workbook/workbookError";
import { openCheckPage, wrongRows } from "./openCheckPage";

const percent = '[data-check="typedPercentageDisagrees"]';

describe("“Kiểm tra”", () => {
  it("counts the findings by severity and lists them, the gravest first", async () => {
    const { findAll, text, sheet, reread } = await openCheckPage();
    sheet.put(3, 8, { error: "#REF!" });
    await reread();
    expect(text(".checked")).toMatch(/^Đã kiểm tra \d+ nội dung trên 3 chỉ tiêu\.$/);
    expect(
      findAll("[data-severity]").map(({ textContent }) => textContent.match(/\d+/)?.[0]),
    ).toEqual(["1", "5", "0"]);
    expect(findAll("[data-severity-title]").map((one) => one.dataset["severityTitle"])).toEqual([
      "error",
      "warning",
    ]);
    expect(findAll("li.finding")).toHaveLength(6);
  });

  it("says what was checked where nothing was found", async () => {
    const { text, findAll } = await openCheckPage([
      ["1", "Tổng sản lượng lương thực", "Tấn", 4150, 2240, 2300, 102.68, 55.42, 1850],
    ]);
    expect(text(".checked")).toMatch(/trên 1 chỉ tiêu, không thấy lỗi nào\.$/);
    expect(findAll("li.finding")).toEqual([]);
    expect(findAll("[data-severity]")).toEqual([]);
  });

  it("leads to the cell of a finding", async () => {
    const { press, goTo, text } = await openCheckPage();
    expect(text(`${percent} .subject`)).toBe("1. Tổng sản lượng lương thực");
    await press(`${percent} [data-cell="H4"]`);
    expect(goTo).toHaveBeenCalledWith({ sheet: "Biểu", row: 3, column: 7 });
  });

  it("goes from finding to finding by the arrow keys", async () => {
    const { find, key } = await openCheckPage();
    find("[data-place]").focus();
    key("ArrowDown");
    expect(document.activeElement?.getAttribute("data-cell")).toBe("H5");
    key("ArrowUp");
    expect(document.activeElement?.getAttribute("data-cell")).toBe("H4");
  });

  it("lists one severity only, or what the search finds without diacritics", async () => {
    const { press, findAll, find, type, text } = await openCheckPage();
    await press('[data-severity="error"]');
    expect(findAll("li.finding")).toEqual([]);
    expect(text(".no-match")).toBe("Không có nội dung nào khớp.");
    expect(find('[data-severity="error"]').getAttribute("aria-pressed")).toBe("true");
    await press('[data-severity="error"]');
    type(".check-search", "thuy san");
    expect(findAll("li.finding")).toHaveLength(1);
    type(".check-search", "d6");
    expect(findAll("li.finding [data-cell]").map((one) => one.dataset["cell"])).toEqual(["D6"]);
  });

  it("draws a hundred findings at first and more when asked", async () => {
    const many = Array.from({ length: 140 }, (_row, at) => [
      String(at + 1),
      `Chỉ tiêu số ${at + 1}`,
      "Tấn",
      100,
      50,
      -5 - at,
    ]);
    const { findAll, press } = await openCheckPage(many);
    expect(findAll("li.finding")).toHaveLength(100);
    await press('[data-action="more-findings"]');
    expect(findAll("li.finding").length).toBeGreaterThanOrEqual(140);
  });
});

describe("mending a finding", () => {
  it("shows before and after, writes on demand, checks anew and can be taken back", async () => {
    const { press, text, sheet, findAll, find } = await openCheckPage();
    await press(`${percent} [data-action="repair-finding"]`);
    expect(document.activeElement?.id).toBe("repair-title");
    expect(text(".repair")).toContain("Thay nội dung ô bằng công thức");
    expect(text(".repair .changes")).toContain("70,5 → thành 55,42");
    expect(sheet.cell("H4").value).toBe(70.5);
    await press('[data-action="write-repair"]');
    expect(sheet.cell("H4").value).toBe(55.42);
    expect(text(".check-news")).toContain("Đã sửa 1 ô và kiểm tra lại.");
    expect(findAll(percent)).toHaveLength(1);
    expect(find("li.finding [data-place]").dataset["cell"]).toBe("H5");
    await press('[data-action="undo-check"]');
    expect(sheet.cell("H4").value).toBe(70.5);
    expect(findAll(percent)).toHaveLength(2);
  });

  it("can be widened to all of its kind", async () => {
    const { press, text, sheet } = await openCheckPage();
    await press(`${percent} [data-action="repair-finding"]`);
    expect(text('[data-action="widen-repair"]')).toBe("Sửa cả 2 chỗ cùng loại");
    await press('[data-action="widen-repair"]');
    expect(text(".changes-count")).toBe("2 ô sẽ thay đổi:");
    await press('[data-action="write-repair"]');
    expect([sheet.cell("H4").value, sheet.cell("H5").value]).toEqual([55.42, 65]);
  });

  it("is offered for all figures stored as text at once", async () => {
    const { press, text, sheet, findAll } = await openCheckPage();
    expect(text('[data-action="repair-text"]')).toBe("Sửa tất cả số lưu dạng chữ (3)");
    await press('[data-action="repair-text"]');
    await press('[data-action="write-repair"]');
    expect(["D6", "E6", "F6"].map((address) => sheet.cell(address).value)).toEqual([
      4150, 2240, 2300,
    ]);
    expect(findAll('[data-action="repair-text"]')).toEqual([]);
  });

  it("asks which number is meant, with none chosen beforehand", async () => {
    const { press, findAll, find, sheet } = await openCheckPage([
      ["1", "Tổng sản lượng lương thực", "Tấn", "4.150", null, 2.5],
      ["2", "Tổng sản lượng thủy sản", "Tấn", 100, null, 65],
    ]);
    await press('[data-check="ambiguousNumber"] [data-action="repair-finding"]');
    const answers = findAll(".question input") as readonly HTMLInputElement[];
    expect(answers.map(({ checked }) => checked)).toEqual([false, false]);
    expect(find('[data-action="write-repair"]').getAttribute("aria-disabled")).toBe("true");
    await press('[data-action="write-repair"]');
    expect(sheet.cell("D4").value).toBe("4.150");
    await press('.question input[value="4.15"]');
    await press('[data-action="write-repair"]');
    expect(sheet.cell("D4").value).toBe(4.15);
  });

  it("is let go of by Esc, and the keyboard is back where it was", async () => {
    const { press, key, findAll } = await openCheckPage();
    await press(`${percent} [data-action="repair-finding"]`);
    key("Escape");
    expect(findAll(".repair")).toEqual([]);
    expect(document.activeElement?.getAttribute("data-action")).toBe("repair-finding");
  });

  it("changes nothing where the table has changed meanwhile, and says so", async () => {
    const { press, text, sheet } = await openCheckPage();
    await press(`${percent} [data-action="repair-finding"]`);
    sheet.put(3, 7, 55.42);
    await press('[data-action="write-repair"]');
    expect(text(".check-news")).toContain("Chưa sửa gì: bảng vừa thay đổi");
    expect(sheet.cell("H4").formula).toBeNull();
  });

  it("fails on a protected sheet in the pane's words", async () => {
    const { press, fail, sheet, findAll } = await openCheckPage();
    await press(`${percent} [data-action="repair-finding"]`);
    sheet.isProtected = true;
    await press('[data-action="write-repair"]');
    expect(fail).toHaveBeenCalledWith(new WorkbookError("sheetProtected", "Biểu"));
    expect(findAll(".repair")).toHaveLength(1);
  });
});

describe("passing a finding over", () => {
  it("needs a reason, keeps it, and puts the keyboard on the next finding", async () => {
    const { press, text, type, find, findAll, host } = await openCheckPage();
    await press(`${percent} [data-action="ignore-finding"]`);
    expect(document.activeElement?.id).toBe("ignore-reason");
    await press('[data-action="keep-ignored"]');
    expect(text("#ignore-problem")).toBe("Nhập lý do trước khi bỏ qua.");
    expect(host.settings.size).toBe(0);
    type("#ignore-reason", "Theo Nghị quyết 12");
    await press('[data-action="keep-ignored"]');
    expect(text(".ignored summary")).toBe("Đã bỏ qua (1)");
    expect(text(".ignored .because")).toBe("Lý do: Theo Nghị quyết 12 (22/11/2026)");
    expect(findAll(percent)).toHaveLength(1);
    expect(document.activeElement).toBe(find("li.finding [data-place]"));
  });

  it("takes a usual reason by one press, and Enter keeps it", async () => {
    const { press, key, text, find } = await openCheckPage();
    await press(`${percent} [data-action="ignore-finding"]`);
    await press(".chip");
    expect((find("#ignore-reason") as HTMLTextAreaElement).value).toBe(
      "Đã đối chiếu, đúng số liệu",
    );
    find("#ignore-reason").focus();
    key("Enter");
    await press(".checked");
    expect(text(".ignored .because")).toContain("Đã đối chiếu, đúng số liệu");
  });

  it("is taken back by Xét lại", async () => {
    const { press, type, findAll } = await openCheckPage();
    await press(`${percent} [data-action="ignore-finding"]`);
    type("#ignore-reason", "Đúng");
    await press('[data-action="keep-ignored"]');
    await press('[data-action="consider-again"]');
    expect(findAll(".ignored")).toEqual([]);
    expect(findAll(percent)).toHaveLength(2);
  });

  it("keeps what is half typed, filtered and focused while the sheet changes", async () => {
    const { press, type, find, findAll, sheet, reread } = await openCheckPage();
    await press('[data-severity="warning"]');
    await press(`${percent} [data-action="ignore-finding"]`);
    type("#ignore-reason", "Theo văn b");
    sheet.put(4, 7, 65);
    sheet.put(3, 7, 71);
    await reread();
    expect((find("#ignore-reason") as HTMLTextAreaElement).value).toBe("Theo văn b");
    expect(document.activeElement?.id).toBe("ignore-reason");
    expect(find('[data-severity="warning"]').getAttribute("aria-pressed")).toBe("true");
    expect(findAll(percent)).toHaveLength(1);
  });
});

describe("Xuất danh sách", () => {
  it("tells where the list stands and can be taken back", async () => {
    const { press, text, host } = await openCheckPage();
    host.evaluate = () => "H4";
    await press('[data-action="list-findings"]');
    expect(text(".check-news")).toContain("Đã lập danh sách trên trang tính “Kiểm tra”.");
    await press('[data-action="list-findings"]');
    expect(text(".check-news")).toContain("Đã lập lại danh sách");
    await press('[data-action="undo-check"]');
    expect(host.sheets.map(({ name }) => name)).toEqual(["Biểu", "Kiểm tra"]);
  });
});

describe("the page of findings", () => {
  it("checks a table that comes without its findings", async () => {
    const { page, findAll, host, press } = await openCheckPage();
    const { openTable } = await import("../../../src/workflows/openTable");
    page.show(await openTable(host));
    await press(".checked");
    expect(findAll("li.finding")).toHaveLength(wrongRows.length + 2);
  });
});
