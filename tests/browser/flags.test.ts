import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Frame } from "playwright-core";
import { openEmbeddedPage, type EmbeddedPage } from "../support/embeddedPage";
import { countPixels } from "../support/pictureColors";

/** The report's actual values, rows 10 to 45. */
const actuals = readFileSync(resolve(__dirname, "../fixtures/but-son-6-thang-2023.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .slice(4)
  .map((line) => line.split("\t")[5] ?? "");

const [red, amber, grey, green] = ["#ffc7ce", "#ffeb9c", "#e1e1e1", "#92d050"];
const redText = "#990013";

jest.setTimeout(120_000);

describe("marks on the table in the embedded Excel", () => {
  let excel: EmbeddedPage;
  let pane: Frame;

  const press = async (action: string): Promise<void> => {
    await pane.locator(`[data-action="${action}"]`).click();
    await idle();
  };
  const idle = async (): Promise<void> => {
    await pane.locator("main[aria-busy='false']").waitFor();
    await excel.settled();
  };
  const pixels = async (): Promise<readonly number[]> => {
    // Around row 29 stand rows of all three kinds; the cell chosen is beside them.
    await excel.select("K29");
    const counts: number[] = [];
    for (const colour of [red, amber, grey, green]) {
      counts.push(await countPixels(excel.page, "#sheet", colour));
    }
    return counts.map((count) => (count > 1000 ? 1 : 0));
  };
  const field = (selector: string) => pane.locator(`[data-list="flags"] ${selector}`);

  beforeAll(async () => {
    excel = await openEmbeddedPage();
    pane = await excel.pane();
    await pane.locator("#sentence").waitFor();
    await excel.select("F10");
    await excel.paste(actuals.join("\r\n"));
    await excel.settled();
    await press("calculate");
    await pane.locator('[data-list="flags"] summary').click();
  });

  afterAll(async () => {
    await excel.close();
  });

  it("show each kind in its colour after Tính lại", async () => {
    expect(await pixels()).toEqual([1, 1, 1, 0]);
  });

  it("show a symbol at the beginning of the row, which can be left out", async () => {
    await excel.select("K29");
    const withSymbols = await countPixels(excel.page, "#sheet", redText);
    await field(".flag-symbols input").click();
    await idle();
    await excel.select("K29");
    const without = await countPixels(excel.page, "#sheet", redText);
    expect(withSymbols - without).toBeGreaterThan(15);
    await field(".flag-symbols input").click();
    await idle();
    await excel.select("K29");
    expect(await countPixels(excel.page, "#sheet", redText)).toBe(withSymbols);
  });

  it("take a colour the person chooses, at once", async () => {
    await field('[data-kind="below"] [type="color"]').fill(green);
    await idle();
    expect(await pixels()).toEqual([0, 1, 1, 1]);
  });

  it("go with one press, stay away after Tính lại, and come back by Hoàn tác", async () => {
    await press("remove-flags");
    expect(await pixels()).toEqual([0, 0, 0, 0]);
    await press("calculate");
    expect(await pixels()).toEqual([0, 0, 0, 0]);
    await press("undo");
    expect(await pixels()).toEqual([0, 1, 1, 1]);
  });

  it("are saved with the file, symbols and all", async () => {
    const rules = (): Promise<unknown> =>
      excel.page.evaluate(() =>
        globalThis.embeddedExcel.live
          .activeSheet()
          .conditionalFormats()
          .map(({ areas, formula, style }) => JSON.stringify([areas, formula, style]))
          .sort(),
      );
    const before = await rules();
    const saved = await excel.save();
    pane = await excel.open("da-luu.xlsx", saved);
    await pane.locator("#sentence").waitFor();
    expect(await rules()).toEqual(before);
    expect(await pixels()).toEqual([0, 1, 1, 1]);
  });

  it("are shown without a complaint of the page, the pane or Microsoft's client", () => {
    expect(excel.complaints).toEqual([]);
  });
});
