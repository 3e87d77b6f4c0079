import type { Frame } from "playwright-core";
import { columnRoles } from "../../src/core/model/columnRole";
import { openEmbeddedPage, type EmbeddedPage } from "../support/embeddedPage";
import { sampleFile } from "../support/sampleVariants";
import { workbookFile } from "../support/workbookFile";

const heading = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "So với KH (%)"];

/** Two plan tables beside one another: A3:F6 and H3:M5. */
const sideBySide = [
  ["BIỂU KINH TẾ NĂM 2023", null, null, null, null, null, null, "BIỂU XÃ HỘI NĂM 2023"],
  [],
  [...heading, null, ...heading],
  ["1", "Lúa", "Tấn", 100, 60, null, null, "1", "Lao động", "Người", 40, 10, null],
  ["2", "Lợn", "Con", 50, 20, null, null, "2", "Trường", "Trường", 2, 1, null],
  ["3", "Cá", "Tấn", 30, 15],
];

jest.setTimeout(120_000);

describe("what a person decides about reading, in the embedded Excel", () => {
  let excel: EmbeddedPage;

  const open = async (name: string, bytes: Uint8Array): Promise<Frame> => {
    const pane = await excel.open(name, bytes);
    await pane.locator("#sentence").waitFor();
    return pane;
  };
  const ready = (pane: Frame): Promise<void> => pane.locator("main[aria-busy='false']").waitFor();
  const roundTrips = (): Promise<number> =>
    excel.page.evaluate(() => globalThis.embeddedExcel.hostFor("pane").requests.count);
  const role = (pane: Frame, column: string): Promise<number> =>
    pane
      .locator(`#column-${column}`)
      .evaluate((select) => (select instanceof HTMLSelectElement ? select.selectedIndex : -1));

  beforeAll(async () => {
    excel = await openEmbeddedPage();
  });

  afterAll(async () => {
    await excel.close();
  });

  it("a column corrected with the keyboard changes the figures, in two round trips and no cell, and holds after saving and opening again", async () => {
    const actual = columnRoles.indexOf("actual");
    let pane = await open("goc.xlsx", sampleFile("goc"));
    const sentence = await pane.locator("#sentence").innerText();
    const cells = await excel.sheetTexts("Biểu chỉ tiêu");
    expect(await role(pane, "F")).toBe(actual);
    await pane.locator('[data-list="columns"] summary').press("Enter");
    const before = await roundTrips();
    await pane.locator("#column-E").selectOption({ index: actual });
    await pane.getByText("Đã đọc lại bảng: cột E là “Thực hiện”.").waitFor();
    await ready(pane);
    expect((await roundTrips()) - before).toBe(2);
    expect(await role(pane, "E")).toBe(actual);
    expect(await role(pane, "F")).not.toBe(actual);
    const corrected = await pane.locator("#sentence").innerText();
    expect(corrected).not.toBe(sentence);
    expect(await excel.sheetTexts("Biểu chỉ tiêu")).toEqual(cells);

    pane = await open("da-luu.xlsx", await excel.save());
    expect(await role(pane, "E")).toBe(actual);
    expect(await pane.locator("#sentence").innerText()).toBe(corrected);
    await pane.locator('[data-action="calculate"]').click();
    await ready(pane);
    await excel.settled();
    expect(await excel.formula("H15")).toContain("E15");

    await pane.locator('[data-list="columns"] summary').press("Enter");
    await pane.locator('[data-action="forget-columns"]').press("Enter");
    await pane.getByText("đọc lại bảng như ban đầu").waitFor();
    await ready(pane);
    expect(await role(pane, "F")).toBe(actual);
    expect(await pane.locator("#sentence").innerText()).toBe(sentence);
  });

  it("of two tables side by side the other is worked on once chosen, and the first stays as it is", async () => {
    const pane = await open("hai-bang.xlsx", await workbookFile("Hai bảng", sideBySide));
    await pane.getByText("A3:F6", { exact: true }).first().waitFor();
    await pane.locator("#table").selectOption({ index: 1 });
    await pane.getByText("Đang làm việc với bảng ở vùng H3:M5.").waitFor();
    await ready(pane);
    await pane.locator('[data-action="calculate"]').click();
    await ready(pane);
    await excel.settled();
    expect(await excel.shown("M4")).toBe("25,00");
    expect(await excel.formula("F4")).toBeNull();
    const again = await open("hai-bang-da-luu.xlsx", await excel.save());
    await again.getByText("H3:M5", { exact: true }).first().waitFor();
  });

  it("a sheet without a recognised header becomes a table by pointing at it and naming its columns, with the keyboard, and stays one", async () => {
    const rows = [
      ["SỔ TAY CỦA XÃ"],
      [],
      ["Ký hiệu", "Nội dung", "Đầu năm", "Đến nay"],
      ["a", "Trồng rừng", 100, 60],
      ["b", "Nuôi cá", "4.150", 20],
    ];
    const pane = await excel.open("so-tay.xlsx", await workbookFile("Sổ tay", rows));
    await pane.locator('[data-action="point-header"]').waitFor();
    await excel.select("A3:D3");
    const before = await roundTrips();
    await pane.locator('[data-action="point-header"]').press("Enter");
    await pane.getByText("Đã lấy dòng tiêu đề").waitFor();
    expect((await roundTrips()) - before).toBe(2);
    const roles = { B: "name", C: "plan", D: "actual" } as const;
    for (const [column, wanted] of Object.entries(roles)) {
      await pane.locator(`#column-${column}`).selectOption({ index: columnRoles.indexOf(wanted) });
      await ready(pane);
    }
    await pane.getByText("A3:D5", { exact: true }).first().waitFor();
    const again = await open("so-tay-da-luu.xlsx", await excel.save());
    await again.getByText("A3:D5", { exact: true }).first().waitFor();
  });

  it("runs without a complaint of the page, the pane or Microsoft's client", () => {
    expect(excel.complaints).toEqual([]);
  });
});
