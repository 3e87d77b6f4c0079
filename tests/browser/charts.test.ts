import { openEmbeddedPage, type EmbeddedPage } from "../support/embeddedPage";

jest.setTimeout(240_000);

const summary = "Tổng hợp";
const filled = "but-son-6-thang-2023-goc.xlsx";

describe("the chart of the summary in the embedded Excel", () => {
  let excel: EmbeddedPage;

  const bars = async (): Promise<number[]> =>
    excel.page
      .locator(".chart rect[data-value]")
      .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute("data-value"))));

  /** The share of the plan in the table itself, of the indicators that have one. */
  const shares = async (): Promise<number[]> =>
    excel.page.evaluate((name) => {
      const sheet = globalThis.embeddedExcel.live.sheets().find((one) => one.name === name);
      const chart = sheet?.charts()[0]?.chart;
      if (sheet === undefined || chart === undefined) return [];
      return chart.columns
        .flatMap(({ values }) => sheet.cells(values).flat())
        .flatMap(({ value }) => (typeof value === "number" ? [value] : []));
    }, summary);

  const place = async (): Promise<{ top: number; height: number }> => {
    const box = await excel.page.locator(".chart").boundingBox();
    if (box === null) throw new Error("no chart to be seen");
    return { top: box.y, height: box.height };
  };

  const showChart = async (): Promise<void> => {
    await excel.page.evaluate((name) => {
      const { live } = globalThis.embeddedExcel;
      const sheet = live.sheets().find((one) => one.name === name);
      const cells = sheet?.charts()[0]?.chart.place;
      if (sheet === undefined || cells === undefined) return;
      live.activate(sheet.id);
      sheet.select({ ...cells, columnCount: 1 });
    }, summary);
    await excel.page.locator(".chart svg").waitFor();
  };

  beforeAll(async () => {
    excel = await openEmbeddedPage();
    await excel.page.locator("#samples").selectOption(filled);
    await excel.page.locator('body[data-ready="2"]').waitFor();
    const pane = await excel.pane();
    await pane.locator("#sentence").waitFor();
    await pane.locator('[data-action="summarise"]').press("Enter");
    await excel.page.waitForFunction(
      () => globalThis.embeddedExcel.live.activeSheet().charts().length > 0,
    );
    await showChart();
  });

  afterAll(async () => {
    await excel.close();
  });

  it("is seen over the cells with its title, a bar for each share of the plan and the line across", async () => {
    const { page } = excel;
    await expect(page.locator(".chart svg").getAttribute("aria-label")).resolves.toContain(
      "kế hoạch",
    );
    expect((await bars()).sort()).toEqual((await shares()).sort());
    expect(await bars()).toContain(42.11);
    expect(await page.locator(".chart path[data-series]").getAttribute("d")).toMatch(/^M.+L/);
    // What lies at its middle is drawn by the chart, yet a click there goes to the cell.
    const { top, height } = await place();
    const hit = await page.evaluate(
      (y) => document.elementFromPoint(300, y)?.tagName,
      top + height / 2,
    );
    expect(hit).toBe("CANVAS");
  });

  it("follows the sheet when it is scrolled, and goes with it when another is shown", async () => {
    const { page } = excel;
    const before = await place();
    await page.mouse.move(300, before.top + before.height / 2);
    await page.mouse.wheel(0, 60);
    await page.waitForFunction((top) => {
      const now = document.querySelector(".chart")?.getBoundingClientRect().top ?? top;
      return now < top;
    }, before.top);
    expect((await place()).height).toBeCloseTo(before.height, 0);
    await excel.show("Biểu chỉ tiêu");
    await page.locator(".chart").waitFor({ state: "detached" });
  });

  it("has a bar that follows when a figure of the table changes", async () => {
    await excel.show("Biểu chỉ tiêu");
    await excel.select("F29");
    await excel.type("19");
    await excel.settled();
    await showChart();
    await excel.page.locator('.chart rect[data-value="42.11"]').waitFor({ state: "detached" });
    expect((await bars()).sort()).toEqual((await shares()).sort());
  });

  it("is there again in the saved file, and goes when the summary is taken back", async () => {
    const saved = await excel.save();
    const pane = await excel.open("đã lưu.xlsx", saved);
    await pane.locator("#sentence").waitFor();
    await showChart();
    expect((await bars()).sort()).toEqual((await shares()).sort());
    expect(await bars()).not.toHaveLength(0);
    await pane.locator('[data-action="undo"]').press("Enter");
    await excel.page.locator(".chart").waitFor({ state: "detached" });
    expect(await excel.sheetNames()).not.toContain(summary);
    expect(excel.complaints).toEqual([]);
  });
});
