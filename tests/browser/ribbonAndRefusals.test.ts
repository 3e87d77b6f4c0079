import type { Frame } from "playwright-core";
import { openEmbeddedPage, type EmbeddedPage } from "../support/embeddedPage";
import { emptiedSample, protectedSample, sampleFile } from "../support/sampleVariants";

jest.setTimeout(120_000);

describe("ribbon, keyboard and refusals in the embedded Excel", () => {
  let excel: EmbeddedPage;

  const open = (name: string, bytes: Uint8Array): Promise<Frame> => excel.open(name, bytes);
  const ribbon = (id: string): ReturnType<EmbeddedPage["page"]["locator"]> =>
    excel.page.locator(`[id="ChiTieu.${id}"]`);
  const pressRibbon = async (id: string): Promise<void> => {
    await ribbon(id).click();
    await excel.page.locator(`[id="ChiTieu.${id}"]:not([aria-busy])`).waitFor();
    await excel.settled();
  };
  const say = (pane: Frame, text: RegExp): Promise<void> => pane.getByText(text).first().waitFor();

  beforeAll(async () => {
    excel = await openEmbeddedPage();
  });

  afterAll(async () => {
    await excel.close();
  });

  // A window left open by a failed test would stand before the page of all that follow.
  afterEach(async () => {
    const close = excel.page.locator("#office-dialog[open] #close-dialog");
    if ((await close.count()) > 0) await close.click();
  });

  it("the ribbon calculates and summarises with the pane closed", async () => {
    await open("goc.xlsx", sampleFile("goc"));
    await excel.page.locator("#close-pane").click();
    expect(await excel.formula("H15")).toBeNull();
    await pressRibbon("Calculate");
    expect(await excel.formula("H15")).toContain("ROUND(F15/D15*100,2)");
    expect(await excel.shown("H29")).toBe("42,11");
    await pressRibbon("Summarise");
    expect(await excel.sheetNames()).toContain("Tổng hợp");
    await ribbon("Open").click();
    await (await excel.pane()).locator("#sentence").waitFor();
  });

  it("Kiểm tra on the ribbon shows its findings in a window whose lines go to the cell", async () => {
    await open("dan-tu-word.xlsx", sampleFile("dan-tu-word"));
    await ribbon("Check").click();
    const result = excel.page.frameLocator("#dialog-frame iframe");
    await result.getByText(/Cột Thực hiện có 16 ô là chữ/).click();
    await excel.selected("F15");
    await result.getByText("Đóng", { exact: true }).click();
    await excel.page.locator('[id="ChiTieu.Check"]:not([aria-busy])').waitFor();
  });

  it("offers to turn figures pasted as text into numbers; declined, nothing outside the computed columns changes", async () => {
    const pane = await open("dan-tu-word.xlsx", sampleFile("dan-tu-word"));
    await pane.locator("#sentence").waitFor();
    await pane.locator('[data-action="calculate"]').click();
    await pane.locator('[data-list="text-figures"]').waitFor();
    expect(await pane.locator("body").innerText()).toMatch(/4\.150[\s\S]*4150|4\.150[\s\S]*4\.150/);
    await pane.locator('[data-action="calculate-as-is"]').click();
    await pane.locator("main[aria-busy='false']").waitFor();
    expect(await excel.value("D15")).toBe("4.150");
    expect(await excel.formula("H15")).toBeNull();
  });

  it("accepted, the figures are numbers and the percentages formulas; Hoàn tác brings the texts back", async () => {
    const pane = await open("dan-tu-word.xlsx", sampleFile("dan-tu-word"));
    await pane.locator("#sentence").waitFor();
    await pane.locator('[data-action="calculate"]').click();
    await pane.locator('[data-action="fix-numbers"]').click();
    await pane.locator('[data-action="undo"]:not([disabled])').waitFor();
    await excel.settled();
    expect(await excel.value("D15")).toBe(4150);
    expect(await excel.shown("H15")).toBe("55,42");
    await pane.locator('[data-action="undo"]').click();
    await say(pane, /[Hh]oàn tác/);
    await pane.locator("main[aria-busy='false']").waitFor();
    await excel.settled();
    expect(await excel.value("D15")).toBe("4.150");
    expect(await excel.value("H15")).toBe("55.42");
  });

  it("the keyboard alone is enough: Tab to Tính lại, Enter, and the result is announced", async () => {
    const pane = await open("goc.xlsx", sampleFile("goc"));
    await pane.locator("#sentence").waitFor();
    await pane.locator('[data-action="calculate"]').focus();
    await excel.page.keyboard.press("Enter");
    await pane
      .locator('[aria-live="polite"]')
      .getByText(/Đã ghi/)
      .waitFor();
    expect(await excel.formula("H15")).toContain("ROUND(");
  });

  it("a protected sheet is refused with what to do, and nothing is changed", async () => {
    const pane = await open("khoa.xlsx", protectedSample());
    await pane.locator("#sentence").waitFor();
    await pane.locator('[data-action="calculate"]').click();
    await say(pane, /bảo vệ/);
    expect(await excel.formula("H15")).toBeNull();
    await excel.select("F15");
    await excel.type("1");
    await excel.page
      .locator("#notice")
      .getByText(/bảo vệ/)
      .waitFor();
    expect(await excel.value("F15")).toBe(2300);
  });

  it("a cell that is being edited is waited for with a word, not an error code", async () => {
    const pane = await open("goc.xlsx", sampleFile("goc"));
    await pane.locator("#sentence").waitFor();
    await excel.page.evaluate(() => {
      globalThis.embeddedExcel.hostFor("pane").faults.isCellBeingEdited = true;
    });
    await pane.locator('[data-action="calculate"]').click();
    await say(pane, /Enter/);
    expect(await excel.formula("H15")).toBeNull();
  });

  it("a workbook without a plan table is explained", async () => {
    const pane = await open("trong.xlsx", emptiedSample());
    await say(pane, /[Kk]hông (tìm )?thấy bảng|chưa có bảng|không có bảng/);
    await pane.locator('[data-action="read-again"], [data-action="reread"]').first().waitFor();
  });

  it.each([
    ["khong-phai.xlsx", new TextEncoder().encode("not a workbook"), /không phải/],
    ["hong.xlsx", sampleFile("goc").slice(0, 3000), /hỏng|không phải/],
    [
      "mat-khau.xlsx",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /xlsx|mật khẩu/,
    ],
  ])("%s is refused in Vietnamese and the open workbook stays", async (name, bytes, message) => {
    await open("goc.xlsx", sampleFile("goc"));
    await open(name, bytes);
    expect(await excel.page.locator("#notice").innerText()).toMatch(message);
    expect(await excel.shown("D15")).toBe("4.150");
  });

  it("runs without a complaint of the page, the pane or Microsoft's client", () => {
    expect(excel.complaints).toEqual([]);
  });
});
