import type { Frame } from "playwright-core";
import { openEmbeddedPage, type EmbeddedPage } from "../support/embeddedPage";

jest.setTimeout(240_000);

const sample = "but-son-6-thang-2023-goc.xlsx";
const cause = "Thị trường lao động ngoài nước còn khó khăn";

describe("single indicators in the embedded Excel", () => {
  let excel: EmbeddedPage;
  let pane: Frame;

  const ready = (): Promise<void> => pane.locator("main[aria-busy='false']").waitFor();
  const value = (selector: string): Promise<string> => pane.locator(selector).inputValue();

  beforeAll(async () => {
    excel = await openEmbeddedPage();
    await excel.page.selectOption("#samples", sample);
    await excel.page.locator('body[data-ready="2"]').waitFor();
    pane = await excel.pane();
    await pane.locator("#sentence").waitFor();
  });

  afterAll(async () => {
    await excel.close();
  });

  it("“Giải trình” leads to the indicator, where what is typed is kept once the field is left", async () => {
    await pane.locator('[data-explain="28"]').press("Enter");
    await pane.waitForFunction(() => document.activeElement?.id === "indicator-28");
    await excel.page.keyboard.press("Tab");
    await pane.locator("#cause-28").focus();
    await excel.page.keyboard.type(cause);
    await excel.page.keyboard.press("Tab");
    await pane.locator(".keeping.saved").waitFor();
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe("remedy-28");
  });

  it("a threshold judges the table anew at once, and the marks at the next Tính lại", async () => {
    await pane.locator('[data-filter="all"]').click();
    await pane.locator("#indicator-14").press("Enter");
    await pane.locator("#threshold-14").fill("60");
    await pane.locator("#threshold-14").press("Tab");
    await pane.getByText("Bấm Tính lại để cập nhật đánh dấu trên bảng.").waitFor();
    await pane.locator("#indicator-14", { hasText: "Dưới ngưỡng" }).waitFor();
    await pane.locator('[data-action="calculate"]').click();
    await ready();
    await pane.locator('[data-mode="follow"]').click();
    await pane.getByText("(chỉ tiêu số 3 đánh giá theo ngưỡng riêng)").first().waitFor();
  });

  it("a cell selected in Excel opens its indicator", async () => {
    await pane.locator('[data-mode="indicators"]').click();
    await excel.select("D29");
    await pane.locator('#indicator-28[aria-expanded="true"]').waitFor();
  });

  it("both are there when the file is saved and opened again", async () => {
    pane = await excel.open("giai-trinh.xlsx", await excel.save());
    await pane.locator("#sentence").waitFor();
    await pane.locator('[data-explain="28"]', { hasText: "Xem giải trình" }).click();
    await pane.locator("#cause-28").waitFor();
    expect(await value("#cause-28")).toBe(cause);
    await pane.locator("#indicator-14").click();
    expect(await value("#threshold-14")).toBe("60");
  });

  it("Xuất biểu tổng hợp carries the explanation, and counts by the threshold", async () => {
    await pane.locator('[data-mode="follow"]').click();
    await pane.locator('[data-action="summarise"]').click();
    await pane.getByText("Đã lập biểu trên trang tính").waitFor();
    await ready();
    await excel.settled();
    const texts = await excel.sheetTexts("Tổng hợp");
    expect(texts).toContain(`Nguyên nhân: ${cause}`);
    const sentence = texts.find((text) => text.startsWith("Trong 29 chỉ tiêu"));
    expect(sentence).toContain("02 chỉ tiêu đạt dưới 50%");
    expect(sentence).toContain("(chỉ tiêu số 3 đánh giá theo ngưỡng riêng)");
    expect(excel.complaints).toEqual([]);
  });
});
