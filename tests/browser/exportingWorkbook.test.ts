import type { CellValue } from "../../src/core/model/cell";
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { AssessedIndicator } from "../../src/core/model/assessment";
import { openFileHost } from "../../src/workbook/files/fileHost";
import { openTable } from "../../src/workflows/openTable";
import { openEmbeddedPage, type EmbeddedPage } from "../support/embeddedPage";
import { sampleFile } from "../support/sampleVariants";

jest.setTimeout(240_000);

/** Figures an indicator has as numbers, and its percentage of plan. */
function numbersOf({ row }: AssessedIndicator): readonly number[] {
  const { plan, actual, samePeriod } = row.source.figures;
  const typed = [plan, actual, samePeriod].flatMap((figure) =>
    figure.kind === "number" ? [figure.value] : [],
  );
  const { vsPlan } = row.computed;
  return typeof vsPlan === "number" ? [...typed, vsPlan] : typed;
}

/** The number of a row, which may be a number or a text. */
function numberText(value: CellValue | undefined): string | null {
  return typeof value === "number" || typeof value === "string" ? String(value) : null;
}

describe("the summary as a workbook of its own, from the embedded Excel", () => {
  let excel: EmbeddedPage;
  let pane: Frame;
  let file: Uint8Array;

  const showExport = async (): Promise<void> => {
    await pane.locator("#sentence").waitFor();
    await pane.locator('[data-mode="export"]').press("Enter");
    await pane.locator('[data-action="export-excel"]').waitFor();
  };
  const choose = async (value: string): Promise<void> => {
    await pane.locator(`.choices-form input[value="${value}"]`).press("Space");
    await pane.locator(".export-news", { hasText: "Đã lưu." }).waitFor();
  };
  const downloaded = async (page: Page | Frame, selector: string): Promise<Uint8Array> => {
    const download = excel.page.waitForEvent("download");
    await page.locator(selector).click();
    return new Uint8Array(readFileSync(await (await download).path()));
  };
  const isChecked = (value: string): Promise<boolean> =>
    pane.locator(`.choices-form input[value="${value}"]`).isChecked();

  beforeAll(async () => {
    excel = await openEmbeddedPage();
    pane = await excel.open("goc.xlsx", sampleFile("goc"));
    await showExport();
  });

  afterAll(async () => {
    await excel.close();
  });

  it("says it in the words that were chosen, at once and wherever the sentence stands", async () => {
    await pane.locator('[data-list="choices"] summary').press("Enter");
    await choose("atLeast");
    await choose("notAssessable");
    await choose("landscape");
    const said = await pane.locator("#report p").first().textContent();
    expect(said).toContain("14 chỉ tiêu 6 tháng đầu năm đạt từ 50% kế hoạch trở lên");
    expect(said).toContain("12 chỉ tiêu chưa đủ điều kiện đánh giá");
    await pane.locator('[data-mode="follow"]').press("Enter");
    expect(await pane.locator("#sentence").textContent()).toBe(said);
    await showExport();
  });

  it("is opened as a new workbook, and the same file can be downloaded", async () => {
    const sheets = await excel.sheetNames();
    await pane.locator('[data-action="export-excel"]').press("Enter");
    await pane.locator(".export-news", { hasText: "Đã mở một sổ làm việc mới" }).waitFor();
    await excel.page.locator("#new-workbook").waitFor();
    file = await downloaded(excel.page, "#download-new");
    expect(await downloaded(pane, '[data-action="download-workbook"]')).toEqual(file);
    expect(await excel.sheetNames()).toEqual(sheets);
  });

  it("holds the figures of the table, as values", async () => {
    const own = await openFileHost(file, "tong-hop.xlsx");
    const { names, sheets } = await own.read({ kind: "all" });
    expect(names.map(({ name }) => name)).toEqual(["Tổng hợp"]);
    const [sheet] = sheets;
    const table = await openTable(await openFileHost(sampleFile("goc"), "goc.xlsx"));
    if (table.kind !== "opened") throw new Error("the sample has no table");
    for (const indicator of table.opened.assessed.indicators) {
      const { no } = indicator.row.source;
      const line = sheet?.values.filter(([first]) => numberText(first) === no).at(-1);
      expect([no, line]).toEqual([no, expect.arrayContaining(numbersOf(indicator))]);
    }
    expect(JSON.stringify(sheet?.values)).toContain("đạt từ 50% kế hoạch trở lên");
    expect(sheet?.formulas.flat().filter((formula) => formula?.includes("!"))).toEqual([]);
  });

  it("can be opened in a tab of its own", async () => {
    const coming = excel.page.context().waitForEvent("page");
    await excel.page.locator("#open-new").click();
    const other = await coming;
    await other.locator("body[data-ready]").waitFor();
    expect(await other.locator("#file-name").textContent()).toBe("Sổ mới 1.xlsx");
    const names = await other.evaluate(() =>
      globalThis.embeddedExcel.live.sheets().map((sheet) => sheet.name),
    );
    expect(names).toEqual(["Tổng hợp"]);
    await other.close();
  });

  it("is wanted so again when the workbook is opened another day", async () => {
    pane = await excel.open("lai.xlsx", await excel.save());
    await showExport();
    for (const value of ["atLeast", "notAssessable", "landscape"]) {
      expect([value, await isChecked(value)]).toEqual([value, true]);
    }
    expect(await pane.locator("#report p").first().textContent()).toContain("trở lên");
  });
});
