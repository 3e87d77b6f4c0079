import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { openEmbeddedPage, type EmbeddedPage } from "../support/embeddedPage";
import { countPixels } from "../support/pictureColors";

/** The report's actual values, rows 10 to 45, as a person copies them from the printed table; blank lines are rows without one. */
const actuals = readFileSync(resolve(__dirname, "../fixtures/but-son-6-thang-2023.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .slice(4)
  .map((line) => line.split("\t")[5] ?? "");

const flagFill = "#ffc7ce";

jest.setTimeout(120_000);

describe("the main job in the embedded Excel", () => {
  let excel: EmbeddedPage;
  let pane: Frame;

  const roundTrips = (): Promise<number> =>
    excel.page.evaluate(() => globalThis.embeddedExcel.hostFor("pane").requests.count);
  const press = async (action: string): Promise<void> => {
    await pane.locator(`[data-action="${action}"]`).click();
    await pane.locator("main[aria-busy='false']").waitFor();
  };

  beforeAll(async () => {
    excel = await openEmbeddedPage();
    pane = await excel.pane();
    await pane.locator("#sentence").waitFor();
  });

  afterAll(async () => {
    await excel.close();
  });

  it("shows what was found in the sample before anything was entered", async () => {
    await expect(pane.locator("body").innerText()).resolves.toMatch(
      /Biểu chỉ tiêu[\s\S]*A6:J45[\s\S]*29 chỉ tiêu trong 4 nhóm · 6 tháng đầu năm 2023/,
    );
    await expect(pane.locator("#threshold").inputValue()).resolves.toBe("50");
    expect(await excel.shown("D15")).toBe("4.150");
  });

  it("takes a block pasted from Word, numbers written the Vietnamese way", async () => {
    await excel.select("F10");
    await excel.paste(actuals.join("\r\n"));
    await excel.settled();
    expect(await excel.value("F15")).toBe(2300);
    expect(await excel.value("F23")).toBe(1.1);
    expect(await excel.value("F26")).toBe("Duy trì");
    expect(await excel.value("F10")).toBeNull();
    await pane.getByText("01 chỉ tiêu đạt dưới 50%").first().waitFor();
  });

  it("Tính lại shows 55,42 in H15 and flags row 29, in two round trips", async () => {
    expect(await excel.shown("H15")).toBe("");
    const before = await roundTrips();
    await press("calculate");
    await excel.settled();
    expect((await roundTrips()) - before).toBe(2);
    expect(await excel.shown("H15")).toBe("55,42");
    expect(await excel.shown("G15")).toBe("102,68");
    expect(await excel.shown("I15")).toBe("1.850");
    await pane.locator('[data-list="below"] [data-cell]').first().click();
    await excel.selected("H29");
    expect(await countPixels(excel.page, "#sheet", flagFill)).toBeGreaterThan(2000);
  });

  it("the flag follows a figure that is changed later, without the add-in", async () => {
    await excel.select("F29");
    await excel.type("15");
    await excel.settled();
    expect(await excel.shown("H29")).toBe("78,95");
    expect(await countPixels(excel.page, "#sheet", flagFill)).toBe(0);
    await excel.select("F29");
    await excel.type("8");
    await excel.settled();
    expect(await excel.shown("H29")).toBe("42,11");
  });

  it("Tính lại a second time changes nothing and needs only the reading", async () => {
    await pane.getByText("01 chỉ tiêu đạt dưới 50%").first().waitFor();
    const before = await roundTrips();
    await press("calculate");
    expect((await roundTrips()) - before).toBe(1);
  });

  it("Xuất biểu tổng hợp makes a sheet whose counts and sentence are live", async () => {
    await press("summarise");
    await excel.settled();
    expect(await excel.sheetNames()).toEqual(["Biểu chỉ tiêu", "Ghi chú riêng", "Tổng hợp"]);
    const texts = await excel.sheetTexts("Tổng hợp");
    expect(texts).toContain(
      "Trong 29 chỉ tiêu giao đầu năm, có 12 chỉ tiêu được đánh giá vào cuối năm, 14 chỉ tiêu 6 tháng đầu năm đạt và vượt trên 50%, 01 chỉ tiêu đạt dưới 50%, 02 chỉ tiêu chưa thực hiện.",
    );
    expect(texts).toContain("Số lao động đi xuất khẩu");
  });

  it("Lưu tệp keeps all of it: reopened, the workbook shows the same, and the sheet nobody touched is the same bytes", async () => {
    const saved = await excel.save();
    const before = await excel.sheetTexts("Biểu chỉ tiêu");
    await excel.open("da-luu.xlsx", saved);
    expect(await excel.sheetTexts("Biểu chỉ tiêu")).toEqual(before);
    expect(await excel.sheetNames()).toEqual(["Biểu chỉ tiêu", "Ghi chú riêng", "Tổng hợp"]);
    const sample = readFileSync(
      resolve(__dirname, "../../assets/samples/but-son-6-thang-2023-nhap-lieu.xlsx"),
    );
    const part = (bytes: Uint8Array): string =>
      strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    expect(part(saved)).toBe(part(sample));
  });

  it("Hoàn tác, also after reopening, takes back the summary and then the formulas and flags", async () => {
    pane = await excel.pane();
    await pane.locator("#sentence").waitFor();
    await press("undo");
    await excel.settled();
    expect(await excel.sheetNames()).toEqual(["Biểu chỉ tiêu", "Ghi chú riêng"]);
    await excel.show("Biểu chỉ tiêu");
    await press("undo");
    await excel.settled();
    expect(await excel.shown("H15")).toBe("");
    expect(await excel.value("F15")).toBe(2300);
    await excel.select("H29");
    expect(await countPixels(excel.page, "#sheet", flagFill)).toBe(0);
  });

  it("runs without a complaint of the page, the pane or Microsoft's client", () => {
    expect(excel.complaints).toEqual([]);
  });
});
