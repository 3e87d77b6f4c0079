import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { openEmbeddedPage, type EmbeddedPage } from "../support/embeddedPage";
import { readWord } from "../support/readWord";

jest.setTimeout(240_000);

describe("documents from the embedded Excel", () => {
  let excel: EmbeddedPage;
  let pane: Frame;

  const type = async (field: string, text: string): Promise<void> => {
    await pane.locator(`#heading-${field}`).fill(text);
    await excel.page.keyboard.press("Tab");
    await pane.locator(".export-news", { hasText: "Đã lưu." }).waitFor();
  };
  const downloaded = async (action: string): Promise<{ name: string; bytes: Uint8Array }> => {
    const download = excel.page.waitForEvent("download");
    await pane.locator(`[data-action="${action}"]`).press("Enter");
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };

  beforeAll(async () => {
    excel = await openEmbeddedPage();
    pane = await excel.pane();
    await pane.locator("#sentence").waitFor();
    await pane.locator('[data-mode="export"]').press("Enter");
    await pane.locator('[data-action="export-word"]').waitFor();
  });

  afterAll(async () => {
    await excel.close();
  });

  it("keep what heads them with the workbook", async () => {
    await pane.locator('[data-list="heading"] summary').press("Enter");
    await type("issuer", "UBND xã Hoằng Hóa");
    await type("date", "2026-02-05");
    await type("capacity", "TM. Ủy ban nhân dân\nChủ tịch");
    await pane.locator('[data-mode="follow"]').press("Enter");
    await pane.locator('[data-mode="export"]').press("Enter");
    expect(await pane.locator("#heading-issuer").inputValue()).toBe("UBND xã Hoằng Hóa");
    expect(await pane.locator("#heading-date").inputValue()).toBe("2026-02-05");
  });

  it("are downloaded for Word, with the figures of the sheet", async () => {
    const { name, bytes } = await downloaded("export-word");
    expect(name).toBe("bao-cao-chi-tieu-6-thang-2023.docx");
    const { tables, paragraphs } = readWord(bytes);
    const sentence = await pane.locator("#report p").first().textContent();
    expect(paragraphs).toContain(sentence);
    expect(tables[0]?.[0]?.[0]).toContain("UBND XÃ HOẰNG HÓA");
    expect(tables[0]?.[0]?.[1]).toContain("ngày 05 tháng 02 năm 2026");
    const row = tables[3]?.find(([no]) => no === "4");
    expect(row?.slice(2, 5)).toEqual(["Tấn", await excel.shown("D16"), await excel.shown("E16")]);
  });

  it("are downloaded as .csv", async () => {
    const { name, bytes } = await downloaded("export-csv");
    expect(name).toBe("bao-cao-chi-tieu-6-thang-2023.csv");
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).toContain(
      "\uFEFFSố chỉ tiêu theo kết quả và theo nhóm\r\n",
    );
  });

  it("are copied as a table", async () => {
    await pane.locator('[data-action="copy-table"]').press("Enter");
    await pane.locator(".export-news", { hasText: "Đã sao chép bảng" }).waitFor();
    const html = await excel.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    expect(html).toContain("Tổng sản lượng lương thực có hạt");
    expect(html).toMatch(/text-align: ?right[^>]*>4\.150</);
  });
});
