import type { Frame } from "playwright-core";
import { openEmbeddedPage, type EmbeddedPage } from "../support/embeddedPage";
import { workbookFile } from "../support/workbookFile";

jest.setTimeout(240_000);

describe("filling values in, in the embedded Excel", () => {
  let excel: EmbeddedPage;
  let pane: Frame;

  const said = (words: string): Promise<void> =>
    pane.locator(".fill-news .message-text", { hasText: words }).waitFor();
  const press = (key: string): Promise<void> => excel.page.keyboard.press(key);
  const ready = (): Promise<void> => pane.locator("main[aria-busy='false']").waitFor();
  const way = (name: string): Promise<void> =>
    pane.locator(`[data-segments="way"] [data-value="${name}"]`).click();
  /** The preview is there, and the keyboard in it. */
  const previewed = async (): Promise<void> => {
    await pane.locator("#preview-title").waitFor();
    await pane.waitForFunction(() => document.activeElement?.id === "preview-title");
  };
  const undo = async (): Promise<void> => {
    await pane.locator('[data-action="undo-fill"]').click();
    await pane.getByText("trở về như trước").waitFor();
    await ready();
    await excel.settled();
  };

  beforeAll(async () => {
    excel = await openEmbeddedPage();
    pane = await excel.pane();
    await pane.locator("#sentence").waitFor();
  });

  afterAll(async () => {
    await excel.close();
  });

  it("three values are typed, looked at and written with the keyboard alone", async () => {
    await pane.locator('[data-mode="fill"]').press("Enter");
    await pane.locator("#fill-14").focus();
    await excel.page.keyboard.type("2300");
    await pane.locator("#fill-result-14", { hasText: "55,42 %" }).waitFor();
    await press("Enter");
    await excel.page.keyboard.type("65");
    await press("Enter");
    await press("Shift+Enter");
    await press("ArrowDown");
    await excel.page.keyboard.type("101,5");
    await press("Control+Enter");
    await previewed();
    expect(await excel.value("F15")).toBeNull();
    await press("Control+Enter");
    await said("Đã ghi 3 số.");
    await excel.settled();
    expect(await excel.value("F15")).toBe(2300);
    expect(await excel.value("F16")).toBe(65);
    expect(await excel.value("F17")).toBe(101.5);
  });

  it("Hoàn tác takes all three back", async () => {
    await undo();
    expect(await excel.value("F15")).toBeNull();
    expect(await excel.value("F17")).toBeNull();
  });

  it("a row rested on is shown in Excel without taking the keyboard, and a cell selected there is the row of the list", async () => {
    await pane.locator("#fill-15").focus();
    await excel.selected("F16");
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe("fill-15");
    await excel.select("D29");
    await pane.locator('li[data-row="28"][aria-current]').waitFor();
  });

  it("a block pasted from Excel is matched by names and written", async () => {
    await way("block");
    await excel.page.evaluate(
      (block) => navigator.clipboard.writeText(block),
      "Tổng sản lượng lương thực có hạt\t2.310\nSố lao động đi xuất khẩu\t8\nMột chỉ tiêu không có\t12",
    );
    await pane.locator("#fill-block").focus();
    await press("Control+V");
    await press("Control+Enter");
    await pane.locator('[data-list="fill-unmatched"]').waitFor();
    await pane.locator('[data-action="write-fill"]').click();
    await said("Đã ghi 2 số.");
    await excel.settled();
    expect(await excel.value("F15")).toBe(2310);
    expect(await excel.value("F29")).toBe(8);
    await undo();
    expect(await excel.value("F29")).toBeNull();
  });

  it("values come from a file, read without WebAssembly", async () => {
    const asked: string[] = [];
    excel.page.on("request", (request) => asked.push(request.url()));
    await way("files");
    const rows = [
      ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
      ["1", "Tổng sản lượng thủy sản", "Tấn", 100, 66],
      ["2", "Số lao động đi xuất khẩu", "Người", 19, 9],
    ];
    const buffer = Buffer.from(await workbookFile("Phòng Kinh tế", rows));
    await pane
      .locator("#fill-files")
      .setInputFiles({ name: "phong.xlsx", mimeType: "application/octet-stream", buffer });
    await pane.locator('[data-action="match"]').press("Enter");
    await previewed();
    await pane.getByText("Lấy từ phong.xlsx").waitFor();
    await pane.locator("#tick-15").check();
    await pane.locator("#tick-28").check();
    await press("Control+Enter");
    await said("Đã ghi 2 số.");
    await excel.settled();
    expect(await excel.value("F16")).toBe(66);
    expect(await excel.value("F29")).toBe(9);
    expect(asked.filter((address) => /wasm/.test(address))).toEqual([]);
    await undo();
  });

  it("figures typed into the sheet come into the list, and the filter counts them", async () => {
    await way("rows");
    const missing = pane.locator('[data-segments="filter"] [data-value="missing"] b');
    const before = Number(await missing.textContent());
    await excel.select("F17");
    await excel.type("102");
    await pane.locator("#fill-facts-16", { hasText: "TH Thực hiện 102" }).waitFor();
    expect(await pane.locator("#fill-16").inputValue()).toBe("102");
    expect(Number(await missing.textContent())).toBe(before - 1);
    await excel.select("F17");
    await press("Delete");
    await pane.locator("#fill-facts-16", { hasText: "TH Thực hiện –" }).waitFor();
  });

  it("what is half typed in the list stays, with the keyboard in it, while the sheet changes", async () => {
    await pane.locator("#fill-14").fill("23");
    await excel.page.evaluate(() => {
      const area = { row: 16, column: 5, rowCount: 1, columnCount: 1 };
      globalThis.embeddedExcel.live.activeSheet().setContents(area, [[103]]);
    });
    await pane.locator("#fill-facts-16", { hasText: "TH Thực hiện 103" }).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe("fill-14");
    expect(await pane.locator("#fill-14").inputValue()).toBe("23");
    await press("Escape");
    expect(await pane.locator("#fill-14").inputValue()).toBe("");
  });

  it("the figures of a report are found, converted, looked at and written with the keyboard alone", async () => {
    await way("report");
    await pane.locator("#fill-report").focus();
    await excel.page.keyboard.insertText(
      "Tổng sản lượng lương thực có hạt là 2.300.000 kg, đạt 55,42% KH; số lao động đi xuất khẩu 9 người.",
    );
    await press("Control+Enter");
    await previewed();
    await pane.getByText("Đã đổi từ 2.300.000 kg sang 2.300").waitFor();
    await press("Control+Enter");
    await said("Đã ghi 2 số.");
    await excel.settled();
    expect(await excel.value("F15")).toBe(2300);
    expect(await excel.value("F29")).toBe(9);
  });

  it("đối chiếu lists what a report says otherwise than the table, and leads to the cell", async () => {
    await pane
      .locator("#fill-report")
      .fill("Tổng sản lượng lương thực có hạt là 2.400 tấn. Số lao động đi xuất khẩu là 9 người.");
    await pane.locator('[data-action="compare-report"]').press("Enter");
    await said("1 số liệu khác với bảng; 1 số liệu khớp với bảng.");
    const line = pane.locator('[data-list="disagreements"] button');
    expect(await line.textContent()).toMatch(/báo cáo ghi 2\.400 tấn, bảng là 2\.300/);
    await line.press("Enter");
    await excel.selected("F15");
    expect(await excel.value("F15")).toBe(2300);
  });

  it("Hoàn tác refuses when rows have been swapped since, and names them", async () => {
    const names = { row: 14, column: 1, rowCount: 2, columnCount: 1 };
    const swap = (): Promise<void> =>
      excel.page.evaluate((area) => {
        const sheet = globalThis.embeddedExcel.live.activeSheet();
        const [one, other] = sheet.cells(area).map(([cell]) => cell?.text ?? "");
        sheet.setContents(area, [[other], [one]]);
      }, names);
    await swap();
    await pane.locator('[data-mode="follow"]').click();
    await pane.locator('[data-action="undo"]').click();
    await pane.getByText("không còn là dòng đã ghi").waitFor();
    await pane.locator('[data-list="changed-since"]', { hasText: "nay là:" }).waitFor();
    expect(await excel.value("F15")).toBe(2300);
    await swap();
    await excel.settled();
    await pane.locator('[data-action="undo"]').click();
    await pane.getByText("trở về như trước").waitFor();
    await ready();
    expect(await excel.value("F15")).toBeNull();
    await pane.locator('[data-mode="fill"]').click();
  });

  it("values come from another sheet of the workbook, which is told with its period", async () => {
    const own = await excel.page.evaluate(() => globalThis.embeddedExcel.live.activeSheet().name);
    await excel.page.evaluate(() => {
      const sheet = globalThis.embeddedExcel.live.addSheet("Phòng Kinh tế");
      const rows = [
        ["BÁO CÁO 9 THÁNG NĂM 2022", "", "", "", ""],
        ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
        ["1", "Tổng sản lượng thủy sản", "Tấn", 100, 66],
        ["2", "Số lao động đi xuất khẩu", "Người", 19, 9],
      ];
      sheet.setContents({ row: 0, column: 0, rowCount: rows.length, columnCount: 5 }, rows);
    });
    await excel.show(own);
    await way("rows");
    await way("sheet");
    await pane.locator("#fill-sheet").selectOption("Phòng Kinh tế");
    await pane.locator('[data-action="match"]').press("Enter");
    await previewed();
    await pane.getByText("Lấy từ Phòng Kinh tế!").waitFor();
    await pane.locator(".taken .doubt", { hasText: "9 tháng năm 2022" }).waitFor();
    await press("Escape");
    await pane.locator("#fill-sheet").waitFor();
  });

  it("what is half typed is there again after saving and opening the workbook", async () => {
    await way("rows");
    await pane.locator("#fill-14").fill("2320");
    await pane.locator("#fill-15").focus();
    await excel.page.waitForFunction(() =>
      globalThis.embeddedExcel.live.settings.has("chitieu.drafts"),
    );
    pane = await excel.open("da-luu.xlsx", await excel.save());
    await pane.locator("#sentence").waitFor();
    await pane.locator('[data-mode="fill"]').click();
    expect(await pane.locator("#fill-14").inputValue()).toBe("2320");
    await said("Đã mở lại 1 số nhập dở lần trước.");
  });

  it("runs without a complaint of the page, the pane or Microsoft's client", () => {
    expect(excel.complaints).toEqual([]);
  });
});
