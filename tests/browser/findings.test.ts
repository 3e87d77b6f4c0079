import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Frame } from "playwright-core";
import { openEmbeddedPage, type EmbeddedPage } from "../support/embeddedPage";

jest.setTimeout(240_000);

const pasted = resolve(__dirname, "../../assets/samples/but-son-6-thang-2023-dan-tu-word.xlsx");

describe("the findings of Kiểm tra in the embedded Excel", () => {
  let excel: EmbeddedPage;
  let pane: Frame;

  const ready = (): Promise<void> => pane.locator("main[aria-busy='false']").waitFor();
  const said = (words: string): Promise<void> =>
    pane.locator(".check-news .message-text", { hasText: words }).waitFor();
  const press = async (action: string, within = ""): Promise<void> => {
    await pane.locator(`${within} [data-action="${action}"]`).first().press("Enter");
  };
  const count = (selector: string): Promise<number> => pane.locator(selector).count();
  const undo = async (): Promise<void> => {
    await press("undo-check");
    await pane.locator(".news", { hasText: "Đã hoàn tác" }).waitFor();
    await ready();
    await excel.settled();
  };
  const percent = '[data-check="typedPercentageDisagrees"]';

  beforeAll(async () => {
    excel = await openEmbeddedPage();
    pane = await excel.open("dan-tu-word.xlsx", readFileSync(pasted));
    await pane.locator("#sentence").waitFor();
    await excel.select("H16");
    await excel.type("70,5");
    await excel.settled();
  });

  afterAll(async () => {
    await excel.close();
  });

  it("are listed by severity, and one leads to its cell", async () => {
    await press("check");
    await pane.locator(percent).waitFor();
    expect(await pane.locator(".severities").innerText()).toMatch(/Lỗi\s+\d+/);
    await pane.locator(`${percent} [data-cell="H16"]`).press("Enter");
    await excel.selected("H16");
  });

  it("are mended after a preview, and taken back", async () => {
    await ready();
    await press("repair-text");
    const cells = Number((await pane.locator(".changes-count").innerText()).match(/\d+/)?.[0]);
    expect(cells).toBeGreaterThan(10);
    expect(await excel.value("D15")).toBe("4.150");
    await press("write-repair");
    await said(`Đã sửa ${cells} ô`);
    await excel.settled();
    expect(await excel.value("D15")).toBe(4150);
    expect(await count('[data-action="repair-text"]')).toBe(0);
    await press("repair-finding", percent);
    await press("write-repair");
    await said("Đã sửa 1 ô");
    await excel.settled();
    expect(await excel.formula("H16")).toMatch(/^=IF\(/);
    await undo();
    expect(await excel.value("H16")).toBe("70,5");
    await pane.locator(percent).waitFor();
  });

  it("are passed over with a reason that stays with the file", async () => {
    await press("ignore-finding", percent);
    await pane.locator("#ignore-reason").fill("Theo văn bản giao");
    await pane.locator("#ignore-reason").press("Enter");
    await said("Đã bỏ qua.");
    expect(await count(percent)).toBe(0);
    pane = await excel.open("dan-tu-word.xlsx", await excel.save());
    await pane.locator("#sentence").waitFor();
    await press("check");
    await pane.locator(".ignored summary").click();
    await pane.getByText("Lý do: Theo văn bản giao").waitFor();
  });

  it("are listed on a sheet with links, which is taken back", async () => {
    await press("list-findings");
    await said("Đã lập danh sách trên trang tính “Kiểm tra”.");
    await excel.settled();
    const texts = await excel.sheetTexts("Kiểm tra");
    expect(texts).toContain("DANH SÁCH NỘI DUNG CẦN XEM LẠI");
    expect(texts).toContain("Đã bỏ qua: Theo văn bản giao");
    expect(texts).toContain("H16");
    await undo();
    expect(await excel.sheetNames()).not.toContain("Kiểm tra");
  });

  it("on a sheet that goes before its rows are measured leave Excel measuring the others", async () => {
    const grown = await excel.page.evaluate(async () => {
      const { live } = globalThis.embeddedExcel;
      const area = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
      const long = [["Một đoạn dài ".repeat(30)], ["b"], ["c"]];
      const fill = (): { id: string; rowHeight: (row: number) => number } => {
        const sheet = live.addSheet(`Tạm ${live.sheets().length}`);
        live.activate(sheet.id);
        sheet.setFormat(area, { ...sheet.format(area), wrap: true });
        sheet.setContents(area, long);
        return sheet;
      };
      live.deleteSheet(fill().id);
      const idle = (): Promise<void> =>
        new Promise((resolve) => {
          requestIdleCallback(() => {
            requestIdleCallback(() => {
              resolve();
            });
          });
        });
      await idle();
      const kept = fill();
      await idle();
      await idle();
      const height = kept.rowHeight(0);
      live.deleteSheet(kept.id);
      return height;
    });
    expect(grown).toBeGreaterThan(30);
  });

  it("bring no complaint to the console", () => {
    expect(excel.complaints).toEqual([]);
  });
});
